import { expect, test } from 'vitest';
import { report } from '../diagnostic.ts';
import { pageNotCompiled } from './page-not-compiled.ts';

test('what Astro says of a page is passed on', () => {
  const place = { file: 'content/pages/about/en.mdx', line: 7, column: 3 };
  expect(report(pageNotCompiled, place, { message: 'Expected a closing tag for `<p>`.' })).toEqual({
    ruleId: 'page-not-compiled',
    severity: 'error',
    ...place,
    message: 'Astro can’t compile this page: Expected a closing tag for `<p>`.',
    expected: 'MDX in which every tag is closed and every { has its }',
    received: '',
    hint: 'Correct the place that the message names; `npx tidings dev` shows the page while you write.',
  });
});
