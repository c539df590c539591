import { expect, test } from 'vitest';
import { uncompiledPages } from './page-error.ts';
import { Refusal } from './refusal.ts';
import { packError, unpackError } from './thread-error.ts';

/** As it arrives in another thread or process: as plain data. */
const sent = (error: unknown) => unpackError(structuredClone(packError(error)));

test('an error keeps its words, its place in the code, its code and path, and its cause', () => {
  const cause = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', path: '/dist/a' });
  const error = new Error('a.html: ENOSPC', { cause });
  const arrived = sent(error);
  expect(arrived).toMatchObject({ message: 'a.html: ENOSPC', cause: { code: 'ENOSPC', path: '/dist/a' } });
  expect(arrived.stack).toBe(error.stack);
});

test('a refusal stays one, and nothing else becomes one', () => {
  expect(sent(new Refusal('no'))).toBeInstanceOf(Refusal);
  expect(sent(new Error('no'))).not.toBeInstanceOf(Refusal);
  expect(sent('no')).toMatchObject({ message: 'no' });
});

test('what Astro says of the place of an error arrives, also when there are several', () => {
  const at = (file: string, line: number) => Object.assign(new Error('bad'), { loc: { file, line, column: 2 } });
  const page = '/site/content/pages/about/en.mdx';
  const places = (error: unknown) => uncompiledPages(error, '/site').map(({ file, line }) => `${file}:${line}`);
  expect(places(sent(at(page, 3)))).toEqual(['content/pages/about/en.mdx:3']);
  const both = Object.assign(new Error('2 errors'), {
    errors: [at(page, 3), Object.assign(new Error('x'), { id: page })],
  });
  expect(places(sent(both))).toEqual(['content/pages/about/en.mdx:3', 'content/pages/about/en.mdx:1']);
});
