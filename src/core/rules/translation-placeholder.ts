import type { Rule } from '../diagnostic.ts';

/** What a draft of a translation did to something that was locked. */
interface Found {
  /** `unreadable`: marks that can't be read; `structure`: lists, emphasis or links are others than in the source. */
  fault: 'lost' | 'invented' | 'doubled' | 'hollow' | 'unreadable' | 'structure';
  /** The source of what is locked, the mark that stands for an invented one, or what differs. */
  item: string;
  part: string;
  locale: string;
}

const ways = {
  lost: ({ item }: Found) => [
    `has lost ${code(item)}`,
    `${code(item)} once`,
    'nothing',
    `Add ${code(item)} where it belongs.`,
  ],
  doubled: ({ item }: Found) => [
    `has ${code(item)} more than once`,
    `${code(item)} once`,
    `${code(item)} repeated`,
    `Remove ${code(item)} where it doesn’t belong.`,
  ],
  invented: ({ item }: Found) => [
    `has ${code(item)}, which stands for nothing`,
    'only the marks of the source',
    code(item),
    `Remove ${code(item)}.`,
  ],
  hollow: ({ item }: Found) => [
    `has no text in ${code(item)}`,
    `a text in ${code(item)}`,
    'nothing in it',
    `Write the translated text into ${code(item)}.`,
  ],
  unreadable: ({ item }: Found) => [
    `can’t be read at ${code(item)}`,
    'the marks of the source, each closed',
    code(item),
    'Keep the marks as they are, and translate what stands around them.',
  ],
  structure: ({ item }: Found) => [
    `is built in another way: ${item}`,
    'the emphasis, links and lists of the source',
    item,
    'Keep lists, emphasis and links as they are in the source.',
  ],
} satisfies Record<Found['fault'], (found: Found) => [string, string, string, string]>;

/** Code has its own quotation marks. */
function code(item: string): string {
  return item.includes('`') ? item : `\`${item}\``;
}

export const translationPlaceholder: Rule<Found> = {
  id: 'translation-placeholder',
  severity: 'error',
  why: 'What is locked while a text is translated (times, components, code, links, numbers, names) comes back once each, or the draft is refused.',
  wrong: '`<x id="1"/> und <x id="1"/>` for `<x id="1"/> and <x id="2"/>`',
  right: '`<x id="1"/> und <x id="2"/>`',
  explain(found) {
    const [message = '', expected = '', received = '', hint = ''] = ways[found.fault](found);
    return { message: `The ${found.locale} draft of “${found.part}” ${message}.`, expected, received, hint };
  },
};
