import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sortDiagnostics } from '../core/diagnostic.ts';
import { fileTree } from './file-tree-fixture.ts';
import { readContent } from './read-content.ts';

const folder = 'content/incidents/2026-01-31-x';
const site = { 'content/site.yaml': 'name: X\n' };

function findings(root: string): string[] {
  return sortDiagnostics(readContent(root).diagnostics).map(
    ({ file, line, column, ruleId, message, hint }) => `${file}:${line}:${column} ${ruleId}: ${message} ${hint}`,
  );
}

test('reads every file by what its place says, in a fixed order', () => {
  const root = fileTree({
    ...site,
    [`${folder}/ko.mdx`]: 'KO',
    [`${folder}/en.mdx`]: 'EN',
    'content/maintenance/2026-02-01-m/pt-BR.mdx': 'PT',
    'content/pages/about/en.mdx': 'About',
    'locales/en.json': '{}',
  });
  expect(readContent(root)).toEqual({
    site: { file: 'content/site.yaml', text: 'name: X\n' },
    locales: [{ locale: 'en', file: 'locales/en.json', text: '{}' }],
    documents: [
      { kind: 'incident', slug: '2026-01-31-x', locale: 'en', file: `${folder}/en.mdx`, text: 'EN' },
      { kind: 'incident', slug: '2026-01-31-x', locale: 'ko', file: `${folder}/ko.mdx`, text: 'KO' },
      {
        kind: 'maintenance',
        slug: '2026-02-01-m',
        locale: 'pt-BR',
        file: 'content/maintenance/2026-02-01-m/pt-BR.mdx',
        text: 'PT',
      },
    ],
    pages: [{ slug: 'about', locale: 'en', file: 'content/pages/about/en.mdx', text: 'About' }],
    unreadable: [],
    diagnostics: [],
  });
});

test('hidden files, backups of editors and a README beside folders are no findings', () => {
  const root = fileTree({
    ...site,
    'content/README.md': '',
    'content/incidents/README.md': '',
    'content/incidents/.DS_Store': '',
    [`${folder}/en.mdx`]: '',
    [`${folder}/.en.mdx.swp`]: '',
    [`${folder}/en.mdx~`]: '',
    [`${folder}/#en.mdx#`]: '',
  });
  expect(findings(root)).toEqual([]);
});

test('a site without site.yaml says so', () => {
  expect(findings(fileTree({ 'content/site.yml': '' }))).toEqual([
    'content/site.yaml:1:1 not-a-file: There is no file “site.yaml”. Add the file “site.yaml”.',
    'content/site.yml:1:1 unexpected-file: “site.yml” in content is not read. Rename “site.yml” to “site.yaml”.',
  ]);
});

test('a file with another name than a locale tells the right name', () => {
  const root = fileTree({
    ...site,
    [`${folder}/en.md`]: '',
    [`${folder}/EN.mdx`]: '',
    [`${folder}/pt_br.mdx`]: '',
    [`${folder}/screenshot.png`]: '',
    'content/incidents/lone.mdx': '',
  });
  expect(findings(root)).toEqual([
    `${folder}/EN.mdx:1:1 unexpected-file: “EN.mdx” in ${folder} is not read. Rename “EN.mdx” to “en.mdx”.`,
    `${folder}/en.md:1:1 unexpected-file: “en.md” in ${folder} is not read. Rename “en.md” to “en.mdx”.`,
    `${folder}/pt_br.mdx:1:1 unexpected-file: “pt_br.mdx” in ${folder} is not read. Rename “pt_br.mdx” to “pt-BR.mdx”.`,
    `${folder}/screenshot.png:1:1 unexpected-file: “screenshot.png” in ${folder} is not read. Move “screenshot.png” out of ${folder}, or delete it.`,
    'content/incidents/lone.mdx:1:1 unexpected-file: “lone.mdx” in content/incidents is not read. Move “lone.mdx” out of content/incidents, or delete it.',
  ]);
});

test('a file named after a language in words, or a country, tells the locale of the site', () => {
  const names = ['english.mdx', 'Deutsch.mdx', 'KR.mdx'];
  const root = fileTree({
    ...site,
    'locales/en.json': '{}',
    'locales/de.json': '{}',
    'locales/ko.json': '{}',
    ...Object.fromEntries(names.map((name) => [`${folder}/${name}`, ''])),
  });
  expect(findings(root)).toEqual([
    `${folder}/Deutsch.mdx:1:1 unexpected-file: “Deutsch.mdx” in ${folder} is not read. Rename “Deutsch.mdx” to “de.mdx”.`,
    `${folder}/KR.mdx:1:1 unexpected-file: “KR.mdx” in ${folder} is not read. Rename “KR.mdx” to “ko.mdx”.`,
    `${folder}/english.mdx:1:1 unexpected-file: “english.mdx” in ${folder} is not read. Rename “english.mdx” to “en.mdx”.`,
  ]);
});

test('a folder whose name can’t be an address tells one that can', () => {
  expect(findings(fileTree({ ...site, 'content/incidents/2026-01-31 Große Störung!/en.mdx': '' }))).toEqual([
    'content/incidents/2026-01-31 Große Störung!:1:1 invalid-slug: “2026-01-31 Große Störung!” can’t be part of an address. Rename the folder to “2026-01-31-grosse-storung”.',
  ]);
});

test('a symbolic link that leads out of the site is not read, one within it is', () => {
  const outside = fileTree({ secret: 'secret', 'folder/en.mdx': 'secret' });
  const root = fileTree({ ...site, [`${folder}/en.mdx`]: 'EN' });
  symlinkSync('en.mdx', join(root, folder, 'de.mdx'));
  symlinkSync(join(outside, 'secret'), join(root, folder, 'ko.mdx'));
  symlinkSync('nowhere', join(root, folder, 'fr.mdx'));
  symlinkSync(join(outside, 'folder'), join(root, 'content/incidents/linked'));
  expect(readContent(root).documents.map(({ file, text }) => `${file} ${text}`)).toEqual([
    `${folder}/de.mdx EN`,
    `${folder}/en.mdx EN`,
  ]);
  expect(readContent(root).unreadable).toEqual([`${folder}/fr.mdx`, `${folder}/ko.mdx`]);
  expect(findings(root)).toEqual([
    `${folder}/fr.mdx:1:1 not-a-file: “fr.mdx” is a broken link, not a file. Remove or rename “fr.mdx”, and put a text file in its place.`,
    `${folder}/ko.mdx:1:1 link-out-of-content: “ko.mdx” is a symbolic link that leads out of the site’s folder, so it is not read. Replace the link with a copy of the file.`,
    'content/incidents/linked:1:1 link-out-of-content: “linked” is a symbolic link that leads out of the site’s folder, so it is not read. Replace the link with a copy of the file.',
  ]);
});

test('a folder with the name of a file, and an empty folder', () => {
  const root = fileTree(site);
  mkdirSync(join(root, folder, 'en.mdx'), { recursive: true });
  mkdirSync(join(root, 'content/incidents/2026-02-01-empty'));
  expect(findings(root)).toEqual([
    `${folder}/en.mdx:1:1 not-a-file: “en.mdx” is a folder, not a file. Remove or rename “en.mdx”, and put a text file in its place.`,
    'content/incidents/2026-02-01-empty/en.mdx:1:1 not-a-file: There is no file “en.mdx”. Add the file “en.mdx”.',
  ]);
});

test('a file that is not UTF-8 tells the place of the first wrong byte', () => {
  const latin1 = Buffer.from('ok\nStörung', 'latin1');
  expect(findings(fileTree({ ...site, [`${folder}/de.mdx`]: latin1 }))).toEqual([
    `${folder}/de.mdx:2:3 not-utf8: This file is not UTF-8: the byte 0xF6 belongs to no letter here. Save the file again with the encoding “UTF-8”.`,
  ]);
});

test('a file of more than 1 MB is not read', () => {
  expect(findings(fileTree({ ...site, [`${folder}/en.mdx`]: 'x'.repeat(1_000_001) }))).toEqual([
    `${folder}/en.mdx:1:1 file-too-large: This file has 1000001 bytes, which is more than is read. Delete what was pasted in by accident, or publish long material elsewhere and link to it.`,
  ]);
});

test('a byte order mark is dropped', () => {
  expect(readContent(fileTree({ 'content/site.yaml': '\ufeffname: X' })).site?.text).toBe('name: X');
});
