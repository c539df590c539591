import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseDocument } from '../../core/content/parse-document.ts';
import type { ExchangeOptions } from '../../core/exchange/exchange-document.ts';
import type { EntryKind } from '../../core/model.ts';
import type { ReadFile } from '../../core/translate/write-translation.ts';

const root = join(import.meta.dirname, '../../..');

/** For tests: a document that has no error. */
export function readFile(text: string, file = 'content/incidents/2024-07-11-late/en.mdx'): ReadFile {
  const [, folder = '', slug = '', locale = ''] = /^content\/(\w+)\/([^/]+)\/(.+)\.mdx$/.exec(file) ?? [];
  const kind: EntryKind = folder === 'maintenance' ? 'maintenance' : 'incident';
  const { document, diagnostics } = parseDocument({ file, text, kind, slug, locale });
  if (document === null) throw new Error(`${file}: ${diagnostics.map(({ line, message }) => `${line} ${message}`)}`);
  return { text, document };
}

/** For tests: every translation of the example site beside its source. */
export function exampleTranslations(): (ExchangeOptions & { translation: ReadFile; locale: string })[] {
  const files = globSync('content/{incidents,maintenance}/*/*.mdx', { cwd: root }).sort();
  const all = files.map((file) => readFile(readFileSync(join(root, file), 'utf8'), file.replaceAll('\\', '/')));
  return [...Map.groupBy(all, ({ document }) => dirname(document.file)).values()].flatMap((folder) => {
    const source = folder.find(({ document }) => document.role.is === 'source');
    if (source === undefined) throw new Error('no source');
    return folder
      .filter((file) => file !== source)
      .map((translation) => {
        const locale = basename(translation.document.file, '.mdx');
        const names = new Map<string, string>();
        const languages = { sourceLang: source.document.locale, targetLang: locale };
        return { source, translation, locale, ...languages, componentName: (id: string) => id, names };
      });
  });
}
