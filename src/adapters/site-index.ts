import { join } from 'node:path';
import type { DocumentFacts, EntryFacts, Incident, Instant, Maintenance } from '../core/model.ts';
import type { FileState } from './file-state.ts';
import { readSealed, removeUnfinished, writeSealed } from './sealed-file.ts';

/** What was found in the folders of entries when the site was published last. */
export type SiteIndex = ReadonlyMap<string, KnownFolder>;

/** A folder of which something was published. */
export interface KnownFolder {
  /** By file. */
  files: Readonly<Record<string, KnownFile>>;
  facts: EntryFacts;
  warnings: number;
  /** Null for a folder with errors, which is read anew each time. */
  judged: Judged | null;
}

export interface KnownFile {
  digest: string;
  /** Null when it may have changed since without a trace. */
  state: FileState | null;
}

/** The warnings hold while all of this does. */
export interface Judged {
  /** Digest of all that all folders are judged by. */
  environment: string;
  from: Instant;
  /** Not included; null for ever. */
  until: Instant | null;
  /** Folders that its links lead to. */
  links: readonly string[];
  /** A warning about a link suggests what stands in other folders: holds while these are the same. */
  folders: string | null;
}

/** Null when there is none, or none that can be trusted. */
export function readIndex(stateDir: string, version: string): SiteIndex | null {
  const [text] = readSealed(join(stateDir, 'index.json'), version, [0]) ?? [];
  return text === undefined
    ? null
    : new Map((JSON.parse(text) as PackedFolder[]).map((folder) => [folder.key, unpacked(folder)]));
}

export function writeIndex(stateDir: string, version: string, index: SiteIndex): void {
  const path = join(stateDir, 'index.json');
  removeUnfinished(path);
  writeSealed(path, version, [JSON.stringify([...index].map(([key, folder]) => packed(key, folder)))]);
}

/**
 * The index is read and written whole by every build, and holds a line for each file: what is the same in all files of a
 * folder is written once (a third of the bytes, and of the time).
 */
interface PackedFolder extends Omit<KnownFolder, 'files' | 'facts'> {
  key: string;
  /** What the paths of its files begin with. */
  start: string;
  files: PackedFile[];
  facts: Omit<Incident<DocumentFacts>, 'documents'> | Omit<Maintenance<DocumentFacts>, 'documents'>;
  documents: PackedDocument[];
}

type PackedFile = [name: string, digest: string, state: FileState | null];
/** A digest is left out (`0`) where it is the file's, names where they are those of the document before. */
type PackedDocument = [
  name: string,
  locale: string,
  digest: string | 0,
  title: string | null,
  names: readonly string[] | 0,
];

function packed(key: string, { files, facts, warnings, judged }: KnownFolder): PackedFolder {
  const { documents, ...other } = facts;
  const [first = ''] = [...Object.keys(files), ...documents.map(({ file }) => file)];
  const start = first.slice(0, first.lastIndexOf('/') + 1);
  const nameOf = (file: string) => file.slice(start.length);
  let namesBefore = '';
  return {
    key,
    start,
    files: Object.entries(files).map(([file, { digest, state }]) => [nameOf(file), digest, state]),
    facts: other,
    documents: documents.map(({ file, locale, digest, title, names }): PackedDocument => {
      const text = names.join(' ');
      const isSame = text === namesBefore;
      namesBefore = text;
      return [nameOf(file), locale, digest === files[file]?.digest ? 0 : digest, title, isSame ? 0 : names];
    }),
    warnings,
    judged,
  };
}

function unpacked({
  start,
  files: packedFiles,
  facts,
  documents: packedDocuments,
  ...judgement
}: PackedFolder): KnownFolder {
  const files: Record<string, KnownFile> = {};
  for (const [name, digest, state] of packedFiles) files[start + name] = { digest, state };
  let namesBefore: readonly string[] = [];
  const documents = packedDocuments.map(([name, locale, digest, title, names]): DocumentFacts => {
    const file = start + name;
    if (names !== 0) namesBefore = names;
    return { file, locale, digest: digest === 0 ? (files[file]?.digest ?? '') : digest, title, names: namesBefore };
  });
  const { warnings, judged } = judgement;
  const whole: EntryFacts = facts.kind === 'incident' ? { ...facts, documents } : { ...facts, documents };
  return { files, facts: whole, warnings, judged };
}
