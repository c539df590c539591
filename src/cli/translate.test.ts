import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileTree, treeOf } from '../adapters/file-tree-fixture.ts';
import { type Answer, engineServer, type Received, shout } from '../adapters/translate/engine-server-fixture.ts';
import { runCli } from './run-cli.ts';
import { translate } from './translate.ts';

const locale = (name: string) => readFileSync(new URL(`../../locales/${name}.json`, import.meta.url), 'utf8');
const old = 'content/incidents/2024-07-11-late';
const open = 'content/incidents/2024-07-20-slow';

const files = {
  'content/site.yaml':
    'name: Status\nurl: https://status.example.com/\ndefaultLocale: en\ncomponents: { api: { name: { en: The API, de: Die API } } }\n',
  'content/glossary.yaml': 'names: { Help Center: { de: Hilfecenter } }\n',
  'locales/en.json': locale('en'),
  'locales/de.json': locale('de'),
  'locales/ko.json': locale('ko'),
  [`${old}/en.mdx`]: `---
title: Late messages
startedAt: 2024-07-11T15:56Z
---

Since <Time at="2024-07-11T15:56Z" />, **1,500** calls to <Component id="api" /> failed with \`503\` in the Help Center.

<Update at="2024-07-11T17:59Z" status="resolved">
Done.
</Update>
`,
  [`${open}/en.mdx`]: `---
title: Slow
startedAt: 2024-07-20T15:56Z
---

<Update at="2024-07-20T17:59Z" status="investigating">
We look into it.
</Update>
`,
};

/** A DeepL that shouts, unless a test has an answer of its own. */
async function scene({
  change = {},
  answer,
}: {
  change?: Record<string, string>;
  answer?: (request: Received, index: number) => Answer | null;
} = {}) {
  const server = await engineServer((request, index): Answer => {
    const own = answer?.(request, index) ?? null;
    if (own !== null) return own;
    const translations = request.body.text.map((text: string) => ({
      detected_source_language: 'EN',
      text: shout(text),
    }));
    return { body: { translations } };
  });
  const root = fileTree({ ...files, ...change });
  return { root, ...server };
}

async function run(root: string, url: string | null, args: string, env: Record<string, string> = {}) {
  const result = { code: -1, out: '', error: '', progress: [] as string[], slept: [] as number[] };
  let time = Date.UTC(2024, 6, 21);
  const clock = {
    now: () => time,
    async sleep(milliseconds: number) {
      time += milliseconds;
      result.slept.push(milliseconds);
    },
  };
  const command = {
    ...translate,
    run: (options: Parameters<typeof translate.run>[0], terminal: Parameters<typeof translate.run>[1]) =>
      translate.run(options, terminal, clock),
  };
  result.code = await runCli(
    ['translate', '--root', root, '--now', '2024-07-21T00:00Z', ...args.split(' ').filter(Boolean)],
    [command],
    {
      terminal: {
        out: (text) => void (result.out += text),
        error: (text) => void (result.error += text),
        colour: false,
        progress: (line) => void (line !== null && result.progress.push(line)),
        untilStopped: async () => {},
      },
      around: {
        cwd: root,
        now: clock.now,
        env: {
          TIDINGS_TRANSLATE_PARALLEL: '1',
          ...(url === null ? {} : { DEEPL_API_KEY: 'key', DEEPL_API_URL: url }),
          ...env,
        },
      },
      version: '1',
    },
  );
  return result;
}

const text = (root: string, file: string) => readFileSync(join(root, file), 'utf8');

test('what is missing is drafted, open incidents first, and marked as made by a machine', async () => {
  const { root, url, received } = await scene();
  const result = await run(root, url, '');
  expect(result).toEqual({
    code: 0,
    error: '',
    slept: [],
    out: `${open}/de.mdx: 2 parts
${open}/ko.mdx: 2 parts
${old}/de.mdx: 3 parts
${old}/ko.mdx: 3 parts
Translated 10 parts in 4 files with DeepL.
`,
    progress: [
      `Translating 1 of 4: ${open}/de.mdx`,
      `Translating 2 of 4: ${open}/ko.mdx`,
      `Translating 3 of 4: ${old}/de.mdx`,
      `Translating 4 of 4: ${old}/ko.mdx`,
    ],
  });
  expect(text(root, `${old}/de.mdx`).replaceAll(/"[0-9a-f]{12}"/g, '"…"')).toBe(`---
title: LATE MESSAGES
translation: machine
basedOn:
  "summary": "…"
  "title": "…"
  "update:2024-07-11T17:59Z": "…"
---

SINCE <Time at="2024-07-11T15:56Z" />, **1.500** CALLS TO <Component id="api" /> FAILED WITH \`503\` IN THE Hilfecenter.

<Update at="2024-07-11T17:59Z">
DONE.
</Update>
`);
  expect(received[2]?.body.text[1]).toBe(
    'Since <x id="1">2024-07-11 15:56 UTC</x>, <g id="2"><x id="3">1.500</x></g> calls to <x id="4">Die API</x> failed with <x id="5">503</x> in the <x id="6">Hilfecenter</x>.',
  );
  expect(await run(root, url, '')).toMatchObject({ code: 0, error: '', out: 'Nothing was translated.\n' });
  expect(received).toHaveLength(4);
});

test('only what is outdated is drafted again, and what a person made is left alone', async () => {
  const { root, url, received } = await scene();
  await run(root, url, '');
  const german = text(root, `${old}/de.mdx`).replace('translation: machine', 'translation: machine_reviewed');
  writeFileSync(join(root, `${old}/de.mdx`), german);
  const changed = text(root, `${old}/en.mdx`).replace('Done.', 'All is well.');
  writeFileSync(join(root, `${old}/en.mdx`), `${changed}\n<Update at="2024-07-12T17:59Z">\nMore.\n</Update>\n`);
  expect(await run(root, url, '')).toMatchObject({
    code: 0,
    error: '',
    out: `${old}/de.mdx: 1 part
${old}/ko.mdx: 2 parts
${old}/de.mdx: left to people, who made or reviewed it (update:2024-07-11T17:59Z)
Translated 3 parts in 2 files with DeepL.
`,
  });
  expect(received.at(-2)?.body.text).toEqual(['More.']);
  expect(received.at(-1)?.body.text).toEqual(['All is well.', 'More.']);
  expect(text(root, `${old}/ko.mdx`)).toContain('ALL IS WELL.');
  const after = text(root, `${old}/de.mdx`);
  expect(after).toContain('translation: machine_reviewed\nparts:\n  "update:2024-07-12T17:59Z": machine\nbasedOn:\n');
  const marks =
    /parts:\n.*\n|\n<Update at="2024-07-12T17:59Z">\nMORE\.\n<\/Update>\n| {2}"update:2024-07-12.*: "[0-9a-f]{12}"\n/g;
  expect(after.replaceAll(marks, '')).toBe(german);
});

test('a dry run counts characters by language, and asks nobody', async () => {
  const { root } = await scene();
  expect(await run(root, null, '--dry-run --to de')).toMatchObject({
    code: 0,
    error: '',
    out: `${open}/de.mdx: 2 parts, 20 characters
${old}/de.mdx: 3 parts, 104 characters

de: 2 files, 5 parts, 124 characters
Nothing was translated: this is a dry run.
`,
  });
  expect((await run(root, null, '--dry-run')).out).toMatch(
    /\nde: .*\nko: .*\nall: 4 files, 10 parts, \d+ characters\n/,
  );
  expect(existsSync(join(root, `${old}/de.mdx`))).toBe(false);
});

test('paths and languages narrow it down', async () => {
  const { root, url } = await scene();
  expect((await run(root, url, `--to ko ${join(root, old)}`)).out).toBe(
    `${old}/ko.mdx: 3 parts\nTranslated 3 parts in 1 file with DeepL.\n`,
  );
  expect((await run(root, url, join(root, old, 'de.mdx'))).out).toContain(`${old}/de.mdx: 3 parts\nTranslated 3 parts`);
  expect((await run(root, url, join(root, open, 'en.mdx'))).out).toContain('Translated 4 parts in 2 files');
});

const loses = (request: Received): Answer | null => {
  const texts: string[] = request.body.text;
  if (!texts.some((one) => one.includes('Since'))) return null;
  return { body: { translations: texts.map((one) => ({ text: one.replace(/<x id="1">.*?<\/x>/, 'yesterday') })) } };
};

test('a draft that lost a time is asked for once more, then left out and told by its place', async () => {
  const { root, url, received } = await scene({ answer: loses });
  const result = await run(root, url, '--to de');
  expect(result.code).toBe(1);
  expect(result.error).toBe(`
${old}/en.mdx:6:1  error  The de draft of “summary” has lost \`<Time at="2024-07-11T15:56Z" />\`.
  6 | Since <Time at="2024-07-11T15:56Z" />, **1,500** calls to <Component id="api" /> failed with \`503\` i…
    | ^
  expected  \`<Time at="2024-07-11T15:56Z" />\` once
  hint      Add \`<Time at="2024-07-11T15:56Z" />\` where it belongs.
  rule      translation-placeholder

1 error in 1 file.
1 draft was refused twice and left out; readers see the source text there.
`);
  expect(result.out).toContain(`${old}/de.mdx: 2 parts\n`);
  expect(text(root, `${old}/de.mdx`)).not.toContain('yesterday');
  const asked = received
    .map(({ body }) => body.text)
    .filter((texts) => texts.some((one: string) => one.includes('Since')));
  expect(asked.map((texts) => texts.length)).toEqual([3, 1]);
  expect(asked[1]?.[0]).toContain('Since <x id="1"></x>');
});

test('several files are drafted at a time, and the same comes of it', async () => {
  const [one, many] = [await scene(), await scene()];
  await run(one.root, one.url, '');
  const { code, out } = await run(many.root, many.url, '', { TIDINGS_TRANSLATE_PARALLEL: '3' });
  expect({ code, told: out.split('\n').sort() }).toEqual({
    code: 0,
    told: [
      '',
      'Translated 10 parts in 4 files with DeepL.',
      `${old}/de.mdx: 3 parts`,
      `${old}/ko.mdx: 3 parts`,
      `${open}/de.mdx: 2 parts`,
      `${open}/ko.mdx: 2 parts`,
    ],
  });
  expect(treeOf(join(many.root, 'content'))).toEqual(treeOf(join(one.root, 'content')));
});

test('a run that a used up quota ended goes on where it ended', async () => {
  const isUsedUp = { yes: true };
  const { root, url } = await scene({
    answer: (_, index) => (isUsedUp.yes && index > 0 ? { status: 456, body: { message: 'Quota Exceeded' } } : null),
  });
  expect(await run(root, url, '')).toMatchObject({
    code: 1,
    error: 'The quota of DeepL is used up (456): Quota Exceeded. The next run goes on from here.\n',
    out: `${open}/de.mdx: 2 parts\nTranslated 2 parts in 1 file with DeepL.\n`,
  });
  isUsedUp.yes = false;
  expect((await run(root, url, '')).out).toMatch(/^(?!.*slow\/de)[\s\S]*Translated 8 parts in 3 files with DeepL\.\n$/);
});

test('a service that asks to wait is waited for', async () => {
  const { root, url } = await scene({
    answer: (_, index) =>
      index === 0
        ? { status: 429, headers: { 'Retry-After': '7' }, body: '' }
        : index === 1
          ? { status: 503, body: '' }
          : null,
  });
  expect(await run(root, url, '--to de')).toMatchObject({
    code: 0,
    slept: [7000, 2000],
    error: 'DeepL is asked too often (429). Trying again in 7 s.\nDeepL failed (503). Trying again in 2 s.\n',
  });
});

test('requests keep to so many a minute', async () => {
  const { root, url } = await scene();
  const { slept } = await run(root, url, '', { TIDINGS_TRANSLATE_PER_MINUTE: '6' });
  expect(slept).toEqual([10_000, 10_000, 10_000]);
});

test.each([
  ['TIDINGS_TRANSLATE_PER_MINUTE', 'fast'],
  ['TIDINGS_TRANSLATE_TIMEOUT', '0'],
  ['TIDINGS_TRANSLATE_PARALLEL', '1.5'],
])('%s can’t be %s', async (name, value) => {
  const { root, url, received } = await scene();
  expect(await run(root, url, '', { [name]: value })).toMatchObject({
    code: 2,
    error: `The variable ${name} can’t be “${value}”. Give a whole number from 1 to 99999.\n`,
  });
  expect(received).toEqual([]);
});

test('a language that the service refuses twice is not asked for again', async () => {
  const third = { 'content/incidents/2024-07-19-more/en.mdx': files[`${open}/en.mdx`].replaceAll('07-20', '07-19') };
  const { root, url, received } = await scene({
    change: third,
    answer: ({ body }) =>
      body.target_lang === 'KO' ? { status: 400, body: { message: 'target_lang not supported' } } : null,
  });
  const words = 'DeepL refuses the request (400): target_lang not supported.';
  expect(await run(root, url, '')).toMatchObject({
    code: 1,
    error: `${open}/ko.mdx: ${words}\ncontent/incidents/2024-07-19-more/ko.mdx: ${words} No more is tried in this language.\n`,
  });
  expect(received.filter(({ body }) => body.target_lang === 'KO')).toHaveLength(2);
});

test('a file that somebody writes meanwhile is left as it is', async () => {
  const mine = '---\ntitle: Langsam\ntranslation: human\n---\n';
  const where = { root: '' };
  const { root, url } = await scene({
    answer: ({ body }) => {
      if (body.target_lang === 'DE') writeFileSync(join(where.root, `${open}/de.mdx`), mine);
      return null;
    },
  });
  where.root = root;
  expect(await run(root, url, `--to de ${join(root, open)}`)).toMatchObject({
    code: 1,
    error: `${open}/de.mdx: somebody changed it meanwhile, so nothing was written. Run tidings translate again.\n`,
    out: 'Nothing was translated.\n',
  });
  expect(text(root, `${open}/de.mdx`)).toBe(mine);
});

test('a translation with an error is passed over', async () => {
  const { root, url } = await scene({ change: { [`${open}/de.mdx`]: '---\ntitle: [\n---\n' } });
  expect(await run(root, url, `--to de ${join(root, open)}`)).toMatchObject({
    code: 1,
    error: `${open}/de.mdx: has errors and was passed over. See tidings check.\n`,
  });
});

test.each([
  ['--to ger', '--to can’t be “ger”. Did you mean de?'],
  ['--to de,quux', '--to can’t be “quux”. Write languages of the site: en, de, ko.'],
  [
    'content/pages',
    '“content/pages” is nothing to translate. Give a folder or file of content/incidents or content/maintenance.',
  ],
  [
    '',
    'No translation service is set up. Set the variables of one, such as DEEPL_API_KEY; docs/operators.md lists them.',
  ],
])('tidings translate %s can’t begin', async (args, words) => {
  const { root } = await scene();
  expect(await run(root, null, args)).toMatchObject({ code: 2, out: '', error: `${words}\n` });
});

test('a glossary with an error is told, and nothing is translated', async () => {
  const { root, url, received } = await scene({ change: { 'content/glossary.yaml': 'keep: Sunshine\n' } });
  const { code, error } = await run(root, url, '');
  expect(code).toBe(2);
  expect(error).toContain('content/glossary.yaml:1:7  error  `keep` should be a list of names.\n');
  expect(received).toEqual([]);
});

test('--help tells the options', async () => {
  expect((await run('.', null, '--help')).out).toBe(`Usage: tidings translate [options] [path…]

Have missing and outdated translations drafted by a machine, and marked as such.

Options
  --root <folder>    folder of the site, with content/ and locales/ (default: the current one)
  --now <time>       decide what is open as if it were this time, in UTC: 2026-11-22T00:00Z
  --to <languages>   translate to these only, such as de,ja (default: all that readers see)
  --provider <name>  deepl, google, libretranslate, openai or command (default: the one that is set up)
  --dry-run          list what would be translated and how many characters that is, and translate nothing
`);
});
