import { expect, test } from 'vitest';
import { uncompiledPages } from './page-error.ts';

const failing = (message: string, loc: object) => Object.assign(new Error(message), { loc });
const path = '/site/content/pages/about/en.mdx';
const message = '33:1: Expected a closing tag for `<p>` (33:1) (mdx-jsx:unexpected-character)\n  at x';

test('an error that names a page becomes a finding in it', () => {
  expect(uncompiledPages(failing(message, { file: path, line: 33, column: 1 }), '/site')).toEqual([
    {
      ruleId: 'page-not-compiled',
      severity: 'error',
      file: 'content/pages/about/en.mdx',
      line: 33,
      column: 1,
      message: 'Astro can’t compile this page: Expected a closing tag for `<p>`.',
      expected: 'MDX in which every tag is closed and every { has its }',
      received: '',
      hint: 'Correct the place that the message names; `npx tidings dev` shows the page while you write.',
    },
  ]);
});

test('of several errors at once each page is named, and a missing place is the beginning', () => {
  const all = Object.assign(new Error('2 errors'), {
    errors: [
      failing('a', { file: path }),
      Object.assign(new Error('b'), { id: path.replace('/en.mdx', '/de.mdx') }),
      failing('c', {}),
    ],
  });
  expect(uncompiledPages(all, '/site').map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'content/pages/about/en.mdx:1:1',
    'content/pages/about/de.mdx:1:1',
  ]);
});

test.each([
  failing('a', { file: '/site/src/pages/x.astro' }),
  failing('a', { file: '/other/content/pages/a/en.mdx' }),
  new Error('a'),
  'a',
  null,
])('any other error is none: %s', (error) => {
  expect(uncompiledPages(error, '/site')).toEqual([]);
});
