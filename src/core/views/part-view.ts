import { documentFor, localizePart } from '../incident/localize-part.ts';
import type { Entry, Locale, PartKey } from '../model.ts';
import { entryPath, localPath } from '../plan/urls.ts';
import type { Site } from '../site/site.ts';
import type { DocumentNotice, PartView } from './view.ts';

/** A part with its notice and the link to the same place (`anchor`) of the official version; null when there is none. */
export function partView(
  entry: Entry,
  key: PartKey,
  anchor: string,
  site: Pick<Site, 'defaultLocale'>,
  locale: Locale,
): PartView | null {
  const part = localizePart(entry, key, locale);
  if (part === null) return null;
  const whole = documentNotice(entry, locale);
  const wholeMissing = whole === 'missing';
  const notice = part.state === 'missing' && !wholeMissing ? 'missing' : part.outdated ? 'outdated' : null;
  return {
    part,
    notice,
    isDraft: part.state === 'machine' && whole !== 'machine',
    officialPath: `${officialPath(entry, site)}${anchor && `#${anchor}`}`,
    officialLocale: entry.sourceLocale,
  };
}

/** What the text of the page in `locale` is, as a whole. */
export function documentNotice(entry: Entry, locale: Locale): DocumentNotice {
  const role = documentFor(entry, locale)?.role;
  if (role === undefined) return 'missing';
  return role.is === 'source' ? null : role.state;
}

/** Page of the entry in its source language. */
export function officialPath(entry: Entry, { defaultLocale }: Pick<Site, 'defaultLocale'>): string {
  return localPath(entry.sourceLocale, entryPath(entry.kind, entry.slug), defaultLocale);
}
