import fc from 'fast-check';
import matter from 'gray-matter';
import { markdownToMdast } from 'satteri';
import { expect, test } from 'vitest';
import type { MdxNode } from '../../core/content/mdx-tree.ts';
import { document, facts, updateFacts } from '../../core/incident/document-fixture.ts';
import type { Document } from '../../core/model.ts';
import { planOutputs } from '../../core/plan/plan.ts';
import { world } from '../../core/plan/world-fixture.ts';
import { exampleDocuments, speaking } from '../feeds/feed-fixture.ts';
import { markdownFiles } from './markdown-files.ts';

function filesOf(documents: readonly Document[], now?: string) {
  const made = world(documents, now);
  const languages = new Map([...made.languages].map(([locale, language]) => [locale, speaking(language)]));
  return planOutputs({ ...made, languages }, [markdownFiles]).filter(({ is }) => is === 'file');
}

function textAt(path: string, documents: readonly Document[] = exampleDocuments, now?: string): string {
  const output = filesOf(documents, now).find((candidate) => candidate.path === path);
  if (output?.is !== 'file') throw new Error(`no file ${path}`);
  return output.text();
}

test.each([
  ['/incidents/2024-07-11-messages/', 'incident.md'],
  ['/de/incidents/2024-07-11-messages/', 'translated.md'],
  ['/de/maintenance/2024-08-01-upgrade/', 'missing.md'],
])('the whole text of %s is as it was', async (path, name) => {
  await expect(textAt(`${path}index.md`)).toMatchFileSnapshot(`./golden/${name}`);
});

test('it changes when its entry does, and not with the time of the build or with others', () => {
  const path = '/incidents/2024-07-11-messages/index.md';
  expect(textAt(path, exampleDocuments, '2026-12-01T12:00Z')).toBe(textAt(path, exampleDocuments));
  const inputsOf = (documents: readonly Document[]) =>
    filesOf(documents)
      .find((output) => output.path === path)
      ?.own();
  expect(inputsOf(exampleDocuments.slice(0, 2))).toEqual(inputsOf(exampleDocuments));
});

test('any title is the first heading, and the title among the facts', () => {
  const evil = fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom('---', '<b>', 'a & b', ']]>', '"\'\\', '# a #', 'a: b #c', '😀 \u202eabc\u202c', '\u200fم'),
    )
    .map((title) => title.replaceAll(/\p{Cc}|\s+|[\ufffe\uffff]/gu, ' ').trim())
    .filter((title) => title !== '' && !/www\.|:\/\/|\w@\w/.test(title));
  fc.assert(
    fc.property(evil, (title) => {
      const source = facts({ updates: [updateFacts('2024-07-11T17:59Z', { status: 'investigating' })] });
      const text = textAt('/incidents/2024-07-11-messages/index.md', [
        document('en', { is: 'source', facts: source }, { title }),
      ]);
      const { data, content } = matter(text, {});
      expect(data.title).toBe(title);
      const { children: [first] = [] } = markdownToMdast(content) as unknown as MdxNode;
      expect([first?.type, first && textOf(first)]).toEqual(['heading', title]);
    }),
    { numRuns: 100 },
  );
});

function textOf({ value = '', children = [] }: MdxNode): string {
  return value + children.map(textOf).join('');
}
