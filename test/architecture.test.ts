import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { findBreaches, librariesOf, type Tree } from './architecture.ts';

const root = dirname(import.meta.dirname);

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mts|js|mjs|astro|css)$/.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );
}

function sources(): Tree {
  return new Map(
    [...filesBelow('src'), 'astro.config.mjs'].map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );
}

const breachesOf = (files: Record<string, string>) => findBreaches(new Map(Object.entries(files)));

test('the sources keep the import directions, one library a file, and the pure folders pure', () => {
  const tree = sources();
  expect(tree.size).toBeGreaterThan(20);
  expect(findBreaches(tree)).toEqual([]);
});

test('the sources import the packages that package.json lists for running, and no others', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect([...librariesOf(sources()).keys()].filter((name) => !isTypesOnly(name)).sort()).toEqual(
    Object.keys(dependencies).sort(),
  );
});

/** `hast` and `mdast` have types alone, from `@types`. */
const isTypesOnly = (name: string) => name === 'hast' || name === 'mdast';

test('a tree that keeps the directions has no breach', () => {
  expect(
    breachesOf({
      'astro.config.mjs':
        "import { defineConfig } from 'astro/config';\nimport { wire } from './src/adapters/wire.ts';",
      'src/core/a.ts': "import { z } from 'zod';\nimport type { Root } from 'hast';\nexport const at = new Date(0);",
      'src/core/incident/b.ts': "import { a } from '../a.ts';",
      'src/core/incident/b.test.ts': "import { readFileSync } from 'node:fs';\nconsole.log(Date.now());",
      'src/formats/feed.ts': "import { a } from '../core/a.ts';",
      'src/adapters/disk.ts':
        "import 'node:fs';\nimport { a } from '../core/a.ts';\nprocess.exit();\nawait import(path);",
      'src/components/B.astro': "---\nimport L from '../layouts/L.astro';\n---\n<p></p>",
      'src/layouts/L.astro': "---\nimport '../styles/site.css';\n---\n<slot />",
      'src/pages/index.astro': "---\nimport L from '../layouts/L.astro';\n---\n<L />",
      'src/cli/main.ts': "import { read } from '../adapters/disk.ts';",
    }),
  ).toEqual([]);
});

test.each([
  ['core', "import '../adapters/disk.ts';", 'core imports adapters (../adapters/disk.ts)'],
  ['core', "export { a } from '../formats/feed.ts';", 'core imports formats (../formats/feed.ts)'],
  ['core', "import type { A } from '../cli/main.ts';", 'core imports cli (../cli/main.ts)'],
  ['core', "type A = import('../cli/main.ts').A;", 'core imports cli (../cli/main.ts)'],
  ['core', "import '../../locales/en.json';", 'core imports locales (../../locales/en.json)'],
  ['core', "import 'node:fs';", 'core imports node:fs'],
  ['core', "import { getCollection } from 'astro:content';", 'core imports astro:content'],
  ['core', "import mdx from '@astrojs/mdx';", 'core imports @astrojs/mdx'],
  ['formats', "await import('../adapters/disk.ts');", 'formats imports adapters (../adapters/disk.ts)'],
  ['core', 'await import(path);', 'core imports what is known only when it runs'],
  ['adapters', "import '../pages/index.astro';", 'adapters imports pages (../pages/index.astro)'],
  ['adapters', "import '../cli/main.ts';", 'adapters imports cli (../cli/main.ts)'],
  ['layouts', "import '../adapters/disk.ts';", 'layouts imports adapters (../adapters/disk.ts)'],
  ['cli', "import '../components/B.astro';", 'cli imports components (../components/B.astro)'],
  ['pages', "import '../cli/main.ts';", 'pages imports cli (../cli/main.ts)'],
  ['things', '', 'no rule says what things may import'],
])('an import against the directions is found: %s %s', (folder, text, breach) => {
  expect(breachesOf({ [`src/${folder}/x.ts`]: text })).toEqual([`src/${folder}/x.ts: ${breach}`]);
});

test.each([
  ['Date.now()', 'Date.now'],
  ['new Date()', 'new Date()'],
  ['Date()', 'new Date()'],
  ["console.log('x')", 'console'],
  ['process.env.TZ', 'process'],
  ['globalThis.process.exit()', 'process'],
  ['Math.random()', 'Math.random'],
  ['performance.now()', 'performance'],
])('a look at the machine or the clock is found in the pure folders: %s', (text, name) => {
  for (const folder of ['core', 'formats']) {
    expect(breachesOf({ [`src/${folder}/x.ts`]: `export const a = () => ${text};` })).toContain(
      `src/${folder}/x.ts: ${folder} uses ${name}`,
    );
  }
  expect(breachesOf({ 'src/adapters/x.ts': `export const a = () => ${text};` })).toEqual([]);
  expect(breachesOf({ 'src/core/x.ts': `// ${text}\nexport const a = 'Date.now() console.log';` })).toEqual([]);
});

test.each(["eval('1')", "new Function('1')", "Function('1')"])('executing text is found anywhere: %s', (text) => {
  expect(breachesOf({ 'src/adapters/x.ts': text })).toHaveLength(1);
});

test('imports in the script of a component are found', () => {
  expect(breachesOf({ 'src/components/B.astro': "<p></p>\n<script>import '../adapters/disk.ts';</script>" })).toEqual([
    'src/components/B.astro: components imports adapters (../adapters/disk.ts)',
  ]);
});

test('a library in two files is found, by package and not by path; types count too', () => {
  expect(
    breachesOf({
      'src/core/a.ts': "import { format } from 'date-fns/format';",
      'src/core/b.ts': "import type { Locale } from 'date-fns/locale';",
      'src/core/b.test.ts': "import { addDays } from 'date-fns';",
    }),
  ).toEqual(['src/core/a.ts, src/core/b.ts: date-fns is imported in 2 files, not in one']);
});

test('code that imports what is for tests is found', () => {
  expect(
    breachesOf({
      'src/core/a.ts': "import './b-fixture.ts';\nimport './c.ts';",
      'src/core/b-fixture.ts': "import { check } from 'fast-check';\nDate.now();",
      'src/core/c.ts': "import { expect } from 'vitest';",
      'src/core/d.test.ts': "import './b-fixture.ts';\nimport './c.ts';",
    }),
  ).toEqual([
    'src/core/a.ts: imports what is for tests (./b-fixture.ts)',
    'src/core/a.ts: imports what is for tests (./c.ts)',
  ]);
});

test('a long file is found', () => {
  expect(breachesOf({ 'src/core/a.ts': '//\n'.repeat(250), 'src/core/b.ts': '//\n'.repeat(251) })).toEqual([
    'src/core/b.ts: 251 lines, more than 250',
  ]);
});

test.each(['src/core/utils/a.ts', 'src/core/helpers.ts', 'src/core/common.ts'])('a drawer is found: %s', (path) => {
  expect(breachesOf({ [path]: '' })).toEqual([`${path}: a name that says nothing of the contents`]);
});
