import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileTree, treeOf } from './file-tree-fixture.ts';
import { fixFiles } from './fix-files.ts';

const folder = 'content/incidents/2024-07-11-late';
const source = (startedAt: string) => `---
title: Late
startedAt: ${startedAt}
---

<Update at="2024-07-11T17:59Z" status="resolved">All is well.</Update>
`;

test('every kind of file is mended, and nothing else is written', async () => {
  const files = {
    'content/site.yaml': `name: ${'Café'.normalize('NFD')}\n`,
    'content/pages/about/en.mdx': '---\ntitle: A\u00adbout\ndescription: Us.\n---\n\nText.\n',
    [`${folder}/en.mdx`]: source('2024-07-11T08:56-07:00'),
    [`${folder}/de.mdx`]: '---\ntranslation: human\ntitle: Spät\n---\n',
    [`${folder}/ko.mdx`]: '---\ntitle: 지연\n---\n',
    'locales/de.json': '{ "strings": { "nav": { "label": "Na\u200bvigation" } } }\n',
    'content/maintenance/README.md': 'a\u00adb\n',
  };
  const root = fileTree(files);
  expect(await fixFiles(root)).toEqual({
    findings: 5,
    files: [
      'content/site.yaml',
      'locales/de.json',
      `${folder}/de.mdx`,
      `${folder}/en.mdx`,
      'content/pages/about/en.mdx',
    ],
  });
  expect(treeOf(root)).toEqual({
    ...files,
    'content/site.yaml': 'name: Café\n',
    'content/pages/about/en.mdx': '---\ntitle: About\ndescription: Us.\n---\n\nText.\n',
    [`${folder}/en.mdx`]: source('2024-07-11T15:56Z'),
    [`${folder}/de.mdx`]: '---\ntitle: Spät\ntranslation: human\n---\n',
    'locales/de.json': '{ "strings": { "nav": { "label": "Navigation" } } }\n',
  });
  expect(await fixFiles(root)).toEqual({ findings: 0, files: [] });
});

test('mode, links, byte order mark and line ends stay', async () => {
  const text = `\ufeff${source('2024-07-11 17:56+02:00')}`.replaceAll('\n', '\r\n');
  const root = fileTree({ [`${folder}/shared.txt`]: text });
  const [link, target] = [join(root, folder, 'en.mdx'), join(root, folder, 'shared.txt')];
  symlinkSync('shared.txt', link);
  chmodSync(target, 0o640);
  expect((await fixFiles(root)).findings).toBe(1);
  expect(readFileSync(target, 'utf8')).toBe(`\ufeff${source('2024-07-11T15:56Z')}`.replaceAll('\n', '\r\n'));
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(statSync(target).mode & 0o777).toBe(0o640);
});

test('a file that can’t be read as text is left alone', async () => {
  const root = fileTree({ [`${folder}/en.mdx`]: Uint8Array.of(0xff, 0xfe, 0x41) });
  expect(await fixFiles(root)).toEqual({ findings: 0, files: [] });
});
