import { expect, test } from 'vitest';
import { parseDocument } from './parse-document.ts';

function htmlOf(prose: string): string {
  const text = `---\ntitle: Late\n---\n\n${prose}\n`;
  const { document, diagnostics } = parseDocument({ file: 'en.mdx', text, kind: 'incident', slug: 's', locale: 'en' });
  expect(diagnostics).toEqual([]);
  return document?.parts[1]?.body.join('') ?? '';
}

test.each([
  ['*a* **b** ~~c~~ `d <e>`', '<p><em>a</em> <strong>b</strong> <del>c</del> <code>d &#x3C;e></code></p>'],
  ['a\\\nb  \n*&#32;c*', '<p>a<br>\nb<br>\n<em>c</em></p>'],
  ['`a\nb`', '<p><code>a b</code></p>'],
  ['a\n\n***\n\nb', '<p>a</p>\n<hr>\n<p>b</p>'],
  ['> a\n>\n> - b', '<blockquote>\n<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n</blockquote>'],
  ['>', '<blockquote>\n</blockquote>'],
  ['[a](/b "c \\"d\\"")', '<p><a href="/b" title="c &#x22;d&#x22;">a</a></p>'],
  ['![](/a.png)', '<p><img src="/a.png" alt="" loading="lazy"></p>'],
  [
    '```js title="x"\n<a> && b\n```',
    '<pre tabindex="0"><code class="language-js">&#x3C;a> &#x26;&#x26; b\n</code></pre>',
  ],
  ['```\n```', '<pre tabindex="0"><code></code></pre>'],
  ['a\n\n[b]: /c', '<p>a</p>'],
])('%j becomes %s', (prose, html) => {
  expect(htmlOf(prose)).toBe(html);
});

test.each([
  ['- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
  ['- a\n\n- b', '<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>'],
  ['3. a\n4. b', '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'],
  ['- a\n  - b\n- c', '<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ul>'],
  ['- > a\n-', '<ul>\n<li>\n<blockquote>\n<p>a</p>\n</blockquote>\n</li>\n<li></li>\n</ul>'],
  ['- [ ] a\n\n- [x] b', '<ul>\n<li>\n<p>☐ a</p>\n</li>\n<li>\n<p>☑ b</p>\n</li>\n</ul>'],
])('the list %j becomes %s', (prose, html) => {
  expect(htmlOf(prose)).toBe(html);
});

test('a row has as many cells as the head of its table', () => {
  const head = '<thead>\n<tr>\n<th class="align-center">a</th>\n<th>b</th>\n</tr>\n</thead>';
  const row = (first: string, second: string) =>
    `<tr>\n<td class="align-center">${first}</td>\n<td>${second}</td>\n</tr>`;
  expect(htmlOf('| a | b |\n|:-:|---|')).toBe(`<div class="table"><table>\n${head}\n</table></div>`);
  expect(htmlOf('| a | b |\n|:-:|---|\n| 1 |\n| 2 | *3* | 4 |')).toBe(
    `<div class="table"><table>\n${head}\n<tbody>\n${row('1', '')}\n${row('2', '<em>3</em>')}\n</tbody>\n</table></div>`,
  );
});
