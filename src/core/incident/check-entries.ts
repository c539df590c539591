import { type Diagnostic, report } from '../diagnostic.ts';
import type { Document, Entry, Locale } from '../model.ts';
import { unknownComponent } from '../rules/unknown-component.ts';
import { unknownSourceLocale } from '../rules/unknown-source-locale.ts';
import { unknownTranslationLocale } from '../rules/unknown-translation-locale.ts';
import type { Site } from '../site/site.ts';

const componentPlace = 'component:';

/** What only the whole site can judge: whether it has the components and languages that the documents name. */
export function checkEntries(
  entries: readonly Entry[],
  site: Pick<Site, 'components'>,
  locales: readonly Locale[],
): Diagnostic[] {
  const ids = site.components.map(({ id }) => id);
  return entries.flatMap(({ documents }) =>
    documents.flatMap((document) => [...unknownComponents(document, ids), ...unknownLocale(document, locales)]),
  );
}

function unknownComponents({ file, places }: Document, known: readonly string[]): Diagnostic[] {
  return Object.entries(places)
    .filter(([key]) => key.startsWith(componentPlace))
    .map(([key, place]) => ({ id: key.slice(componentPlace.length), place }))
    .filter(({ id }) => !known.includes(id))
    .map(({ id, place }) => report(unknownComponent, { file, ...place }, { id, known }));
}

function unknownLocale({ file, locale, role }: Document, known: readonly Locale[]): Diagnostic[] {
  // A text in `es` serves the readers of `es-419`.
  if (known.some((other) => other === locale || other.startsWith(`${locale}-`))) return [];
  const rule = role.is === 'source' ? unknownSourceLocale : unknownTranslationLocale;
  return [report(rule, { file, line: 1, column: 1 }, { locale, known })];
}
