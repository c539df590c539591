import { type Diagnostic, report } from '../diagnostic.ts';
import type { Document, Entry, EntryKind, Instant, Locale } from '../model.ts';
import { unknownComponent } from '../rules/unknown-component.ts';
import { unknownSourceLocale } from '../rules/unknown-source-locale.ts';
import { unknownTranslationLocale } from '../rules/unknown-translation-locale.ts';
import type { Site } from '../site/site.ts';
import { checkDamage } from './check-damage.ts';
import { checkEndings } from './check-endings.ts';
import { checkLinks } from './check-links.ts';
import { checkPostmortem } from './check-postmortem.ts';
import { checkSlug } from './check-slug.ts';
import { checkTimeline } from './check-timeline.ts';
import { checkTranslations } from './check-translations.ts';

/** A file that an author wrote, whether it could be read or not. */
export interface WrittenFile {
  kind: EntryKind;
  slug: string;
  locale: Locale;
}

const componentPlace = 'component:';

/**
 * What no file can be judged by alone: components, languages and links, the order of states, what a translation lacks or
 * changes. `known` are all languages that have a file. `written` keeps a file that is broken from being called missing; `folders` has the targets of links where these are
 * not all in `written`.
 */
export function checkEntries(
  entries: readonly Entry[],
  site: Pick<Site, 'components' | 'url' | 'timeZones' | 'locales'>,
  known: readonly Locale[],
  around: { now: Instant; written: readonly WrittenFile[]; folders?: ReadonlySet<string> },
): Diagnostic[] {
  const { now, written } = around;
  const { locales } = site;
  const folders = Map.groupBy(written, ({ kind, slug }) => `${kind}/${slug}`);
  const names = around.folders ?? new Set(folders.keys());
  return entries.flatMap((entry) => {
    const inFolder = folders.get(`${entry.kind}/${entry.slug}`) ?? [];
    return [
      ...entry.documents.flatMap((document) => [
        ...checkComponents(document, site),
        ...unknownLocale(document, locales, known),
      ]),
      ...checkTimeline(entry),
      ...checkEndings(entry, now),
      ...checkPostmortem(entry, now),
      ...checkSlug(entry, site),
      ...checkLinks(entry, { site, locales, folders: names }),
      ...checkTranslations(
        entry,
        locales,
        inFolder.map(({ locale }) => locale),
      ),
      ...checkDamage(entry, locales),
    ];
  });
}

/** Whether the site has the components that a file names; the file may have errors of its own. */
export function checkComponents(
  { file, places }: Pick<Document, 'file' | 'places'>,
  site: Pick<Site, 'components'>,
): Diagnostic[] {
  const known = site.components.map(({ id }) => id);
  return Object.keys(places).flatMap((key) => {
    const id = key.startsWith(componentPlace) ? key.slice(componentPlace.length) : null;
    if (id === null || known.includes(id)) return [];
    return [report(unknownComponent, { file, line: 1, column: 1, ...places[key] }, { id, known })];
  });
}

/** A translation may wait for the day on which its language is published; a source can't. */
function unknownLocale(
  { file, locale, role }: Document,
  published: readonly Locale[],
  known: readonly Locale[],
): Diagnostic[] {
  const place = { file, line: 1, column: 1 };
  // A text in `es` serves the readers of `es-419`.
  const isOf = (others: readonly Locale[]) =>
    others.some((other) => other === locale || other.startsWith(`${locale}-`));
  if (role.is === 'translation') return isOf(known) ? [] : [report(unknownTranslationLocale, place, { locale, known })];
  return isOf(published)
    ? []
    : [report(unknownSourceLocale, place, { locale, known: published, isKnown: known.includes(locale) })];
}
