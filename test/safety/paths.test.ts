import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileTree } from '../../src/adapters/file-tree-fixture.ts';
import { readContent } from '../../src/adapters/read-content.ts';
import { isSlug } from '../../src/core/rules/invalid-slug.ts';

const secret = 'secret';
const text = (root: string) => JSON.stringify(readContent(root));
const findings = (root: string) =>
  readContent(root).diagnostics.map(({ file, line, column, ruleId, hint }) => {
    expect(hint).not.toBe('');
    return `${file}:${line}:${column} ${ruleId}`;
  });

test.each([
  'content/site.yaml',
  'locales/de.json',
  'content/incidents/2024-07-11-a/de.mdx',
  'content/maintenance/2024-07-11-a/de.mdx',
  'content/pages/about/de.mdx',
])('a link to a file elsewhere is not read: %s', (file) => {
  const outside = fileTree({ secret });
  const root = fileTree({ [`${file}/../.keep`]: '' });
  symlinkSync(join(outside, 'secret'), join(root, file));
  expect(text(root)).not.toContain(`"${secret}"`);
  expect(findings(root)).toContain(`${file}:1:1 link-out-of-content`);
});

test.each(['content/incidents/2024-07-11-a', 'content/maintenance/2024-07-11-a', 'content/pages/about'])(
  'a link to a folder elsewhere is not read: %s',
  (folder) => {
    const outside = fileTree({ 'en.mdx': secret });
    const root = fileTree({ [`${folder}/../README.md`]: '' });
    symlinkSync(outside, join(root, folder));
    expect(text(root)).not.toContain(`"${secret}"`);
    expect(findings(root)).toContain(`${folder}:1:1 link-out-of-content`);
  },
);

test.each(['content/incidents', 'content/maintenance', 'content/pages'])(
  'files below a folder that is a link to elsewhere are not read: %s',
  (folder) => {
    const outside = fileTree({ 'a/en.mdx': secret });
    const root = fileTree({ 'content/site.yaml': '' });
    symlinkSync(outside, join(root, folder));
    expect(text(root)).not.toContain(`"${secret}"`);
    expect(findings(root)).toEqual([`${folder}:1:1 link-out-of-content`]);
  },
);

test('a chain of links, and a link in a circle, lead nowhere', () => {
  const outside = fileTree({ secret });
  const folder = 'content/incidents/2024-07-11-a';
  const root = fileTree({ [`${folder}/en.mdx`]: '' });
  symlinkSync(join(outside, 'secret'), join(root, 'hop'));
  symlinkSync('../../../hop', join(root, folder, 'de.mdx'));
  symlinkSync('ko.mdx', join(root, folder, 'ko.mdx'));
  mkdirSync(join(root, 'content/incidents/2024-07-12-b'));
  symlinkSync('..', join(root, 'content/incidents/2024-07-12-b/en.mdx'));
  expect(text(root)).not.toContain(`"${secret}"`);
  expect(findings(root)).toEqual(
    expect.arrayContaining([
      `${folder}/de.mdx:1:1 link-out-of-content`,
      `${folder}/ko.mdx:1:1 not-a-file`,
      'content/incidents/2024-07-12-b/en.mdx:1:1 not-a-file',
    ]),
  );
});

test.each([
  '..',
  '.',
  '../a',
  'a/../b',
  'a\\b',
  '%2e%2e',
  'a b',
  'a\0b',
  '__proto__',
  '-a',
  'A',
  'é',
  '<b>',
  '"',
  'a'.repeat(300),
])('what could lead elsewhere is no slug: %j', (name) => {
  expect(isSlug(name)).toBe(false);
});

test.each(['a%2f..', '%2e%2e', 'a\\..', '<img src=x onerror=alert(1)>', '{{a}}', '__proto__', '$(touch a)', 'a\nb'])(
  'a folder with such a name is refused and not read: %j',
  (name) => {
    const root = fileTree({ [`content/incidents/${name}/en.mdx`]: secret });
    expect(readContent(root).documents).toEqual([]);
    expect(findings(root)).toContain(`content/incidents/${name}:1:1 invalid-slug`);
  },
);
