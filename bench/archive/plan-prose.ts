import type { Instant } from '../../src/core/model.ts';
import { components, shares } from './components.ts';
import type { Random } from './random.ts';
import { wordsOf } from './words/words.ts';

type SentenceGroup = 'news' | 'over' | 'report' | 'work';

/** What fills the holes of a sentence; the same in every language. */
export interface Facts {
  at: Instant;
  until: Instant;
  component: string;
  /** Address of another entry, or of a page elsewhere. */
  entry: string;
  number: number;
}

export interface Sentence {
  group: SentenceGroup | 'items' | 'callouts';
  index: number;
  facts: Facts;
}

export type Block =
  | { is: 'paragraph' | 'list' | 'steps' | 'timeline' | 'measures'; sentences: readonly Sentence[] }
  | { is: 'callout'; tone: 'note' | 'warning'; sentences: readonly Sentence[] }
  | { is: 'code'; sentences: readonly Sentence[] };

/** What a text says, whatever the language. */
export type Prose = readonly Block[];

/** Where a text stands: what it tells of, and what it may link to. */
export interface ProseContext {
  group: SentenceGroup;
  /** Instants in the text lie between these. */
  from: Instant;
  to: Instant;
  components: readonly string[];
  links: readonly string[];
}

/** A text of at least `least` and, now and then, up to `most` sentences; the longer it is, the more lists, tables and code. */
export function planProse(random: Random, context: ProseContext, [least, most]: readonly [number, number]): Prose {
  const blocks: Block[] = [];
  let left = least - 1 + random.longTail(most - least + 1);
  while (left > 0) {
    const sentences = sentencesOf(random, context.group, Math.min(left, random.between(1, 4)), context);
    blocks.push({ is: 'paragraph', sentences });
    left -= sentences.length;
    if (random.chance(blocks.length > 1 ? 0.35 : 0.1)) blocks.push(planBlock(random, context));
  }
  return blocks;
}

function planBlock(random: Random, context: ProseContext): Block {
  const is = random.pick(['list', 'list', 'steps', 'timeline', 'measures', 'callout', 'code'] as const);
  if (is === 'code') return { is, sentences: sentencesOf(random, 'items', 1, context) };
  if (is === 'callout') {
    const tone = random.pick(['note', 'warning'] as const);
    return { is, tone, sentences: sentencesOf(random, 'callouts', 1, context) };
  }
  const sentences = sentencesOf(random, 'items', random.between(2, 5), context);
  return { is, sentences: is === 'timeline' ? sentences.toSorted((a, b) => a.facts.at - b.facts.at) : sentences };
}

/** Different ones, as far as there are so many. */
function sentencesOf(random: Random, group: Sentence['group'], count: number, context: ProseContext): Sentence[] {
  const known = wordsOf('en')[group].length;
  const first = random.between(0, known - 1);
  return Array.from({ length: count }, (_, index) => ({
    group,
    index: (first + index * 3) % known,
    facts: planFacts(random, context),
  }));
}

function planFacts(random: Random, { from, to, components: own, links }: ProseContext): Facts {
  const minutes = Math.max(2, Math.floor((to - from) / 60_000));
  const at = from + random.between(0, minutes - 2) * 60_000;
  return {
    at,
    until: at + random.between(1, minutes) * 60_000,
    component: own.length > 0 ? random.pick(own) : (components[random.weighted(shares)]?.id ?? ''),
    entry: links.length > 0 && random.chance(0.3) ? random.pick(links) : 'https://support.example.com/known-faults',
    number: random.between(13, 99),
  };
}
