import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editStrings } from '../../core/exchange/edit-strings.ts';
import { importStrings } from '../../core/exchange/import-strings.ts';
import { stringCatalog } from '../../core/exchange/string-catalog.ts';
import type { LocaleData } from '../../core/locale/locale-data.ts';
import { parseLocale } from '../../core/locale/parse-locale.ts';
import { readPo } from './read-po.ts';
import { writePo } from './write-po.ts';

const root = join(import.meta.dirname, '../../..');
const files = globSync('locales/*.json', { cwd: root }).sort();

function parse(file: string, text: string): { text: string; data: LocaleData } {
  const { data } = parseLocale({ file, text, locale: basename(file, '.json') });
  if (data === null) throw new Error(`${file} can’t be read`);
  return { text, data };
}

const load = (file: string) => parse(file, readFileSync(join(root, file), 'utf8'));
const source = load('locales/en.json').data;

function written(data: LocaleData): string {
  const catalog = stringCatalog(source, data);
  if (catalog === null) throw new Error(`${data.locale} has no plural formula`);
  return writePo(catalog);
}

function read(text: string) {
  const { catalog, diagnostics } = readPo('work.po', text);
  if (catalog === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return catalog;
}

test('there are languages to try', () => {
  expect(files.length).toBeGreaterThan(30);
});

test.each(files)('%s goes out and comes back unchanged', (file) => {
  const { text, data } = load(file);
  const catalog = read(written(data));
  expect(importStrings(catalog, { source, data, force: false })).toEqual({ texts: new Map(), diagnostics: [] });
  const bare = parse(file, JSON.stringify({ ...JSON.parse(text), strings: {} }));
  const { texts, diagnostics } = importStrings(catalog, { source, data: bare.data, force: true });
  expect(diagnostics).toEqual([]);
  const edited = editStrings(bare, texts, source);
  expect(JSON.parse(edited)).toEqual(JSON.parse(text));
  expect(written(parse(file, edited).data)).toBe(written(data));
});

test('a catalog has a key, notes and all forms of each string', () => {
  const text = written(load('locales/ru.json').data);
  expect(text.slice(0, text.indexOf('msgctxt "nav.skip"'))).toMatchSnapshot();
  expect(
    text.slice(text.indexOf('#. Number of incidents in a month.'), text.indexOf('msgctxt "history.byComponent"')),
  ).toMatchSnapshot();
});

test('a text is replaced where it stands, and nothing else of the file', () => {
  const german = load('locales/de.json');
  const catalog = read(written(german.data).replace('msgstr "Hauptnavigation"', 'msgstr "Haupt\\"menü\\n"'));
  const { texts } = importStrings(catalog, { source, data: german.data, force: false });
  expect([...texts]).toEqual([['nav.label', 'Haupt"menü\n']]);
  expect(editStrings(german, texts, source)).toBe(german.text.replace('"Hauptnavigation"', '"Haupt\\"menü\\n"'));
});

test('lines of a text are joined, and what other tools write is read', () => {
  const catalog = read(`\ufeff# Poedit
msgid ""
msgstr ""
"Language: zh_Hans\\n"
"X-Generator: Poedit 3.4\\n"

#: strings.nav.label
#, fuzzy, c-format
#| msgid "Old"
msgctxt "nav.label"
msgid ""
"Ma"
"in"
msgstr "主"
"导航"
#~ msgid "gone"
#~ msgstr "weg"
msgctxt "a"
msgid "b"
msgid_plural "c"
msgstr[0] "d"
msgstr[1] ""
`);
  expect(catalog).toEqual({
    place: { file: 'work.po', line: 2, column: 1 },
    lang: 'zh-Hans',
    pluralForms: null,
    digest: null,
    entries: [
      {
        ...{ key: 'nav.label', source: 'Main', plural: null, texts: ['主导航'], isFuzzy: true },
        ...{ place: { file: 'work.po', line: 10, column: 1 }, places: [{ file: 'work.po', line: 14, column: 1 }] },
      },
      {
        ...{ key: 'a', source: 'b', plural: 'c', texts: ['d', ''], isFuzzy: false },
        place: { file: 'work.po', line: 18, column: 1 },
        places: [21, 22].map((line) => ({ file: 'work.po', line, column: 1 })),
      },
    ],
  });
});

test('any text comes back to the letter', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 6 }), fc.string(), (texts, key) => {
      const entry = { key, notes: ['Note'], source: texts[0] ?? '', plural: 'many', texts };
      const catalog = { sourceLang: 'en', lang: 'ar', pluralForms: 'nplurals=6;', digest: 'd', entries: [entry] };
      const [returned] = read(writePo(catalog)).entries;
      expect([returned?.key, returned?.source, returned?.plural, returned?.texts]).toEqual([
        key,
        entry.source,
        'many',
        texts,
      ]);
    }),
    { seed: 20240711, numRuns: 500 },
  );
});

test('whatever stands in a file, reading it gives a catalog or findings', () => {
  const line = fc.oneof(
    fc.constantFrom(
      'msgid "a"',
      'msgstr "b"',
      'msgctxt "c"',
      'msgid_plural "d"',
      'msgstr[1] "e"',
      '"f"',
      '#, fuzzy',
      '',
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const { catalog, diagnostics } = readPo('work.po', lines.join('\n'));
      expect(catalog === null).toBe(diagnostics.length > 0);
    }),
    { seed: 20240711, numRuns: 500 },
  );
});
