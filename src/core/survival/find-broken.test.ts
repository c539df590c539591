import { expect, test } from 'vitest';
import type { Diagnostic } from '../diagnostic.ts';
import { findBroken, withoutGuesses } from './find-broken.ts';

const finding = (ruleId: string, file: string, severity: 'error' | 'warning' = 'error') =>
  ({ ruleId, file, severity }) as Diagnostic;
const german = 'content/incidents/a/de.mdx';

test('errors make a file broken, warnings do not', () => {
  const { broken } = findBroken([finding('unknown-tag', german), finding('translation-outdated', 'x', 'warning')]);
  expect([...broken]).toEqual([german]);
});

test('the file that shows a missing source is not broken itself', () => {
  const { broken, sourceless } = findBroken([finding('missing-source', german)]);
  expect([[...broken], [...sourceless]]).toEqual([[], [german]]);
});

test('no source is called missing where a file of the folder can’t be read', () => {
  const found = [finding('missing-source', german), finding('part-without-source', german)];
  expect(withoutGuesses(found, ['content/incidents/a/en.mdx']).map(({ ruleId }) => ruleId)).toEqual([
    'part-without-source',
  ]);
  expect(withoutGuesses(found, ['content/incidents/b/en.mdx', 'content/maintenance/a/en.mdx'])).toEqual(found);
});
