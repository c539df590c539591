import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileTree } from '../adapters/file-tree-fixture.ts';
import { check } from './check.ts';
import type { Options } from './command.ts';

const english = readFileSync(new URL('../../locales/en.json', import.meta.url), 'utf8');
const site = `name: Sunshine Status
url: https://status.example.com/
defaultLocale: en
components: { messaging: { name: Messaging } }
`;
const incident = (front: string) => `---
${front}
---

<Update at="2024-07-11T17:59Z" status="resolved">All is well.</Update>
`;
const right = 'title: Late\nstartedAt: 2024-07-11T15:56Z';
const file = 'content/incidents/2024-07-11-late/en.mdx';

function project(front: string): string {
  return fileTree({ 'content/site.yaml': site, 'locales/en.json': english, [file]: incident(front) });
}

async function run(root: string, options: Partial<Options> = {}) {
  const result = { code: -1, out: '', error: '' };
  const all: Options = {
    ...{ root, outDir: join(root, 'dist'), now: () => Date.UTC(2024, 7, 1), url: null, port: 0, host: 'localhost' },
    ...{ strict: false, fix: false, full: false, dryRun: false, compress: false, watch: false, weights: false },
    ...{ explain: null, changes: null, shard: null, format: null, date: null, to: null, provider: null },
    ...{ out: null, locale: null, failOn: null, verbose: false, all: false, force: false, as: null },
    ...{ operands: [], env: {}, ...options },
  };
  result.code = await check.run(all, {
    out: (text) => void (result.out += text),
    error: (text) => void (result.error += text),
    colour: false,
    progress() {},
    untilStopped: async () => {},
  });
  return result;
}

test('a site without findings passes', async () => {
  expect(await run(project(right), { strict: true })).toEqual({ code: 0, out: 'No findings.\n', error: '' });
});

test('an error fails the check, and shows the line as it should be', async () => {
  const root = project('title: Late\nstartedAt: 2024-07-11T08:56-07:00');
  expect(await run(root)).toEqual({
    code: 1,
    error: '',
    out: `${file}:3:12  error  “2024-07-11T08:56-07:00” is not a time in UTC.
  3 | startedAt: 2024-07-11T08:56-07:00
    |            ^^^^^^^^^^^^^^^^^^^^^^
  3 + startedAt: 2024-07-11T15:56Z
  expected  YYYY-MM-DDTHH:MMZ
  hint      Write \`2024-07-11T15:56Z\`.
  rule      time-not-utc

1 error in 1 file.
`,
  });
});

test('a warning fails only a strict check', async () => {
  const root = project('startedAt: 2024-07-11T15:56Z\ntitle: Late');
  expect((await run(root)).code).toBe(0);
  expect((await run(root, { strict: true })).code).toBe(1);
});

test('translations that are still to be made fail no check: an update may go out in one language', async () => {
  const root = project(right);
  writeFileSync(join(root, 'locales/de.json'), english.replace('"lang": "en"', '"lang": "de"'));
  const { code, out } = await run(root, { strict: true });
  expect(out).toContain('rule      translation-missing\n\n1 warning in 1 file.\n');
  expect(code).toBe(0);
});

test('JSON and annotations are all that is on standard output', async () => {
  const root = project('title: Late\nstartedAt: 2024-07-11T08:56-07:00');
  const json = await run(root, { format: 'json' });
  expect(json.code).toBe(1);
  expect(JSON.parse(json.out)).toMatchObject({ errors: 1, warnings: 0, diagnostics: [{ file, line: 3, column: 12 }] });
  expect((await run(root, { format: 'github' })).out).toMatch(
    /^::error file=content\/incidents\/2024-07-11-late\/en\.mdx,line=3,col=12,title=time-not-utc::.*\n$/,
  );
});

test.each([
  ['jsn', '--format can’t be “jsn”. Did you mean json?\n'],
  ['xml', '--format can’t be “xml”. Write pretty, json or github.\n'],
  ['constructor', '--format can’t be “constructor”. Write pretty, json or github.\n'],
])('--format %s is refused', async (format, error) => {
  expect(await run(project(right), { format })).toEqual({ code: 2, out: '', error });
});

test('--fix mends the files, then prints the rest', async () => {
  const root = project('impact: hihg\nstartedAt: 2024-07-11T08:56-07:00\ntitle: Late');
  const { code, out } = await run(root, { fix: true });
  expect(code).toBe(1);
  expect(out).toMatch(/^Fixed 2 findings in 1 file\.\ncontent\/.*:4:9 {2}error {2}“hihg” is not an impact\.\n/);
  expect(readFileSync(join(root, file), 'utf8')).toBe(
    incident('title: Late\nstartedAt: 2024-07-11T15:56Z\nimpact: hihg'),
  );
  expect((await run(root, { fix: true })).out).toMatch(/^Nothing to fix\.\n/);
});

test('with --fix, too, only JSON is on standard output', async () => {
  const { out, error } = await run(project('startedAt: 2024-07-11T15:56Z\ntitle: Late'), { fix: true, format: 'json' });
  expect(error).toBe('Fixed 1 finding in 1 file.\n');
  expect(JSON.parse(out)).toEqual({ diagnostics: [], errors: 0, warnings: 0 });
});

test('a glossary with an error fails the check, one without is an expected file', async () => {
  const root = project(right);
  writeFileSync(join(root, 'content/glossary.yaml'), 'keep: [Sunshine]\n');
  expect(await run(root, { strict: true })).toMatchObject({ code: 0, out: 'No findings.\n' });
  writeFileSync(join(root, 'content/glossary.yaml'), 'keep: Sunshine\n');
  const { code, out } = await run(root);
  expect(code).toBe(1);
  expect(out).toContain('content/glossary.yaml:1:7  error  `keep` should be a list of names.\n');
});
