import type { PlainStringKey } from '../locale/interface-strings.ts';
import type { Language } from '../locale/language.ts';
import type { Locale } from '../model.ts';
import type { Site } from '../site/site.ts';
import { componentStatuses, incidentStatuses, maintenanceStatuses } from '../vocabulary.ts';
import { folded } from './fold-words.ts';
import { namePattern } from './name-pattern.ts';

const sections = [
  'summary',
  'updates',
  'postmortem',
  'rootCause',
  'resolution',
  'remediation',
  'moreInformation',
  'translation',
] as const;
export type Section = (typeof sections)[number];

/** Also typed for what stands in the locale files in longer or other words. */
const synonyms: Readonly<Partial<Record<Section, readonly string[]>>> = {
  updates: ['Timeline', 'Incident timeline'],
  rootCause: ['RCA'],
};

/** Of these the beginning alone is a heading too: “Root cause” for “Root cause analysis”. */
const shortened: readonly Section[] = ['rootCause', 'remediation'];

export type StatusWord = { status: string; of: 'entry' | 'component' };

/** What Tidings prints itself, in the language of a text, in the default language and in English; words are folded. */
export interface ProseWords {
  statuses: ReadonlyMap<string, StatusWord>;
  /** “Status”, as in “Status: Resolved”. */
  statusLabels: readonly string[];
  headings: ReadonlyMap<string, Section>;
  /** Ids by name, as written. */
  components: ReadonlyMap<string, string>;
  /** Finds names of components; null where the site has none. */
  componentPattern: RegExp | null;
}

export function proseWords(
  site: Pick<Site, 'components' | 'defaultLocale'>,
  languages: ReadonlyMap<Locale, Pick<Language, 't'>>,
  locale: Locale,
): ProseWords {
  const locales = [...new Set([locale, ...wider(locale, [...languages.keys()]), site.defaultLocale])];
  const spoken = [...new Set([...locales, 'en'])].flatMap((name) => languages.get(name) ?? []);
  const each = (key: PlainStringKey) => spoken.map(({ t }) => t(key));

  const statuses = new Map<string, StatusWord>();
  const addStatus = (text: string, word: StatusWord) => {
    const key = folded(text);
    if (!statuses.has(key)) statuses.set(key, word);
  };
  for (const status of incidentStatuses)
    for (const text of each(`status.incident.${status}`)) addStatus(text, { status, of: 'entry' });
  for (const status of maintenanceStatuses)
    for (const text of each(`status.maintenance.${status}`)) addStatus(text, { status, of: 'entry' });
  for (const status of componentStatuses)
    for (const text of each(`status.component.${status}`)) addStatus(text, { status, of: 'component' });

  const headings = new Map<string, Section>();
  for (const section of sections) {
    for (const text of [...each(`section.${section}`), ...(synonyms[section] ?? [])]) {
      for (const key of headingForms(folded(text), section)) if (!headings.has(key)) headings.set(key, section);
    }
  }
  const components = namesOf(site, locales);
  return {
    statuses,
    statusLabels: [...new Set(['status', ...each('nav.status').map(folded)])],
    headings,
    components,
    componentPattern: components.size === 0 ? null : namePattern([...components.keys()]),
  };
}

/** The region's languages that a text in a language serves, such as `es-419` for `es`; and the language of a region's. */
function wider(locale: Locale, known: readonly Locale[]): Locale[] {
  return known.filter((other) => other.startsWith(`${locale}-`) || locale.startsWith(`${other}-`));
}

/** “Post-mortem”, “Postmortem” and “Post mortem” are one, without spaces and hyphens. */
function headingForms(text: string, section: Section): string[] {
  const words = text.split(' ');
  const short = shortened.includes(section)
    ? words.slice(1).map((_, index) => words.slice(0, index + 1).join(' '))
    : [];
  return [text, ...short.filter((form) => form.length * 2 >= text.length)].map(headingKey);
}

export function headingKey(text: string): string {
  return folded(text).replaceAll(/[\s\p{Pd}]+/gu, '');
}

function namesOf({ components }: Pick<Site, 'components'>, locales: readonly Locale[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const locale of locales) {
    for (const { id, name } of components) {
      const text = Object.hasOwn(name, locale) ? name[locale]?.trim() : undefined;
      // A single letter is a word of its own more often than a name.
      if (text !== undefined && text.length > 1 && !names.has(text)) names.set(text, id);
    }
  }
  return names;
}
