import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileTree } from '../adapters/file-tree-fixture.ts';
import type { Command, Options } from './command.ts';
import { translationsExport } from './translations-export.ts';
import { translationsImport } from './translations-import.ts';

const locales = Object.fromEntries(
  ['en', 'de', 'ko'].map((locale) => [
    `locales/${locale}.json`,
    readFileSync(new URL(`../../locales/${locale}.json`, import.meta.url), 'utf8'),
  ]),
);
const site = `name: Sunshine Status
url: https://status.example.com/
defaultLocale: en
components: { messaging: { name: { en: Messaging, de: Nachrichten } } }
`;
const folder = 'content/incidents/2024-07-11-late';
const english = `---
title: Late
startedAt: 2024-07-11T15:56Z
components:
  messaging: partial_outage
---

<Update at="2024-07-11T17:59Z" status="resolved">
<Component id="messaging" /> is back.
</Update>
`;
const korean = english.replace('Late', '지연').replace('is back', '정상입니다');

function project(files: Record<string, string> = {}): string {
  return fileTree({ 'content/site.yaml': site, ...locales, [`${folder}/en.mdx`]: english, ...files });
}

async function run(command: Command, root: string, options: Partial<Options>) {
  const result = { code: -1, out: '', error: '' };
  const all: Options = {
    ...{ root, outDir: join(root, 'dist'), now: () => Date.UTC(2024, 7, 1), url: null, port: 0, host: 'localhost' },
    ...{ strict: false, fix: false, full: false, dryRun: false, compress: false, watch: false, weights: false },
    ...{ explain: null, changes: null, shard: null, format: null, date: null, to: null, provider: null },
    ...{ out: null, locale: null, failOn: null, verbose: false, all: false, force: false, as: null },
    ...{ operands: [], env: {}, ...options },
  };
  const take = (text: string) => text.replaceAll(`${root}/`, '');
  result.code = await command.run(all, {
    out: (text) => void (result.out += take(text)),
    error: (text) => void (result.error += take(text)),
    colour: false,
    progress() {},
    untilStopped: async () => {},
  });
  return result;
}

const target = (text: string) =>
  text
    .replaceAll('<source>Late</source>', '<source>Late</source><target>Spät</target>')
    .replaceAll(/<source>(<ph.*\/>) is back\.<\/source>/g, '$&<target>$1 gehen wieder.</target>');

test('what is exported, translated and imported stands in the file', async () => {
  const root = project();
  const work = join(root, 'de.xlf');
  expect(await run(translationsExport, root, { to: 'de', out: work })).toEqual({
    code: 0,
    out: 'Exported 2 parts of 1 document to de.xlf.\n',
    error: '',
  });
  const text = readFileSync(work, 'utf8');
  expect(text).toContain('disp="Nachrichten"');
  writeFileSync(work, target(text));
  const judged = await run(translationsImport, root, { operands: [work], dryRun: true, as: 'human' });
  expect(judged).toEqual({ code: 0, out: `${folder}/de.mdx: 2 texts would be imported\n`, error: '' });
  const imported = await run(translationsImport, root, { operands: [work], as: 'human' });
  expect(imported).toEqual({ code: 0, out: `${folder}/de.mdx: 2 texts imported\n`, error: '' });
  expect(readFileSync(join(root, folder, 'de.mdx'), 'utf8')).toMatch(
    /^---\ntitle: Spät\ntranslation: human\nbasedOn:\n(?: {2}.*\n){2}---\n\n<Update at="2024-07-11T17:59Z">\n<Component id="messaging" \/> gehen wieder\.\n<\/Update>\n$/,
  );
  expect(await run(translationsImport, root, { operands: [work] })).toMatchObject({
    code: 0,
    out: '1 document without anything new\n',
  });
  expect(await run(translationsExport, root, { to: 'de' })).toEqual({
    code: 0,
    out: '',
    error: 'Nothing is missing or outdated in de.\n',
  });
});

test('sources in several languages get a file each, or one of XLIFF 1.2', async () => {
  const root = project({ 'content/incidents/2024-07-12-late/ko.mdx': korean });
  const several = await run(translationsExport, root, { to: 'de' });
  expect(several).toMatchObject({ code: 1, out: '' });
  expect(several.error).toBe(
    'The sources are in several languages, and XLIFF 2.1 has a file for each. Name one with --out, or write --format xliff-1.2.\n',
  );
  const { out } = await run(translationsExport, root, { to: 'de', out: join(root, 'work.xlf') });
  expect(out).toBe('Exported 4 parts of 2 documents to work.xlf and work.ko.xlf.\n');
  expect(readFileSync(join(root, 'work.ko.xlf'), 'utf8')).toContain('srcLang="ko" trgLang="de"');
  const old = await run(translationsExport, root, { to: 'de', format: 'xliff-1.2' });
  expect(old.out.match(/source-language="\w+"/g)).toEqual(['source-language="en"', 'source-language="ko"']);
});

test('paths choose documents, and a path without one is refused', async () => {
  const root = project({ 'content/incidents/2024-07-12-late/en.mdx': english });
  const { error } = await run(translationsExport, root, { to: 'de', operands: [join(root, folder)] });
  expect(error).toBe('Exported 2 parts of 1 document.\n');
  await expect(run(translationsExport, root, { to: 'de', operands: [join(root, 'content/x')] })).rejects.toThrow(
    'content/x is no incident or maintenance. Name a folder in content/incidents or a file in it.',
  );
});

test('a good document is imported although another is not', async () => {
  const root = project({ 'content/incidents/2024-07-12-late/en.mdx': english });
  const work = join(root, 'de.xlf');
  await run(translationsExport, root, { to: 'de', out: work });
  const text = target(readFileSync(work, 'utf8')).replace(/<target><ph[^>]*\/>/, '<target>');
  writeFileSync(work, text);
  const result = await run(translationsImport, root, { operands: [work] });
  expect(result.code).toBe(1);
  expect(result.out).toContain('content/incidents/2024-07-12-late/de.mdx: 2 texts imported\n');
  expect(result.out).toMatch(/ {2}error {2}The de draft of “update:2024-07-11T17:59Z” has lost/);
  expect(() => readFileSync(join(root, folder, 'de.mdx'))).toThrow('ENOENT');
});

test('a document or language that the site doesn’t have is an error', async () => {
  const root = project();
  const work = join(root, 'de.xlf');
  await run(translationsExport, root, { to: 'de', out: work });
  const text = target(readFileSync(work, 'utf8'));
  const changes: [string | RegExp, string][] = [
    ['2024-07-11-late/en.mdx', '2024-07-11-latte/en.mdx'],
    ['trgLang="de"', 'trgLang="kr"'],
    ['trgLang="de"', 'trgLang="en"'],
    [/ trgLang="de"/, ''],
    ['srcLang="en"', 'srcLang="de"'],
  ];
  const found: unknown[] = [];
  for (const [from, to] of changes) {
    writeFileSync(work, text.replace(from, to));
    const { code, out } = await run(translationsImport, root, { operands: [work], format: 'json' });
    expect(code).toBe(1);
    const { diagnostics } = JSON.parse(out);
    const told = diagnostics.map((one: Record<string, unknown>) =>
      [
        `${one['line']}:${one['column']} ${one['ruleId']}: ${one['message']}`,
        one['expected'],
        one['received'],
        one['hint'],
      ].join(' | '),
    );
    found.push(...told);
  }
  expect(found).toEqual([
    '3:3 exchange-document-unknown: This site has no source file “content/incidents/2024-07-11-latte/en.mdx”. | the path of a source file in content/incidents or content/maintenance | content/incidents/2024-07-11-latte/en.mdx | Write original="content/incidents/2024-07-11-late/en.mdx" if that is meant.',
    '3:3 exchange-language: “kr” is no language to translate into here. | de, ko | kr | Set the target language of the file to ko if that is meant.',
    '3:3 exchange-language: “en” is no language to translate into here. | de, ko | en | Set the target language of the file to one of these, or add its file to locales/.',
    '3:3 exchange-language: The target language is missing. | de, ko | nothing | Set the target language of the file to one of these, or add its file to locales/.',
    '3:3 exchange-language: The source is not in “de”. | en | de | Export the texts again: the translation may be of another source.',
  ]);
});

test('a broken source and a translation taken for a source are told', async () => {
  const root = project({ [`${folder}/de.mdx`]: '---\ntitle: Spät\n---\n' });
  const work = join(root, 'ko.xlf');
  await run(translationsExport, root, { to: 'ko', out: work });
  const text = readFileSync(work, 'utf8');
  writeFileSync(work, text.replace('late/en.mdx', 'late/de.mdx'));
  const wrong = await run(translationsImport, root, { operands: [work] });
  expect(wrong.out).toContain(`“${folder}/de.mdx” is a translation, not a source.`);
  writeFileSync(work, text);
  writeFileSync(join(root, folder, 'en.mdx'), english.replace('17:59Z', '17:59'));
  const broken = await run(translationsImport, root, { operands: [work] });
  expect(broken.out).toContain(`“${folder}/en.mdx” can’t be read at present.`);
  expect(await run(translationsExport, root, { to: 'ko' })).toEqual({
    code: 1,
    out: '',
    error: `${folder} is left out: it has errors. See tidings check.\nNothing is missing or outdated in ko.\n`,
  });
});

test('words of the interface go out as PO and come back into the locale file', async () => {
  const root = project();
  const work = join(root, 'de.po');
  const { out } = await run(translationsExport, root, { to: 'de', format: 'po', out: work });
  expect(out).toMatch(/^Exported \d+ strings, 0 of them not translated to de\.po\.\n$/);
  writeFileSync(work, readFileSync(work, 'utf8').replace('"Hauptnavigation"', '"Menü"'));
  expect(await run(translationsImport, root, { operands: [work] })).toEqual({
    code: 0,
    out: 'locales/de.json: 1 text imported\n',
    error: '',
  });
  expect(readFileSync(join(root, 'locales/de.json'), 'utf8')).toBe(
    locales['locales/de.json']?.replace('"Hauptnavigation"', '"Menü"'),
  );
});

test('files in UTF-16 are read, other bytes are refused', async () => {
  const root = project();
  const work = join(root, 'de.xlf');
  await run(translationsExport, root, { to: 'de', out: work });
  const text = target(readFileSync(work, 'utf8'));
  writeFileSync(work, Buffer.from(`\ufeff${text}`, 'utf16le'));
  expect((await run(translationsImport, root, { operands: [work], dryRun: true })).out).toContain('2 texts would be');
  writeFileSync(work, Buffer.concat([Buffer.from(text.slice(0, 60)), Buffer.from([0xe9]), Buffer.from('x')]));
  const { code, out } = await run(translationsImport, root, { operands: [work] });
  expect([code, out]).toEqual([
    1,
    expect.stringContaining('de.xlf:2:22  error  This file is not UTF-8: the byte 0xE9'),
  ]);
  await expect(run(translationsImport, root, { operands: [join(root, 'x.xlf')] })).rejects.toThrow(
    'x.xlf can’t be read (ENOENT). Name a file that a translator’s tool saved.',
  );
});

test.each([
  [translationsExport, {}, 'tidings translations export needs one language. Write --to de.\n'],
  [translationsExport, { to: 'de', format: 'xlif' }, '--format can’t be “xlif”. Did you mean xliff?\n'],
  [translationsExport, { to: 'de', format: 'csv' }, '--format can’t be “csv”. Write xliff, xliff-1.2 or po.\n'],
  [
    translationsExport,
    { to: 'de', format: 'po', operands: ['a'] },
    'The words of the interface belong to no path such as “a”. Leave it out.\n',
  ],
  [translationsImport, { as: 'humna' }, '--as can’t be “humna”. Did you mean human?\n'],
  [translationsImport, { format: 'xml' }, '--format can’t be “xml”. Write pretty, json or github.\n'],
] as const)('wrong options are refused', async (command, options, error) => {
  expect(await run(command, '/nowhere', options)).toEqual({ code: 2, out: '', error });
});

test('a file that can’t be written is refused', async () => {
  const root = project();
  await expect(run(translationsExport, root, { to: 'de', out: join(root, 'none/de.xlf') })).rejects.toThrow(
    'none/de.xlf can’t be written: its folder does not exist. Make it, or choose another with --out.',
  );
});

test('a language without a file is refused, and so is the language of the sources as PO', async () => {
  const root = project();
  await expect(run(translationsExport, root, { to: 'kr' })).rejects.toThrow(
    'There is no language “kr”. Add locales/kr.json first, or name one of de, en, ko.',
  );
  await expect(run(translationsExport, root, { to: 'en', format: 'po' })).rejects.toThrow(
    'en is the language that the others are translated from.',
  );
});
