import type { Locale } from '../model.ts';
import type { UptimeWeights } from '../uptime/uptime-of.ts';
import type { Brand } from './brand.ts';
import type { RepositoryTemplate } from './repository-address.ts';

/** `content/site.yaml`, checked. */
export interface Site {
  name: LocalizedText;
  /** Where the site will be served, with a trailing `/`; its path is the base path. */
  url: string;
  /** Path of `url`: `/` or `/status/`. */
  base: string;
  defaultLocale: Locale;
  /** Those that are published, of all that have a file. */
  locales: readonly Locale[];
  /** IANA ids shown beside UTC; the first also cuts days and months. */
  timeZones: readonly string[];
  updateOrder: 'newest-first' | 'oldest-first';
  /** What each state of a component takes from its uptime. */
  uptime: UptimeWeights;
  groups: readonly Group[];
  components: readonly Component[];
  links: { support?: string; home?: string };
  /** `links.repository`: for those who write and translate. Pages don't show it, so it is not among their links. */
  repository: RepositoryTemplate | null;
  brand: Brand;
}

/** Text by locale; the default locale's is always there. */
export type LocalizedText = Readonly<Record<Locale, string>>;

export interface Group {
  id: string;
  name: LocalizedText;
}

export interface Component {
  id: string;
  name: LocalizedText;
  description?: LocalizedText;
  /** Id of its group, null when it stands alone. */
  group: string | null;
  /** The first day of which something is known, `2026-10-01`, in the site's first zone; without it, every day. */
  since?: string;
}

/** A name in the reader's language, else in the default locale; `lang` says which it is. */
export function localizedText(
  text: LocalizedText,
  locale: Locale,
  { defaultLocale }: Pick<Site, 'defaultLocale'>,
): { text: string; locale: Locale } {
  const own = text[locale];
  return own === undefined ? { text: text[defaultLocale] ?? '', locale: defaultLocale } : { text: own, locale };
}
