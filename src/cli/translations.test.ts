import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileTree } from '../adapters/file-tree-fixture.ts';
import { parseArguments } from './parse-arguments.ts';
import { translations } from './translations.ts';

const english = readFileSync(new URL('../../locales/en.json', import.meta.url), 'utf8');
const german = readFileSync(new URL('../../locales/de.json', import.meta.url), 'utf8');
const site = `name: Sunshine Status
url: https://status.example.com/
defaultLocale: en
components: { messaging: { name: Messaging } }
links: { repository: "https://github.com/example/status/edit/main/{file}" }
`;
const source = (title: string, status: string) => `---
title: ${title}
startedAt: 2024-07-11T15:56Z
---

<Update at="2024-07-11T17:59Z" status="${status}">We are looking into it.</Update>
`;
const folder = 'content/incidents/2024-07-11-late';
const files = {
  'content/site.yaml': site,
  'locales/en.json': english,
  'locales/de.json': german,
  [`${folder}/en.mdx`]: source('Late messages', 'investigating'),
  [`${folder}/de.mdx`]: '---\ntitle: Späte Nachrichten\ntranslation: human\nbasedOn: { title: "123456789abc" }\n---\n',
  'content/incidents/2024-07-11-lost/en.mdx': source('Lost messages', 'resolved'),
};

async function run(root: string, ...args: string[]) {
  const result = { code: -1, out: '', error: '' };
  const around = { cwd: root, now: () => Date.UTC(2024, 7, 1), env: {} };
  const parsed = parseArguments(['translations', ...args], [translations], around);
  if (parsed.is !== 'command') throw new Error(`parsed as ${parsed.is}`);
  result.code = await parsed.command.run(parsed.options, {
    out: (text) => void (result.out += text),
    error: (text) => void (result.error += text),
    colour: false,
    progress() {},
    untilStopped: async () => {},
  });
  return result;
}

test('the table is printed, whatever is missing', async () => {
  expect(await run(fileTree(files))).toEqual({
    code: 0,
    error: '',
    out: `2 documents in 2 languages, as of 2024-08-01 00:00 UTC
2 of 4 texts are there and up to date (50 %)

Documents                    source  human  reviewed  machine  missing  outdated

Open now
incidents/2024-07-11-late         1      1         ·        ·        ·         1
    outdated    de (1 of 2 parts)
    incomplete  de (1 of 2 parts)

Past, newest first
incidents/2024-07-11-lost         1      ·         ·        ·        1         ·
    missing  de

All                               2      1         ·        ·        1         1

Languages  source  human  reviewed  machine  missing  outdated
en              2      ·         ·        ·        ·         ·  English
de              ·      1         ·        ·        1         1  Deutsch
`,
  });
});

test('the table is narrowed to documents, by their folder or a file, and to languages', async () => {
  const root = fileTree(files);
  const documentsOf = async (...args: string[]) => {
    const { out } = await run(root, '--format', 'json', ...args);
    const { documents, languages } = JSON.parse(out);
    return [
      documents.map((row: { folder: string }) => row.folder.replace('content/incidents/2024-07-11-', '')).join(),
      languages.map(({ locale }: { locale: string }) => locale).join(),
    ];
  };
  expect(await documentsOf()).toEqual(['late,lost', 'en,de']);
  expect(await documentsOf(join(root, folder), '--locale', 'de')).toEqual(['late', 'de']);
  expect(await documentsOf(join(root, `${folder}-x/../2024-07-11-lost/en.mdx`), '--locale', 'de, en')).toEqual([
    'lost',
    'en,de',
  ]);
  expect(await documentsOf(join(root, 'content'), join(root, folder))).toEqual(['late,lost', 'en,de']);
});

test('a page is written to a file', async () => {
  const root = fileTree(files);
  const file = join(root, 'table.html');
  expect(await run(root, '--format', 'html', '--out', file)).toEqual({
    code: 0,
    error: '',
    out: `${file}: 2 documents in 2 languages, as of 2024-08-01 00:00 UTC\n`,
  });
  expect(readFileSync(file, 'utf8')).toContain(`href="https://github.com/example/status/edit/main/${folder}/de.mdx"`);
  const nowhere = join(root, 'no-folder/table.html');
  await expect(run(root, '--out', nowhere)).rejects.toThrow(
    `${nowhere} can’t be written: its folder does not exist. Make it, or choose another with --out.`,
  );
  await expect(run(root, '--out', root)).rejects.toThrow(/can’t be written: a file stands where a folder is needed/);
  expect(existsSync(nowhere)).toBe(false);
});

test.each([
  [['--fail-on', 'missing'], 1],
  [['--fail-on', 'missing,outdated'], 1],
  [['--fail-on', 'outdated', '--locale', 'de'], 1],
  [['--fail-on', 'outdated,missing', '--locale', 'en'], 0],
])('%j gives the exit code %i', async (args, code) => {
  expect((await run(fileTree(files), ...args)).code).toBe(code);
});

test.each([
  [['--format', 'htm'], '--format can’t be “htm”. Did you mean html?'],
  [['--format', 'pretty'], '--format can’t be “pretty”. Write text, json or html.'],
  [['--format', 'constructor'], '--format can’t be “constructor”. Write text, json or html.'],
  [['--locale', 'de,german'], '--locale can’t be “german”. Did you mean de?'],
  [['--locale', 'tlh'], '--locale can’t be “tlh”. The site has en, de.'],
  [['--fail-on', 'machine'], '--fail-on can’t be “machine”. Write missing, outdated or missing,outdated.'],
  [['/elsewhere'], '“/elsewhere” is no document of the site. Give a folder or a file of content/.'],
  [['acept', 'x.mdx'], '“acept” is no document of the site. Did you mean tidings translations accept?'],
])('%j is refused', async (args, error) => {
  expect(await run(fileTree(files), ...args)).toEqual({ code: 2, out: '', error: `${error}\n` });
});

test('a translation with errors is told, and how many there are', async () => {
  const root = fileTree({ ...files, [`${folder}/de.mdx`]: '---\ntitle: Spät\ntranslation: humen\n---\n' });
  const { code, out, error } = await run(root);
  expect(code).toBe(0);
  expect(out).toContain('    errors   de (see tidings check)\n    missing  de\n');
  expect(error).toBe('1 error: see tidings check.\n');
});

test('without settings there is nothing to tell but the errors', async () => {
  const { code, out, error } = await run(fileTree({ ...files, 'content/site.yaml': 'name: [' }));
  expect([code, out]).toEqual([1, '']);
  expect(error).toMatch(/^content\/site\.yaml:.* error /);
});
