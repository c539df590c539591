import type { DateFnsLocale } from '../time/format-duration.ts';
import { remember } from '../time/remember.ts';
import { createTimes } from './create-times.ts';
import { type InterfaceString, interfaceStrings } from './interface-strings.ts';
import type { Language } from './language.ts';
import type { LocaleData } from './locale-data.ts';
import { pluralCategories } from './plural-categories.ts';
import { createTranslator, type OnMissing, type Translate, type Variables } from './translator.ts';

/**
 * Makes a language of its file. A text that the file lacks comes from `fallback`, in the plural forms of that language;
 * a plural form that it lacks is the one for `other`. `onMissing` hears of a variable that a caller left out.
 */
export function createLanguage(
  data: LocaleData,
  dateFnsLocale: DateFnsLocale,
  fallback: LocaleData,
  timeZones: readonly string[],
  onMissing?: OnMissing,
): Language {
  const own = speak(data, onMissing);
  let base = data === fallback ? own : null;
  const { lang, dir, name, reviewed } = data.meta;
  const say: Translate = (key, variables) => {
    if (own.knows.has(key)) return own.translate(key, variables);
    base ??= speak(fallback, onMissing);
    return base.translate(key, variables);
  };
  /** Most texts have no variables and stand on every page. */
  const plain = remember(1_000, (key: string) => say(key));
  return {
    locale: data.locale,
    lang,
    dir,
    name,
    isReviewed: reviewed === 'native',
    t: (key, ...[variables]: [] | [Variables]) => (variables === undefined ? plain(key) : say(key, variables)),
    times: createTimes(data, dateFnsLocale, timeZones),
  };
}

/** Whether a file has a text for every key, so that nothing comes from the fallback. */
export function isComplete({ strings }: LocaleData): boolean {
  return Object.entries<InterfaceString>(interfaceStrings).every(([key, { plural }]) =>
    Object.hasOwn(strings, plural ? `${key}_other` : key),
  );
}

/** The texts of one file alone, and the keys that it has. */
function speak(
  { meta, strings }: LocaleData,
  onMissing: OnMissing | undefined,
): { knows: ReadonlySet<string>; translate: Translate } {
  const knows = new Set<string>();
  const texts: Record<string, string> = {};
  const own = (name: string) => (Object.hasOwn(strings, name) ? strings[name] : undefined);
  for (const [key, { plural }] of Object.entries<InterfaceString>(interfaceStrings)) {
    const text = own(plural ? `${key}_other` : key);
    if (text === undefined) continue;
    knows.add(key);
    if (!plural) texts[key] = text;
    else for (const form of pluralCategories(meta.lang)) texts[`${key}_${form}`] = own(`${key}_${form}`) ?? text;
  }
  return { knows, translate: createTranslator(meta.lang, texts, onMissing) };
}
