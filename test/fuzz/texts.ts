import fc from 'fast-check';
import { corpus } from './corpus.ts';
import { siteText, sourceText, translationText } from './grammar.ts';
import { type Kind, kinds } from './judge.ts';
import { mutate, mutation } from './mutate.ts';
import { pieces } from './pieces.ts';

export interface FuzzedText {
  kind: Kind;
  text: string;
}

/** Texts that must be accepted, by kind. */
export const rightTexts: Readonly<Record<'incident' | 'maintenance' | 'translation' | 'site', fc.Arbitrary<string>>> = {
  incident: sourceText('incident'),
  maintenance: sourceText('maintenance'),
  translation: translationText,
  site: siteText,
};

const anything = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 20 })), {
  maxLength: 40,
});

function textsOf(kind: Kind): fc.Arbitrary<FuzzedText> {
  const standing = fc.constantFrom(...corpus[kind]);
  const right = kind in rightTexts ? rightTexts[kind as keyof typeof rightTexts] : standing;
  const base = fc.oneof({ weight: 3, arbitrary: right }, { weight: 2, arbitrary: standing });
  const mutations = fc.array(mutation, { maxLength: 8 });
  return fc.oneof(
    { weight: 12, arbitrary: fc.tuple(base, mutations).map(([text, all]) => ({ kind, text: mutate(text, all) })) },
    { weight: 1, arbitrary: anything.map((all) => ({ kind, text: all.join('') })) },
  );
}

/** Texts of every kind, most of them wrong in some way. */
export const fuzzedText: fc.Arbitrary<FuzzedText> = fc.oneof(
  ...kinds.map((kind) => ({ weight: kind === 'prose' ? 1 : kind === 'incident' ? 4 : 2, arbitrary: textsOf(kind) })),
);
