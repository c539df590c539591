import { updateKey } from '../../src/core/content/part-key.ts';
import type { PartKey } from '../../src/core/model.ts';
import { writtenTranslationStates } from '../../src/core/vocabulary.ts';
import type { EntryPlan } from './entry-plan.ts';
import type { Prose } from './plan-prose.ts';
import type { Random } from './random.ts';

/** What became of a text in one language. */
export interface TranslationPlan {
  state: (typeof writtenTranslationStates)[number];
  /** Parts that nobody translated yet. */
  lacking: ReadonlySet<PartKey>;
  /** A part whose source has changed since. */
  outdated: PartKey | null;
  /** Whether it says what it was made from. */
  saysBasis: boolean;
}

const stateShares = [60, 22, 18];

/** Null where there is no translation: the more often, the higher the `rank` of the language, which begins with 1. */
export function planTranslation(random: Random, entry: EntryPlan, rank: number): TranslationPlan | null {
  if (random.chance(0.03 + 0.01 * rank)) return null;
  const keys = [...partsOf(entry).keys()];
  const lacking = planLacking(random, entry, keys);
  const outdated = random.chance(0.06) ? random.pick(keys.filter((key) => !lacking.has(key))) : null;
  return {
    state: writtenTranslationStates[random.weighted(stateShares)] ?? 'machine',
    lacking,
    outdated,
    saysBasis: outdated !== null || random.chance(0.9),
  };
}

/** One in ten lacks its newest words: those of the post-mortem, or else of the last update. */
function planLacking(random: Random, { updates, postmortem }: EntryPlan, keys: readonly PartKey[]): Set<PartKey> {
  if (!random.chance(0.1)) return new Set();
  const last = updates.at(-1);
  if (postmortem === null) return new Set(last === undefined || updates.length === 1 ? [] : [updateKey(last.at)]);
  return new Set(keys.filter((key) => key !== 'summary' && !key.startsWith('update:')));
}

/** The parts of an entry by their key, without its title, in the order of the file. */
export function partsOf({ summary, updates, postmortem }: EntryPlan): Map<PartKey, Prose> {
  const sections = Object.entries(postmortem?.sections ?? {}) as [PartKey, Prose][];
  const all: [PartKey, Prose | null][] = [
    ['summary', summary],
    ...updates.map(({ at, prose }) => [updateKey(at), prose] as [PartKey, Prose]),
    ['postmortem', postmortem?.introduction ?? null],
    ...sections,
    ['closing', postmortem?.closing ?? null],
  ];
  return new Map(all.filter((part): part is [PartKey, Prose] => part[1] !== null));
}

/** What a text said before its source was changed: all but its end, or that a little differently. */
export function olderProse(prose: Prose): Prose {
  if (prose.length > 1) return prose.slice(0, -1);
  return prose.map((block) => {
    const [first, ...rest] = block.sentences;
    if (first === undefined || rest.length > 0) return { ...block, sentences: block.sentences.slice(0, -1) };
    return { ...block, sentences: [{ ...first, index: first.index === 0 ? 1 : 0 }] };
  });
}
