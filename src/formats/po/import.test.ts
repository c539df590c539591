import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importStrings } from '../../core/exchange/import-strings.ts';
import { stringCatalog } from '../../core/exchange/string-catalog.ts';
import type { LocaleData } from '../../core/locale/locale-data.ts';
import { parseLocale } from '../../core/locale/parse-locale.ts';
import { wordsOf } from '../../core/rules/found-fixture.ts';
import { readPo } from './read-po.ts';
import { writePo } from './write-po.ts';

const root = join(import.meta.dirname, '../../..');

function load(locale: string): LocaleData {
  const file = `locales/${locale}.json`;
  const { data } = parseLocale({ file, locale, text: readFileSync(join(root, file), 'utf8') });
  if (data === null) throw new Error(file);
  return data;
}

const source = load('en');
const german = load('de');

function exported(data: LocaleData): string {
  const catalog = stringCatalog(source, data);
  if (catalog === null) throw new Error('no plural formula');
  return writePo(catalog);
}

const out = exported(german);
const entry = (key: string) => out.slice(out.indexOf(`msgctxt "${key}"`)).split('\n\n', 1)[0] ?? '';

function imported(text: string, { data = german, force = false } = {}) {
  const { catalog, diagnostics } = readPo('de.po', text);
  const result = catalog === null ? { texts: new Map(), diagnostics } : importStrings(catalog, { source, data, force });
  return { texts: [...result.texts], words: wordsOf(result.diagnostics) };
}

test('a plural form is taken over by its category', () => {
  const text = out.replace(/(msgctxt "history.count"[\s\S]*?msgstr\[1\] )".*"/, '$1"{{count}} Sachen"');
  expect(imported(text)).toEqual({ texts: [['history.count_other', '{{count}} Sachen']], words: '' });
});

test('an empty text takes nothing away', () => {
  expect(imported(out.replaceAll(/^(msgstr(?:\[\d\])?) ".*"$/gm, '$1 ""'))).toEqual({ texts: [], words: '' });
});

test('a text without its variable, or with a broken link, is refused where it stands, and then nothing is taken over', () => {
  const text = out
    .replace(/(msgctxt "update.permalink"\nmsgid .*\nmsgstr )".*"/, '$1"Link zur Meldung"')
    .replace(/(msgctxt "moreInformation.status"\nmsgid .*\nmsgstr )".*"/, '$1"Siehe <link>hier."')
    .replace('msgstr "Hauptnavigation"', 'msgstr "Menü"');
  const result = imported(text);
  expect(result.texts).toEqual([]);
  const lines = text.split('\n');
  const at = (part: string) => lines.findIndex((line) => line.includes(part)) + 1;
  expect(result.words.match(/^de\.po.*$/gm)).toEqual([
    `de.po:${at('Siehe <link>hier.')}:1 error locale-link-broken`,
    `de.po:${at('Link zur Meldung')}:1 error locale-variable-missing`,
  ]);
});

test('what is not certain, not whole or of an older source is left out, and the rest is taken over', () => {
  const text = `msgid ""
msgstr "Language: de\\n"

#, fuzzy
${entry('nav.skip').replace(/msgstr ".*"/, 'msgstr "Springen"')}

${entry('nav.status')
  .replace('msgid "Status"', 'msgid "State"')
  .replace(/msgstr ".*"/, 'msgstr "Zustand"')}

${entry('history.count').replace(/msgstr\[1\] ".*"/, 'msgstr[1] ""')}

${entry('nav.label').replace(/msgstr ".*"/, 'msgstr "Menü"')}
`;
  const result = imported(text);
  expect(result.texts).toEqual([['nav.label', 'Menü']]);
  expect(result.words).toMatchInlineSnapshot(`
    "de.po:5:1 warning po-fuzzy
    The string “nav.skip” is left out: it is marked as fuzzy.
    expected: a text without the mark
    received: Springen
    Look at the text, take the mark “needs work” away in your tool, and import again.

    de.po:9:1 warning exchange-source-changed
    The part “nav.status” is left out: its source has changed since it was exported.
    expected: a translation of the text at locales/en.json:27
    received: a translation of an older text
    Export the texts again and translate what has changed.

    de.po:13:1 warning exchange-part-incomplete
    The part “history.count” is left out: 1 of its 2 plural forms has no translation.
    expected: a translation of all 2 plural forms
    received: 1 of 2
    Translate the rest, then import again."
  `);
});

test('strings that don’t exist, stand twice or have no key are errors', () => {
  const label = entry('nav.label').replace(/msgstr ".*"/, 'msgstr "Menü"');
  const text = [label.replace('nav.label', 'nav.lable'), label, label, label.replace(/^msgctxt.*\n/, '')].join('\n\n');
  const result = imported(text);
  expect(result.texts).toEqual([]);
  expect(result.words).toMatchInlineSnapshot(`
    "de.po:1:1 error po-key-unknown
    There is no interface string “nav.lable”.
    expected: the key of an interface string as msgctxt
    received: nav.lable
    Did you mean nav.label?

    de.po:9:1 error po-key-unknown
    The string “nav.label” stands here twice.
    expected: each string once
    received: nav.label
    Remove one of the two.

    de.po:13:1 error po-key-unknown
    “Main” has no context.
    expected: the key of an interface string as msgctxt
    received: no msgctxt
    Export the catalog again, and keep its contexts."
  `);
});

test('another number of plural forms than the language has is an error', () => {
  const arabic = load('ar');
  const all = exported(arabic);
  const count = all.slice(all.indexOf('msgctxt "history.count"')).split('\n\n', 1)[0] ?? '';
  const result = imported(count.replaceAll(/\nmsgstr\[[2-5]\].*/g, ''), { data: arabic });
  expect(result.words).toMatchInlineSnapshot(`
    "de.po:1:1 error po-plural-forms
    “history.count” has 2 plural forms, and ar has 6.
    expected: msgstr[0] (zero), msgstr[1] (one), msgstr[2] (two), msgstr[3] (few), msgstr[4] (many), msgstr[5] (other)
    received: 2 of 6
    Keep this line in the head of the catalog: "Plural-Forms: nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 && n%100<=99 ? 4 : 5);\\n"."
  `);
});

test('a locale file that was changed meanwhile stays as it is, and is changed by force', () => {
  const now = { ...german, strings: { ...german.strings, 'nav.skip': 'Hinunter' } };
  const text = out.replace('msgstr "Hauptnavigation"', 'msgstr "Menü"');
  const result = imported(text, { data: now });
  expect(result.texts).toEqual([]);
  expect(result.words).toMatchInlineSnapshot(`
    "de.po:1:1 warning exchange-target-changed
    The part “nav.label” is left out: its translation was changed after it was exported.
    expected: the translation as it was when it was exported
    received: another text at locales/de.json:23
    Compare the two, then import again with --force to replace the one in the file."
  `);
  expect(imported(text, { data: now, force: true }).texts.map(([key]) => key)).toEqual(['nav.label', 'nav.skip']);
});

test('a catalog that can’t be read is refused at each place', () => {
  const text = [
    'msgctxt "a"\nmsgid Main\nmsgstr "b"',
    'msgid "a\nmsgstr "b"',
    'msgid "a"\nmsgid "b"\nmsgstr "c"',
    'msgid "a"\nmsgstr "\\q"',
    'msgstr "a"\nmsgid_plural "b"',
    '  "a"',
    'msgid "a"\nmsgid_plural "b"\nmsgstr[1] "c"',
  ].join('\n\n');
  expect(imported(text).words).toMatchInlineSnapshot(`
    "de.po:2:7 error po-syntax
    This is not a valid PO file: this line is no comment, keyword or text.
    expected: a gettext catalog
    received: msgid Main
    Begin it with \`#\`, or write \`msgctxt\`, \`msgid\` or \`msgstr\` and a text in quotation marks.

    de.po:5:7 error po-syntax
    This is not a valid PO file: a text is not closed.
    expected: a gettext catalog
    received: msgid "a
    Put a quotation mark at the end of the line; write one within the text as \`\\"\`.

    de.po:9:1 error po-syntax
    This is not a valid PO file: this stands twice in one entry.
    expected: a gettext catalog
    received: msgid "b"
    Remove one of the two.

    de.po:13:8 error po-syntax
    This is not a valid PO file: no such character can follow \`\\\`.
    expected: a gettext catalog
    received: msgstr "\\q"
    Write a backslash as \`\\\\\`.

    de.po:15:1 error po-syntax
    This is not a valid PO file: something here is out of place.
    expected: a gettext catalog
    received: msgstr
    Write \`msgctxt\`, \`msgid\`, \`msgid_plural\` and \`msgstr\` in this order.

    de.po:18:3 error po-syntax
    This is not a valid PO file: something here is out of place.
    expected: a gettext catalog
    received: "a"
    Write \`msgctxt\`, \`msgid\`, \`msgid_plural\` and \`msgstr\` in this order.

    de.po:20:1 error po-syntax
    This is not a valid PO file: something here is out of place.
    expected: a gettext catalog
    received: msgid
    Write \`msgctxt\`, \`msgid\`, \`msgid_plural\` and \`msgstr\` in this order."
  `);
});
