import { expect, test } from 'vitest';
import { assembleEntries } from './assemble-entries.ts';
import { document, facts, instant, translation, updateFacts } from './document-fixture.ts';
import { entryFacts, listedEntry } from './entry-facts.ts';

const words = (count: number) => 'word '.repeat(count);
const source = facts({
  postmortemAt: instant('2024-07-19T16:00Z'),
  updates: [updateFacts('2024-07-11T17:59Z', { status: 'resolved' })],
});
const english = document(
  'en',
  { is: 'source', facts: source },
  {
    title: 'Messages',
    summary: 'Lost.',
    'update:2024-07-11T17:59Z': 'Back.',
    postmortem: words(228),
    rootCause: words(114),
  },
);
const german = document('de', translation(), { postmortem: words(179) });

function entryOf(...documents: Parameters<typeof assembleEntries>[0]) {
  const [entry] = assembleEntries(documents, 'en').entries;
  if (entry === undefined) throw new Error('the documents make no entry');
  return entry;
}

test('lists get the title, the newest update, and how long the post-mortem takes to read in each language', () => {
  const { documents, reading } = listedEntry(entryOf(english, german));
  expect(documents.map(({ parts }) => parts.map(({ key }) => key))).toEqual([
    ['title', 'update:2024-07-11T17:59Z'],
    [],
  ]);
  // The root cause, which is not translated, is read in English.
  expect(reading).toEqual({ en: 90_000, de: 90_000 });
});

test('without a post-mortem there is nothing to read', () => {
  const { reading } = listedEntry(entryOf(document('en', { is: 'source', facts: facts() })));
  expect(reading).toEqual({});
});

test('facts tell a title by its digest, and where a translation has none', () => {
  const { documents } = entryFacts(entryOf(english, german), ({ file }) => file);
  expect(documents.map(({ locale, title }) => [locale, title])).toEqual([
    ['en', 'digest of Messages'],
    ['de', null],
  ]);
});
