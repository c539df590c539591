import type { Diagnostic, Sources } from '../core/diagnostic.ts';
import type { EntryFacts } from '../core/model.ts';
import type { GoodText } from './last-good.ts';
import type { ContentTree } from './list-content.ts';
import { textDigest } from './sealed-file.ts';

/**
 * The texts that are published and may have to stand in for themselves one day: languages, the site's own pages, and the
 * sources of incidents and maintenances. For a broken translation the source text stands in, so it needs no copy.
 */
export function goodTexts(
  entries: readonly EntryFacts[],
  { locales, pages }: Pick<ContentTree, 'locales' | 'pages'>,
  errors: readonly Diagnostic[],
  sources: Sources,
): Map<string, GoodText> {
  const broken = new Set(errors.map(({ file }) => file));
  const settings = [...locales, ...pages].map(({ file, text }) => ({
    file,
    digest: textDigest(text),
    read: () => text,
  }));
  const facts = entries.flatMap(({ documents }) =>
    documents.slice(0, 1).map(({ file, digest }) => ({
      file,
      digest,
      read: () => {
        const text = sources.get(file);
        return text !== undefined && textDigest(text) === digest ? text : null;
      },
    })),
  );
  return new Map(
    [...settings, ...facts].filter(({ file }) => !broken.has(file)).map(({ file, ...text }) => [file, text]),
  );
}
