import { expect, test } from 'vitest';
import { document, facts, instant, updateFacts } from '../../core/incident/document-fixture.ts';
import type { Document } from '../../core/model.ts';
import { planOutputs } from '../../core/plan/plan.ts';
import { world } from '../../core/plan/world-fixture.ts';
import { exampleDocuments, maintenance } from '../feeds/feed-fixture.ts';
import { llmsTextFiles } from './llms-text.ts';

function textAt(path: string, documents: readonly Document[], now?: string): string {
  const output = planOutputs(world(documents, now), [llmsTextFiles]).find((candidate) => candidate.path === path);
  if (output?.is !== 'file') throw new Error(`no file ${path}`);
  return output.text();
}

function incident(slug: string, title: string, isOpen: boolean, start = '2024-07-20T10:00Z'): Document {
  const updates = [updateFacts(start, { status: isOpen ? 'investigating' : 'resolved' })];
  const source = facts({ start: instant(start), components: { api: 'major_outage' }, updates });
  return { ...document('en', { is: 'source', facts: source }, { title }), slug };
}

test('the whole text is as it was', async () => {
  const documents = [
    ...exampleDocuments,
    incident('open', 'Calls fail', true),
    maintenance('ahead', { title: 'Cables' }),
  ];
  await expect(textAt('/de/llms.txt', documents, '2024-07-30T00:00Z')).toMatchFileSnapshot('./golden/llms.txt');
});

/** As the parser of the proposal's authors reads the format: https://github.com/AnswerDotAI/llms-txt */
function read(text: string) {
  const [, title, , summary] = /^# ([^\n]+)\n+(> ([^\n]+)\n)/.exec(text) ?? [];
  const [, ...sections] = text.split(/^## /m);
  const lines = /^- \[((?:\\.|[^\]\\])+)\]\(([^)]+)\)(?:: (.*))?$/;
  return {
    title,
    summary,
    sections: sections.map((section) => {
      const [name = '', ...items] = section.trim().split(/\n+/);
      return { name, items: items.map((each) => lines.exec(each)?.slice(1, 3) ?? each) };
    }),
  };
}

test('any title is one item of a list, with its address', () => {
  const titles = ['a [b](c) & <d>', ']]> "e" \'f\'', '# g', '😀 \u202eabc\u202c', '\u200fم', 'two\n lines'];
  const { sections } = read(
    textAt(
      '/llms.txt',
      titles.map((title, index) => incident(`${index}`, title, false)),
    ),
  );
  const items = sections.find(({ name }) => name.includes('nav.history'))?.items ?? [];
  expect(items.map((item) => (item[0] ?? '').replaceAll(/\\(?=[\W_])/g, ''))).toEqual(
    titles.map((title) => title.replace('\n ', ' ')),
  );
  expect(items.map((item) => item[1])).toEqual(
    titles.map((_, index) => `https://example.com/status/incidents/${index}/index.md`),
  );
});

test('it holds the newest 20 that are over, and all that are not', () => {
  const over = Array.from({ length: 24 }, (_, index) => incident(`over-${index}`, 'a', false));
  const open = Array.from({ length: 3 }, (_, index) => incident(`open-${index}`, 'a', true));
  const { sections } = read(textAt('/llms.txt', [...over, ...open]));
  expect(sections.map(({ items }) => items.length)).toEqual([3, 20, 9, 5]);
  expect(sections.at(-1)?.name).toBe('Optional');
});
