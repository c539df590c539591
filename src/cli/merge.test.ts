import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileTree, treeOf } from '../adapters/file-tree-fixture.ts';
import { type PartSeal, writePart } from '../adapters/part-file.ts';
import { textDigest } from '../adapters/sealed-file.ts';
import { merge } from './merge.ts';
import { runCli } from './run-cli.ts';

const seal: Omit<PartSeal, 'shard'> = {
  now: 1,
  url: 'https://example.com/',
  base: '/',
  compress: false,
  program: 'program',
  files: 'files',
  published: 'published',
};

function parts(): string {
  const root = fileTree({
    'part-1/index.html': 'home',
    'part-1/robots.txt': 'robots',
    'part-2/de/index.html': 'start',
  });
  for (const part of [1, 2]) {
    const files = Object.entries(treeOf(join(root, `part-${part}`)));
    const standing = files.map(
      ([file, text]) => [file, { key: 'k', digest: textDigest(text), size: 1, mtimeMs: 1, build: 1 }] as const,
    );
    writePart(join(root, `part-${part}`), { ...seal, shard: { part, of: 2 } }, new Map(standing));
  }
  return root;
}

async function run(root: string, ...more: string[]) {
  const result = { code: -1, out: '', error: '' };
  const folders = [1, 2].map((part) => join(root, `part-${part}`));
  result.code = await runCli(['merge', '--root', root, ...folders, ...more], [merge], {
    terminal: {
      out: (text) => void (result.out += text.replace(/\d+\.\d s/, '0.0 s')),
      error: (text) => void (result.error += text),
      colour: false,
      progress() {},
      untilStopped: async () => {},
    },
    around: { cwd: root, now: () => 0, env: {} },
    version: '',
  });
  return result;
}

test('the parts, the pages and what was written are counted', async () => {
  const root = parts();
  expect(await run(root)).toEqual({
    code: 0,
    out: 'Merged 2 parts: 2 pages, 3 written, 0 removed, 0.0 s\n',
    error: '',
  });
  expect(await run(root)).toEqual({
    code: 0,
    out: 'Merged 2 parts: 2 pages, 0 written, 0 removed, 0.0 s\n',
    error: '',
  });
});

test('--changes lists what was written, for uploads', async () => {
  const root = parts();
  await run(root, '--changes', join(root, 'changes.json'));
  expect(JSON.parse(readFileSync(join(root, 'changes.json'), 'utf8'))).toEqual({
    url: 'https://example.com/',
    added: [
      { file: 'index.html', url: 'https://example.com/' },
      { file: 'robots.txt', url: 'https://example.com/robots.txt' },
      { file: 'de/index.html', url: 'https://example.com/de/' },
    ],
    changed: [],
    removed: [],
  });
});

test('parts that don’t belong together are refused with code 1 and nothing but words', async () => {
  const root = parts();
  expect(await run(root, join(root, 'part-1'))).toEqual({
    code: 1,
    out: '',
    error: `${join(root, 'part-1')} and ${join(root, 'part-1')} both hold part 1 of 2. Name each part once.\n`,
  });
});
