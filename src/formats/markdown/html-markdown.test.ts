import fc from 'fast-check';
import { markdownToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { compileBody } from '../../core/content/compile-body.ts';
import type { MdxNode } from '../../core/content/mdx-tree.ts';
import { htmlMarkdown } from './html-markdown.ts';
import { heading, inlineText, line } from './markdown-text.ts';

/** HTML of Markdown, by the parser and the compiler that make pages. */
function htmlOf(markdown: string): string {
  const { children = [] } = markdownToMdast(markdown) as unknown as MdxNode;
  return compileBody(children, 3).join('');
}

test.each([
  ['a *b* **c** ~~d~~ `e <f>` [g](/h "i \\"j\\"") <k@l.de>'],
  ['***a***, *a **b** c*'],
  ['a\\\n\\# b\\\n\\- c'],
  ['``a ` b``, `` `a` ``'],
  ['![a \\] b](/c.png "d")'],
  ['[a](</b (c>)'],
  ['### a \\# b\n\nc'],
  ['a\n\n***\n\nb'],
  ['> a\n>\n> - b\n>\n> c'],
  ['- a\n- b\n  - c\n  - d\n- e'],
  ['- a\n\n  b\n\n- c'],
  ['3. a\n4. b\n   ```sh\n   c\n   ```'],
  ['- a\n\n<!-- -->\n\n* b'],
  ['- a\n\n* b\n\n- c'],
  ['- [ ] a\n- [x] b'],
  ['```js\n<a> && `b`\n\n  c\n```'],
  ['````\n```\n````'],
  ['| a | b | c |\n|:--|:-:|--:|\n| `1 \\| 2` | *3* | 4 \\| 5 |\n| | | |'],
  ['snake_case, _not_ \\_so\\_, a\\*b, 5 \\* 3, \\~5, &amp;amp; a\\<b>'],
  ['1986\\. A great year\n\n\\+ a\n\n\\> b\n\n2\\) c\n\n\\=\n\n-5 degrees\n\n\\---'],
])('%j comes out as it went in', (markdown) => {
  const html = htmlOf(markdown);
  expect(htmlOf(htmlMarkdown(html, 3))).toBe(html);
});

test('a callout is a quotation under its label, headings have the rank that is asked for', () => {
  const label = '<p class="callout-label">Note</p>';
  const html = `<aside role="note" class="callout callout-note">${label}<p>a</p><ul>\n<li>b</li>\n</ul></aside>\n<h3>c</h3>`;
  expect(htmlMarkdown(html, 4)).toBe('> **Note**\n>\n> a\n>\n> - b\n\n#### c');
});

test('times and names of products are words', () => {
  const html = '<p><span translate="no">API</span> at <time datetime="2024-07-11T15:56Z">July 11</time></p>';
  expect(htmlMarkdown(html, 3)).toBe('API at July 11');
});

/** Text in a line, as a title may be: white space is one space. */
const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.array(fc.constantFrom(...'\\`*_[]<>&~|#!(){}+-=.:"\'^$1a 語'), { minLength: 1 }).map((signs) => signs.join('')),
    fc.constantFrom(
      '<b>',
      ']]>',
      '&amp;',
      '&#35;',
      '[a](b)',
      '![a](b)',
      '# a #',
      '1. a',
      '😀 \u202eabc\u202c',
      '\u200fم',
    ),
  )
  .map((text) => text.replaceAll(/[\p{Cc}\p{Surrogate}]|\s+/gu, ' ').trim())
  .filter((text) => text !== '' && !/www\.|:\/\/|\w@\w|^\[\^/.test(text));

function plainOf({ value = '', children = [] }: MdxNode): string {
  return value + children.map(plainOf).join('');
}

test('any text is itself, in a heading as in a paragraph', () => {
  fc.assert(
    fc.property(words, (text) => {
      for (const [type, markdown] of [
        ['heading', heading(1, inlineText(text))],
        ['paragraph', line(inlineText(text))],
      ]) {
        const { children = [] } = markdownToMdast(markdown ?? '') as unknown as MdxNode;
        expect(children.map((node) => [node.type, plainOf(node)])).toEqual([[type, text]]);
      }
    }),
    { numRuns: 1_000 },
  );
});

test('an update of 10,000 characters comes through whole', () => {
  const html = `<p>${'Lang &#x26; <em>breit</em> '.repeat(800).trim()}</p>`;
  expect(htmlOf(htmlMarkdown(html, 3))).toBe(html);
});
