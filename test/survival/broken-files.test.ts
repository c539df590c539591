import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { build as buildCommand } from '../../src/cli/build.ts';
import { runCli } from '../../src/cli/run-cli.ts';
import { interfaceText } from '../built-pages.ts';
import { type SmallSite, smallSite, versions } from './small-site.ts';

const source = 'content/incidents/2026-11-10-late-messages/en.mdx';
const translation = 'content/incidents/2026-11-10-late-messages/de.mdx';
const untranslated = 'content/incidents/2026-10-02-api-errors/en.mdx';
const page = 'incidents/2026-11-10-late-messages/index.html';

let site: SmallSite;
let standing: Map<string, string>;

beforeAll(async () => {
  site = await smallSite();
  await site.become('A');
  const { status, error } = await build();
  if (status !== 0) throw new Error(error);
  standing = await site.files();
});

beforeEach(async () => {
  await site.become('A');
  const { status, error } = await build();
  expect(status, error).toBe(0);
  expect(await site.files()).toEqual(standing);
});

afterAll(() => site?.dispose());

/** As on the command line, in this process. */
async function build(...options: string[]): Promise<{ status: number; out: string; error: string }> {
  const told = { out: '', error: '' };
  const status = await runCli(['build', '--root', site.root, ...options], [buildCommand], {
    terminal: {
      out: (text) => void (told.out += text),
      error: (text) => void (told.error += text),
      colour: false,
      progress() {},
      untilStopped: async () => {},
    },
    around: { cwd: site.root, now: () => Date.UTC(2026, 10, 15, 12), env: {} },
    version: '',
  });
  return { status, ...told };
}

const textOf = (path: string) => versions.A[path] ?? '';
const lastLine = (text: string) => text.trimEnd().split('\n').at(-1) ?? '';
const seconds = (text: string) => text.replace(/\d+\.\d s/, '0.0 s');
/** Each page of an entry has a Markdown twin among the other files. */
const published = (what: string, pages = 12) =>
  `${what} published: 4 languages, ${pages} pages, ${52 + pages} other files, 0.0 s (${56 - pages} unchanged)`;

test('a broken translation is left out: its page shows the source text with the notice', async () => {
  await site.write(translation, `${textOf(translation)}\n{process.exit(3)}\n`);
  await site.write(source, textOf(source).replace('We look into it.', 'We keep looking.'));
  const { status, out, error } = await build();
  expect(status).toBe(0);
  expect(error).toContain(`${translation}:8:1  error  `);
  expect(seconds(out)).toBe(
    `${published('1 edit and 1 translation', 14)}. Left out: 1 translation (shown in its source language).\n`,
  );
  const files = await site.files();
  expect(files.get(page)).toContain('We keep looking.');
  const [before, after] = [standing.get(`de/${page}`), files.get(`de/${page}`)].map(
    (html) => html?.match(/<h1.*/s)?.[0],
  );
  expect(before).toContain('Späte Nachrichten');
  expect(after).not.toContain('Späte Nachrichten');
  expect(after).toMatch(/^<h1[^>]*><span lang="en"[^>]*>Late messages</);
  expect(files.get(`de/${page}`)?.replace(/<[^>]+>/g, '')).toMatch(interfaceText('de', 'notice.missing'));
});

test('a broken source keeps what was published last, while the rest is published', async () => {
  await site.write(source, textOf(source).replace('2026-11-10T11:00Z', '2026-11-10 11:00'));
  await site.write(untranslated, textOf(untranslated).replace('It works again.', 'All is well.'));
  const { status, out, error } = await build();
  expect(status).toBe(0);
  expect(error).toContain(`${source}:10:13  error  `);
  expect(seconds(out)).toBe(`${published('1 edit')}. Kept as last published: ${source}.\n`);
  const files = await site.files();
  expect([files.get(page), files.get(`de/${page}`)]).toEqual([standing.get(page), standing.get(`de/${page}`)]);
  expect(files.get('incidents/2026-10-02-api-errors/index.html')).toContain('All is well.');
});

test('a source with an error that only the whole site shows keeps what was published last', async () => {
  await site.write(source, textOf(source).replace('messaging:', 'mesaging:'));
  const { status, out } = await build();
  expect(status).toBe(0);
  expect(seconds(out)).toBe(`Nothing changed: 56 pages stand as they are, 0.0 s. Kept as last published: ${source}.\n`);
  expect(await site.files()).toEqual(standing);
});

test.each([
  ['that lost its facts', (text: string) => text.replace(/^startedAt.*\n/m, '')],
  ['that is empty', () => ''],
  ['with a byte that is no UTF-8 text', () => '\u0000'],
])('a source %s keeps what was published last', async (_, change) => {
  await site.write(source, change(textOf(source)));
  const { status, out } = await build();
  expect(status).toBe(0);
  expect(out).toContain(`Kept as last published: ${source}.`);
  expect(await site.files()).toEqual(standing);
});

test('a source that is gone keeps what was published last while its translation is there', async () => {
  await rm(join(site.root, source));
  const { status, out, error } = await build();
  expect(status).toBe(0);
  expect(error).toContain('missing-source');
  expect(out).toContain(`Kept as last published: ${source}.`);
  expect(await site.files()).toEqual(standing);
});

test('a broken source that was never published is left out, and the exit code is 1 with the site written', async () => {
  await site.write('content/incidents/2026-11-14-new/en.mdx', textOf(source).replace('startedAt', 'startedAtt'));
  await site.write('content/incidents/2026-11-14-new/de.mdx', textOf(translation));
  await site.write(untranslated, textOf(untranslated).replace('It works again.', 'All is well.'));
  const { status, out, error } = await build();
  expect(status).toBe(1);
  expect(seconds(out)).toBe(`${published('1 edit')}\n`);
  expect(lastLine(error)).toBe(
    'Not on the site: content/incidents/2026-11-14-new. Mend the errors above, then build again.',
  );
  const files = await site.files();
  expect(files.get('incidents/2026-10-02-api-errors/index.html')).toContain('All is well.');
  expect([...files.keys()].sort()).toEqual([...standing.keys()].sort());
});

test('a broken language keeps what was published last; one that was never published is left out', async () => {
  const german = join(site.root, 'locales/de.json');

  const text = await readFile(german, 'utf8');
  try {
    await site.write('locales/de.json', text.slice(0, -20));
    const kept = await build();
    expect(kept.status).toBe(0);
    expect(kept.out).toContain('Kept as last published: locales/de.json.');
    expect(await site.files()).toEqual(standing);

    await site.write('locales/fr.json', '{');
    const leftOut = await build();
    expect(leftOut.status).toBe(1);
    expect(lastLine(leftOut.error)).toBe('Not on the site: locales/fr.json. Mend the errors above, then build again.');
    expect(await site.files()).toEqual(standing);
  } finally {
    await site.write('locales/de.json', text);
    await rm(join(site.root, 'locales/fr.json'), { force: true });
  }
});

test('with broken settings, or a broken default language, nothing is written', async () => {
  await site.write(source, textOf(source).replace('We look into it.', 'We keep looking.'));
  for (const path of ['content/site.yaml', 'locales/en.json']) {
    const text = await readFile(join(site.root, path), 'utf8');
    await site.write(path, `{ ${text}`);
    const { status, out, error } = await build();
    await site.write(path, text);
    expect([status, out, lastLine(error)], path).toEqual([1, '', 'Nothing was built; what stood before still stands.']);
    expect(await site.files()).toEqual(standing);
  }
});

test('--strict writes nothing for any error', async () => {
  await site.write(translation, `${textOf(translation)}\n{process.exit(3)}\n`);
  const { status, out, error } = await build('--strict');
  expect([status, out, lastLine(error)]).toEqual([1, '', 'Nothing was built; what stood before still stands.']);
  expect(await site.files()).toEqual(standing);
});

test('a torn copy of what was published last counts as none', async () => {
  await site.write(`.tidings/last-good/${source}`, 'tidings-last-good-1 00\n---\n');
  await site.write(source, '');
  const { status, error } = await build();
  expect(status).toBe(1);
  expect(lastLine(error)).toBe(
    'Not on the site: content/incidents/2026-11-10-late-messages. Mend the errors above, then build again.',
  );
});
