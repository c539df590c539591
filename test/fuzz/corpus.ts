import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from '../../src/core/content/parse-document.ts';
import type { LocaleData } from '../../src/core/locale/locale-data.ts';
import { parseLocale } from '../../src/core/locale/parse-locale.ts';
import type { Document } from '../../src/core/model.ts';
import type { Kind } from './judge.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** The files of the example site, and texts from real status pages with times typed by hand. */
export const corpus: Readonly<Record<Kind, readonly string[]>> = {
  incident: entries('content/incidents', (name) => name === 'en.mdx'),
  maintenance: entries('content/maintenance', (name) => name === 'en.mdx'),
  translation: entries('content/incidents', (name) => name !== 'en.mdx'),
  locale: readdirSync(join(root, 'locales'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => read(`locales/${name}`)),
  site: [read('content/site.yaml')],
  prose: readdirSync(join(root, 'src/core/times-audit/corpus'))
    .filter((name) => /^[a-z]{2}\.ts$/.test(name))
    .map((name) => read(`src/core/times-audit/corpus/${name}`)),
};

const en = { file: 'locales/en.json', locale: 'en' };
export const englishLocale: LocaleData = found(parseLocale({ ...en, text: read(en.file) }).data);

const slug = '2024-07-11-instagram-messages';
const file = `content/incidents/${slug}/en.mdx`;
/** What a translation is compared with. */
export const sourceDocument: Document = found(
  parseDocument({ file, text: read(file), kind: 'incident', slug: '2024-07-11-messages', locale: 'en' }).document,
);

function entries(folder: string, isWanted: (name: string) => boolean): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => {
      const names = readdirSync(join(root, folder, entry.name)).filter(
        (name) => name.endsWith('.mdx') && isWanted(name),
      );
      return names.map((name) => read(`${folder}/${entry.name}/${name}`));
    });
}

function found<Value>(value: Value | null): Value {
  if (value === null) throw new Error('the example site has an error');
  return value;
}
