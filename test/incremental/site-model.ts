import type { Instant, Locale } from '../../src/core/model.ts';

/** A site as its authors mean it: what random edits change, before it is written as files. Plain data. */
export interface SiteModel {
  settings: Settings;
  /** What stands in `locales/<locale>.json`. */
  languages: Record<Locale, LanguageFile>;
  entries: EntryModel[];
  /** Every other file, by path below the root: those of `content/pages` and `public`. */
  files: Record<string, string>;
  /** Files that hold something else than what is meant, by path. */
  damage: Record<string, Damage>;
  now: Instant;
  /** As `--url` gives it. */
  url: string | null;
  compress: boolean;
  strict: boolean;
}

export interface Settings {
  name: Text;
  url: string;
  defaultLocale: Locale;
  locales?: Locale[];
  timeZones: string[];
  updateOrder: string;
  groups: Record<string, { name: Text }>;
  components: Record<string, { name: Text; description?: Text; group?: string; since?: string }>;
  uptime?: Record<string, number>;
  links: Record<string, string>;
  brand?: Record<string, string>;
}

export type Text = Record<Locale, string>;

/** A locale file; `indent` is how it is written, which makes no difference to anything. */
export interface LanguageFile {
  data: LanguageData;
  indent: number;
}

export interface LanguageData {
  meta: Record<string, string>;
  formats: Record<string, string>;
  zones: Record<string, string>;
  strings: StringTree;
}

export interface StringTree {
  [key: string]: string | StringTree;
}

export interface EntryModel {
  kind: 'incident' | 'maintenance';
  slug: string;
  sourceLocale: Locale;
  title: string;
  start: Instant;
  /** Of a maintenance. */
  end: Instant;
  components: Record<string, string>;
  impact: string | null;
  nextUpdateBy: Instant | null;
  summary: string;
  updates: UpdateModel[];
  postmortem: { at: Instant; text: string; rootCause: string | null } | null;
  translations: Record<Locale, TranslationModel>;
}

export interface UpdateModel {
  at: Instant;
  status: string | null;
  components: string | null;
  editedAt: Instant | null;
  text: string;
}

export interface TranslationModel {
  state: string | null;
  title: string;
  summary: string | null;
  /** By `at`, as it is written. */
  updates: Record<string, string>;
  postmortem: string | null;
  basedOn: Record<string, string> | null;
}

/** `syntax`: a tag that never ends; `empty`; `bytes`: no UTF-8; `half`: the second half is missing. */
export type Damage = 'syntax' | 'empty' | 'bytes' | 'half' | 'unknownComponent' | 'futureUpdate' | 'secondSource';

export const folders = { incident: 'incidents', maintenance: 'maintenance' } as const;

export function folderOf({ kind, slug }: Pick<EntryModel, 'kind' | 'slug'>): string {
  return `content/${folders[kind]}/${slug}`;
}

export function sourceFile(entry: EntryModel): string {
  return `${folderOf(entry)}/${entry.sourceLocale}.mdx`;
}
