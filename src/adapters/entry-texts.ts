import { parseDocument } from '../core/content/parse-document.ts';
import type { Sources } from '../core/diagnostic.ts';
import { listedEntry } from '../core/incident/entry-facts.ts';
import type { Document, DocumentFacts, Entry, EntryFacts } from '../core/model.ts';
import type { World } from '../core/plan/world.ts';
import { recent } from '../core/time/recent.ts';
import type { EntryRecords } from './entry-records.ts';
import { Refusal } from './refusal.ts';
import { textDigest } from './sealed-file.ts';

/** How many entries are held at once with all their prose, and with what lists show of it. */
const wholeCount = 8;
const listedCount = 500;

/** The prose of entries, read from their records when a page asks for it; from their files where a record is torn. */
export function entryTexts(
  records: Pick<EntryRecords, 'read' | 'readListed'>,
  sources: Sources,
): Pick<World, 'whole' | 'listed'> {
  return {
    whole: recent(wholeCount, whole),
    listed: recent(listedCount, (facts) => records.readListed(keyOf(facts), facts) ?? listedEntry(whole(facts))),
  };

  function whole(facts: EntryFacts): Entry {
    const record = records.read(keyOf(facts));
    const documents = facts.documents.map((document) => {
      const { file, digest } = document;
      const kept = record?.kept.find((other) => other.file === file);
      const known = record?.documents[file]?.digest === digest ? record.documents[file].parsed.document : null;
      return kept ?? known ?? readAgain(document, facts);
    });
    return facts.kind === 'incident' ? { ...facts, documents } : { ...facts, documents };
  }

  function readAgain({ file, locale, digest }: DocumentFacts, { kind, slug }: EntryFacts): Document {
    const text = sources.get(file);
    const isSame = text !== undefined && textDigest(text) === digest;
    const { document } = isSame ? parseDocument({ file, text, kind, slug, locale }) : { document: null };
    if (document !== null) return document;
    throw new Refusal(`${file} was changed while the site was built. What stood before still stands. Build again.`);
  }
}

function keyOf({ kind, slug }: EntryFacts): string {
  return `${kind}/${slug}`;
}
