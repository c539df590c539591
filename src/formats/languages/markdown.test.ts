import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languageRow } from '../../core/locale/language-row.ts';
import type { LocaleData } from '../../core/locale/locale-data.ts';
import { parseLocale } from '../../core/locale/parse-locale.ts';
import { languagesMarkdown } from './markdown.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

test('the table of docs/languages.md is up to date (npx tidings languages prints it)', () => {
  const rows = readdirSync(new URL('../../../locales', import.meta.url))
    .sort()
    .map((name) => parseLocale({ file: name, text: read(`locales/${name}`), locale: name.slice(0, -'.json'.length) }))
    .map(({ data }) => languageRow(data as LocaleData));
  const [table] = /^\| file .*(?:\n\|.*)*\n/m.exec(read('docs/languages.md')) ?? [];
  expect(table).toBe(languagesMarkdown(rows));
});

test('a name can’t break the table', () => {
  const row = { locale: 'x', name: 'a|b', englishName: 'X', pluralForms: ['other'], texts: { own: 1, all: 2 } };
  expect(languagesMarkdown([{ ...row, dir: 'rtl', reviewed: 'native' }])).toContain(
    '| `x` | a\\|b | X | right to left | other | 1 of 2 | by a native speaker |\n',
  );
});
