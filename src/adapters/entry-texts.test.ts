import { expect, test } from 'vitest';
import { parseDocument } from '../core/content/parse-document.ts';
import { assembleEntries } from '../core/incident/assemble-entries.ts';
import { entryFacts, type ListedEntry, listedEntry } from '../core/incident/entry-facts.ts';
import type { Document, Entry, EntryFacts } from '../core/model.ts';
import type { EntryRecord, EntryRecords } from './entry-records.ts';
import { entryTexts } from './entry-texts.ts';
import { Refusal } from './refusal.ts';
import { textDigest } from './sealed-file.ts';

const text = (title: string) => `---
title: ${title}
startedAt: 2026-11-20T15:56Z
---

The summary.

<Update at="2026-11-20T17:59Z" status="investigating">First.</Update>
<Update at="2026-11-20T18:59Z">Second.</Update>
`;

function incident(slug: string, title = 'Late') {
  const file = `content/incidents/${slug}/en.mdx`;
  const parsed = parseDocument({ file, text: text(title), kind: 'incident', slug, locale: 'en' });
  const [entry] = parsed.document ? assembleEntries([parsed.document], 'en').entries : [];
  if (entry === undefined || parsed.document === null) throw new Error('not parsed');
  const digest = textDigest(text(title));
  const facts = entryFacts(entry, () => digest);
  const record: EntryRecord = { documents: { [file]: { digest, parsed } }, kept: [] };
  return { file, entry, facts, record, document: parsed.document, listed: listedEntry(entry) };
}

interface Kept {
  record?: EntryRecord | null;
  listed?: ListedEntry | null;
}

/** Records that tell what was asked of them. */
function records(kept: (folder: string) => Kept) {
  const asked: string[] = [];
  const all: Pick<EntryRecords, 'read' | 'readListed'> = {
    read(folder) {
      asked.push(`whole ${folder}`);
      return kept(folder).record ?? null;
    },
    readListed(folder) {
      asked.push(`listed ${folder}`);
      return kept(folder).listed ?? null;
    },
  };
  return { asked, all };
}

const { file, entry, facts, record, listed } = incident('a');
const titles = ({ documents }: Entry) => documents.map(({ parts }) => parts.map((part) => part.text));
const noFiles = new Map<string, string>();

test('prose comes from the record, and no file is read', () => {
  const { all } = records(() => ({ record, listed }));
  const world = entryTexts(all, noFiles);
  expect(world.whole(facts)).toEqual({ ...facts, documents: entry.documents });
  expect(world.listed(facts)).toEqual(listed);
  expect(titles(world.listed(facts))).toEqual([['Late', 'Second.']]);
});

test('without a record it comes from the file, the same', () => {
  const { all } = records(() => ({}));
  const world = entryTexts(all, new Map([[file, text('Late')]]));
  expect(world.whole(facts)).toEqual({ ...facts, documents: entry.documents });
  expect(world.listed(facts)).toEqual(listed);
});

test('a record of another text is not used', () => {
  const { all } = records(() => ({ record: incident('a', 'Older').record }));
  const world = entryTexts(all, new Map([[file, text('Late')]]));
  expect(world.whole(facts).documents).toEqual(entry.documents);
});

test.each([
  ['changed', new Map([[file, text('Newer')]])],
  ['gone', noFiles],
])('a file that is %s since it was read, and of which there is no record, ends the build with words', (_, sources) => {
  const { all } = records(() => ({}));
  const read = () => entryTexts(all, sources).whole(facts);
  expect(read).toThrow(Refusal);
  expect(read).toThrow(
    'content/incidents/a/en.mdx was changed while the site was built. What stood before still stands. Build again.',
  );
});

test('a document that stands in for a broken file comes from the record alone', () => {
  const kept: Document = incident('a', 'As published last').document;
  const { all } = records(() => ({ record: { documents: {}, kept: [kept] } }));
  const world = entryTexts(all, new Map([[file, 'broken']]));
  expect(titles(world.whole(facts))[0]?.[0]).toBe('As published last');
});

test('pages of one entry in all languages read it once; of many entries only the last few are held', () => {
  const entries = Array.from({ length: 20 }, (_, index) => incident(`e${index}`));
  const byFolder = new Map(entries.map((one) => [`incident/${one.facts.slug}`, one]));
  const { asked, all } = records((folder) => byFolder.get(folder) ?? {});
  const { whole } = entryTexts(all, noFiles);
  const read = (one: EntryFacts | undefined) => {
    asked.length = 0;
    if (one) whole(one);
    return asked.length;
  };
  const at = (index: number) => entries[index]?.facts;
  expect([read(at(0)), read(at(0)), read(at(0))]).toEqual([1, 0, 0]);
  for (let index = 1; index < 8; index++) read(at(index));
  // What was asked for last stays; the eighth other drives out the one that was not.
  expect(read(at(0))).toBe(0);
  expect(read(at(8))).toBe(1);
  expect([read(at(0)), read(at(2)), read(at(1))]).toEqual([0, 0, 1]);
});
