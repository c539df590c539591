import { type Diagnostic, report } from '../diagnostic.ts';
import { localePatternAmbiguous } from '../rules/locale-pattern-ambiguous.ts';
import { localePatternUnreadable } from '../rules/locale-pattern-unreadable.ts';
import { formatZoned } from '../time/format-zoned.ts';
import { checkVariables } from './check-text.ts';
import { type FormatField, formatFields, type LocaleData } from './locale-data.ts';
import { placeOf } from './place-of.ts';

/** Whether each pattern can be read and tells apart what it must, and each text has its variables. */
export function checkFormats(data: LocaleData): Diagnostic[] {
  return Object.entries<FormatField>(formatFields).flatMap(([name, { tells, variables }]) => {
    const field = `formats.${name}`;
    const text = data.formats[name as keyof typeof formatFields];
    const place = placeOf(data, field).value;
    if (variables !== undefined)
      return checkVariables({ key: field, text, place, known: variables, needed: variables });
    if (tells === undefined) return [];
    const trouble = patternTrouble(text);
    if (trouble !== null) return [report(localePatternUnreadable, place, { field, pattern: text, ...trouble })];
    const print = (at: string) => formatZoned(Date.parse(at), 'UTC', text);
    const alike = tells.find(([, from, to]) => print(from) === print(to));
    if (alike === undefined) return [];
    const [what, from] = alike;
    return [report(localePatternAmbiguous, place, { field, pattern: text, what, text: print(from) })];
  });
}

/** Why a pattern can't be used, and the mend; null for a good one. */
function patternTrouble(pattern: string): { words: string; hint: string } | null {
  const unquoted = pattern.replaceAll(/''|'(?:''|[^'])+'/g, '');
  const [zone] = /[zOxX]+/.exec(unquoted) ?? [];
  const [confused] = /D+|Y+/.exec(unquoted) ?? [];
  if (unquoted.includes("'"))
    return { words: "a `'` is not closed", hint: "Close it with another `'`; write an apostrophe as `''`." };
  if (zone !== undefined)
    return { words: `\`${zone}\` stands for a zone`, hint: 'Delete it: the label of the zone is added by `instant`.' };
  if (confused !== undefined) {
    const meant = confused.startsWith('D') ? 'd' : 'yyyy';
    return {
      words: `\`${confused}\` is not ${meant === 'd' ? 'the day of the month' : 'the calendar year'}`,
      hint: `Write \`${meant}\`.`,
    };
  }
  if (isReadable(pattern)) return null;
  const word = unquoted.match(/[A-Za-z]+/g)?.find((letters) => !isReadable(letters)) ?? pattern;
  return { words: `\`${word}\` has no meaning`, hint: `Put literal letters in single quotation marks: \`'${word}'\`.` };
}

function isReadable(pattern: string): boolean {
  try {
    return formatZoned(0, 'UTC', pattern) !== '';
  } catch {
    return false;
  }
}
