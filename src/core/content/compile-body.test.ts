import { expect, test } from 'vitest';
import type { Body } from '../model.ts';
import { parseDocument } from './parse-document.ts';

function bodyOf(prose: string): Body {
  const text = `---\ntitle: Late\n---\n\n${prose}\n`;
  const { document, diagnostics } = parseDocument({ file: 'en.mdx', text, kind: 'incident', slug: 's', locale: 'en' });
  expect(diagnostics).toEqual([]);
  return document?.parts[1]?.body ?? [];
}

test('headings are of one rank, below those of the page', () => {
  expect(bodyOf('# One\n\n## Two\n\n#### Four')).toEqual(['<h3>One</h3>\n<h3>Two</h3>\n<h3>Four</h3>']);
});

test('links to other sites get no access to this one', () => {
  expect(bodyOf('[a](https://example.com) [b](/history/) [e]\n\n[e]: //example.com "F"')).toEqual([
    '<p><a href="https://example.com" rel="noopener">a</a> <a href="/history/">b</a> <a href="//example.com" title="F" rel="noopener">e</a></p>',
  ]);
});

test('images of this site load late', () => {
  expect(bodyOf('![A "graph"](/images/graph.png)')).toEqual([
    '<p><img src="/images/graph.png" alt="A &#x22;graph&#x22;" loading="lazy"></p>',
  ]);
});

test('a table can scroll and aligns by class', () => {
  expect(bodyOf('| a | b |\n|---|--:|\n| 1 | 2 |')[0]).toMatch(
    /^<div class="table"><table>[\s\S]*<td class="align-right">2<\/td>[\s\S]*<\/table><\/div>$/,
  );
});

test('tasks are signs, not form fields', () => {
  expect(bodyOf('- [ ] a\n- [x] b')).toEqual(['<ul>\n<li>☐ a</li>\n<li>☑ b</li>\n</ul>']);
});

test('a callout has a label in the language of the reader', () => {
  expect(bodyOf('<Callout tone="warning">Keep *both*.</Callout>\n\n<Callout>\n- one\n</Callout>')).toEqual([
    '<aside role="note" class="callout callout-warning"><p class="callout-label">',
    { hole: 'callout', tone: 'warning' },
    '</p><p>Keep <em>both</em>.</p></aside>\n<aside role="note" class="callout callout-note"><p class="callout-label">',
    { hole: 'callout', tone: 'note' },
    '</p><ul>\n<li>one</li>\n</ul></aside>',
  ]);
});

test('a time that stands alone is a paragraph', () => {
  expect(bodyOf('<TimeRange from="2024-07-11T15:56Z" to="2024-07-12T00:00Z" />')).toEqual([
    '<p>',
    { hole: 'timeRange', from: Date.UTC(2024, 6, 11, 15, 56), to: Date.UTC(2024, 6, 12) },
    '</p>',
  ]);
});
