import { formatAt } from '../../src/core/content/instant.ts';
import type { Locale } from '../../src/core/model.ts';
import type { Block, Facts, Prose, Sentence } from './plan-prose.ts';
import { type Words, wordsOf } from './words/words.ts';

const codeBlocks = [
  ['```yaml', 'queue:', '  max_wait: 30s', '  workers: 12', '  retry: { attempts: 18, backoff: exponential }', '```'],
  ['```sh', 'curl --retry 5 --retry-all-errors \\', '  https://api.example.com/v2/messages?limit=100', '```'],
  ['```json', '{ "error": "overloaded", "status": 503, "retry_after": 30 }', '```'],
];

/** A text in a language, as an author writes it. */
export function writeProse(prose: Prose, locale: Locale): string {
  return prose.map((block) => writeBlock(block, wordsOf(locale))).join('\n\n');
}

function writeBlock(block: Block, words: Words): string {
  const { is, sentences } = block;
  const texts = sentences.map((sentence) => writeSentence(sentence, words));
  switch (is) {
    case 'paragraph':
      return texts.join(' ');
    case 'list':
      return texts.map((text) => `- ${text}`).join('\n');
    case 'steps':
      return texts.map((text, index) => `${index + 1}. ${text}`).join('\n');
    case 'timeline':
      return table(words.when, words.what, sentences, ({ facts }, index) => `${time(facts)} | ${texts[index]}`);
    case 'measures':
      return table(
        words.what,
        words.state,
        sentences,
        ({ facts }, index) => `${texts[index]} | ${words.states[facts.number % words.states.length]}`,
      );
    case 'callout':
      return `<Callout tone="${block.tone}">\n${texts.join(' ')}\n</Callout>`;
    case 'code':
      return (codeBlocks[(sentences[0]?.index ?? 0) % codeBlocks.length] ?? []).join('\n');
  }
}

function table(
  first: string,
  second: string,
  rows: readonly Sentence[],
  row: (sentence: Sentence, index: number) => string,
): string {
  const lines = rows.map((sentence, index) => `| ${row(sentence, index)} |`);
  return [`| ${first} | ${second} |`, '| --- | --- |', ...lines].join('\n');
}

function writeSentence({ group, index, facts }: Sentence, words: Words): string {
  const holes: Record<string, () => string> = {
    time: () => time(facts),
    range: () => `<TimeRange from="${formatAt(facts.at)}" to="${formatAt(facts.until)}" />`,
    component: () => `<Component id="${facts.component}" />`,
    entry: () => facts.entry,
    n: () => String(facts.number),
  };
  return (words[group][index] ?? '').replaceAll(/\{(\w+)\}/g, (hole, name: string) => holes[name]?.() ?? hole);
}

function time({ at }: Facts): string {
  return `<Time at="${formatAt(at)}" />`;
}
