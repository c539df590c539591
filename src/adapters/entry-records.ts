import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ParsedDocument } from '../core/content/parse-document.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { type ListedEntry, listedEntry } from '../core/incident/entry-facts.ts';
import type { Document, Entry, EntryFacts } from '../core/model.ts';
import { readSealed, textDigest, writeSealed } from './sealed-file.ts';
import type { Judged } from './site-index.ts';

/** What is known of the folder of an entry, kept from build to build. `folder` is `incident/<slug>`. */
export interface EntryRecord {
  /** The files that could be read, by name, with the digest of their text. */
  documents: Readonly<Record<string, { digest: string; parsed: ParsedDocument }>>;
  /** Documents that were published before and stand in for files with errors. */
  kept: readonly Document[];
}

export interface EntryRecords {
  read(folder: string): EntryRecord | null;
  /** The published entry with only the prose that lists show, of the texts that these facts are of. */
  readListed(folder: string, facts: EntryFacts): ListedEntry | null;
  /** What was found when the folder was judged so; null when it was judged otherwise since. */
  readDiagnostics(folder: string, judgement: Judgement): readonly Diagnostic[] | null;
  write(
    folder: string,
    record: EntryRecord,
    published: ({ entry: Entry } & Judgement) | null,
    diagnostics: readonly Diagnostic[],
  ): void;
  /** Removes the records of all other folders. */
  retain(folders: ReadonlySet<string>): void;
}

interface Judgement {
  facts: EntryFacts;
  judged: Judged | null;
}

/** One file an entry in `stateDir/entries/`; one that is torn or of another version counts as missing. */
export function openRecords(stateDir: string, version: string): EntryRecords {
  const path = (folder: string) => join(stateDir, 'entries', `${folder}.json`);
  const line = <Value>(folder: string, index: number): Value | null => {
    const [text] = readSealed(path(folder), version, [index]) ?? [];
    return text === undefined ? null : (JSON.parse(text) as Value);
  };
  return {
    readListed(folder, facts) {
      const listed = line<Listed>(folder, 0);
      return listed?.digest === digestOf(facts) ? listed.entry : null;
    },
    read: (folder) => line(folder, 1),
    readDiagnostics(folder, judgement) {
      const findings = line<Findings>(folder, 2);
      return findings?.judgement === judgementOf(judgement) ? findings.diagnostics : null;
    },
    write(folder, record, published, diagnostics) {
      const listed: Listed | null = published && {
        digest: digestOf(published.facts),
        entry: listedEntry(published.entry),
      };
      const findings: Findings | null = published && { judgement: judgementOf(published), diagnostics };
      const values = [listed, record, findings];
      writeSealed(
        path(folder),
        version,
        values.map((value) => JSON.stringify(value)),
      );
    },
    retain(folders) {
      for (const kind of ['incident', 'maintenance']) {
        for (const name of namesIn(join(stateDir, 'entries', kind))) {
          if (!folders.has(`${kind}/${name.replace(/\.json$/, '')}`)) rmSync(join(stateDir, 'entries', kind, name));
        }
      }
    },
  };
}

interface Listed {
  digest: string;
  entry: ListedEntry;
}

interface Findings {
  judgement: string;
  diagnostics: readonly Diagnostic[];
}

function judgementOf({ facts, judged }: Judgement): string {
  return textDigest(JSON.stringify([digestOf(facts), judged]));
}

function digestOf({ documents }: EntryFacts): string {
  return documents.map(({ digest }) => digest).join(' ');
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
