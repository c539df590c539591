import fc from 'fast-check';
import { expect, test } from 'vitest';
import { corpus } from './corpus.ts';
import { judge, kinds } from './judge.ts';
import { fuzzedText, rightTexts } from './texts.ts';

const seed = 20240711;

test.each(Object.entries(rightTexts))(
  'whatever is right is accepted, and no text leaves its element: %s',
  (kind, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(judge(kind as keyof typeof rightTexts, text)).toMatchObject({ isAccepted: true, faults: [] });
      }),
      { seed, numRuns: 60 },
    );
  },
);

test.each(kinds)('the files of the example site are accepted: %s', (kind) => {
  for (const text of corpus[kind]) expect(judge(kind, text)).toMatchObject({ isAccepted: true, faults: [] });
});

test('whatever is damaged is refused with a place, a rule and a mend, or rendered safely', () => {
  fc.assert(
    fc.property(fuzzedText, ({ kind, text }) => {
      expect(judge(kind, text).faults).toEqual([]);
    }),
    { seed, numRuns: 1500, endOnFailure: true },
  );
});
