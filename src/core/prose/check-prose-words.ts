import { excerpt } from '../content/findings.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { typedComponent } from '../rules/typed-component.ts';
import { typedHeading } from '../rules/typed-heading.ts';
import { typedStatus } from '../rules/typed-status.ts';
import { typedTime } from '../rules/typed-time.ts';
import { typedTimePairWrong } from '../rules/typed-time-pair-wrong.ts';
import { checkDefinitions } from './check-definitions.ts';
import { findComponents } from './find-components.ts';
import { type FoundStatus, type StatusFinder, statusFinder } from './find-statuses.ts';
import { type FoundTime, findTimes } from './find-times.ts';
import { folded } from './fold-words.ts';
import { headingText } from './heading-text.ts';
import { masked } from './mask-markup.ts';
import { type ProseLine, proseLines } from './prose-lines.ts';
import { blockAt, type ProseText, readProse } from './prose-text.ts';
import { headingKey, type ProseWords } from './prose-words.ts';

/**
 * What authors typed in a file of `content/incidents` or `content/maintenance` that Tidings prints itself. Made once for the
 * words of a language, then called for each file in it; the result depends on nothing but file and words.
 */
export function createProseCheck(words: ProseWords): (file: { file: string; text: string }) => Diagnostic[] {
  const statuses = statusFinder(words);
  return ({ file, text }) => {
    const prose = readProse(file, text);
    const times = findTimes(prose);
    const lines = proseLines(prose.text);
    for (const line of lines) checkLine(line, prose, times, words, statuses);
    for (const time of times) reportTime(time, prose.findings);
    for (const { index, text: name, id } of findComponents(prose.text, words))
      prose.findings.add(typedComponent, index, { name: name.replaceAll(/\s+/g, ' '), id });
    checkTitle(prose, statuses);
    checkDefinitions(prose);
    return prose.findings.diagnostics;
  };
}

/** A time that is a heading is taken out of `times`, so that it is reported once. */
function checkLine(
  line: ProseLine,
  prose: ProseText,
  times: FoundTime[],
  words: ProseWords,
  statuses: StatusFinder,
): void {
  const { findings } = prose;
  const block = blockAt(prose, line.start)?.name ?? null;
  const status = statuses.inLine(line, block);
  if (status !== null) reportStatus(status, line.start, 'text', findings);
  const heading = headingText(line);
  if (heading === null || heading === '') return;
  const adds = words.headings.get(headingKey(heading));
  if (adds !== undefined) {
    findings.add(typedHeading, line.start, { text: excerpt(heading), adds, at: null });
    return;
  }
  const own = times.filter(({ start, end }) => start >= line.start && end <= line.start + line.text.length);
  const [time] = own;
  if (time === undefined || !isNothingElse(line, own, words)) return;
  const text = excerpt(findings.text.slice(time.start, own.at(-1)?.end));
  if (own.some(isWrong)) return;
  findings.add(typedHeading, time.start, { text, adds: 'time', at: time.instant?.at ?? null });
  times.splice(times.indexOf(time), own.length);
}

/** Whether a line holds no word but those of times and states. */
function isNothingElse({ start, text }: ProseLine, times: readonly FoundTime[], words: ProseWords): boolean {
  let rest = '';
  let from = 0;
  for (const time of times) {
    rest += `${text.slice(from, time.start - start)} `;
    from = time.end - start;
  }
  rest += text.slice(from);
  const word = folded(rest.replaceAll(/[^\p{L}\p{N}\ufffc]+/gu, ' '));
  return !word.includes(masked) && (word === '' || words.statuses.has(word));
}

function isWrong({ pair }: FoundTime): boolean {
  return pair !== null && pair.verdict !== 'ok' && pair.verdict !== 'inconsistent_order';
}

function reportTime({ start, end, pair, instant }: FoundTime, findings: ProseText['findings']): void {
  const typed = findings.text.slice(start, end);
  const text = /\n/.test(typed) ? typed.replaceAll(/\s+/g, ' ') : typed;
  const known = { at: instant?.at ?? null, isDayPrinted: instant?.isDayPrinted ?? false };
  switch (pair?.verdict) {
    case 'wrong_time':
    case 'wrong_date':
    case 'missing_date_on_day_change':
    case 'wrong_abbreviation': {
      const { verdict, printed, correct } = pair;
      findings.add(typedTimePairWrong, start, { text, verdict, printed, correct, ...known });
      return;
    }
    default:
      findings.add(typedTime, start, { text, ...known });
  }
}

function reportStatus(
  { index, text, word, status, of }: FoundStatus,
  start: number,
  where: 'title' | 'text',
  findings: ProseText['findings'],
): void {
  findings.add(typedStatus, start + index, { word, text, status, of, where });
}

/** The title stands in the front matter, which is masked: its line is read by itself. */
function checkTitle({ findings, text }: ProseText, statuses: StatusFinder): void {
  const front = findings.text.slice(0, text.search(/\S|$/));
  const found = /^title:[ \t]*(["']?)(.*?)\1[ \t]*$/m.exec(front);
  const title = found?.[2] ?? '';
  const status = found === null ? null : statuses.inTitle(title);
  if (found === null || status === null) return;
  reportStatus(status, found.index + found[0].indexOf(title, 'title:'.length), 'title', findings);
}
