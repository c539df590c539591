import { formatAt } from '../../../src/core/content/instant.ts';
import { parseDocument } from '../../../src/core/content/parse-document.ts';
import { type EntryModel, sourceFile, type TranslationModel } from '../site-model.ts';
import { sourceText } from '../write-site.ts';

/** A whole translation of an entry as it stands. */
export function translated(entry: EntryModel, locale: string): TranslationModel {
  const into = (text: string) => `${locale}: ${text}`;
  return {
    state: 'human',
    title: `${locale} ${entry.title}`,
    summary: into(entry.summary),
    updates: Object.fromEntries(entry.updates.map(({ at, text }) => [formatAt(at), into(text)])),
    postmortem: entry.postmortem && into(entry.postmortem.text),
    basedOn: null,
  };
}

/** What a translation that is made now says that it is based on. */
export function digestsOf(entry: EntryModel): Record<string, string> {
  const { kind, slug, sourceLocale: locale } = entry;
  const { document } = parseDocument({ file: sourceFile(entry), text: sourceText(entry), kind, slug, locale });
  return Object.fromEntries((document?.parts ?? []).map(({ key, digest }) => [key, digest]));
}
