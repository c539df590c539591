import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument } from '../../core/content/parse-document.ts';
import { isRunning } from '../../core/incident/status-at.ts';
import type { Document, EntryFacts, Instant, Locale, PartKey } from '../../core/model.ts';
import type { World } from '../../core/plan/world.ts';
import { documentPlace } from '../../core/survival/entry-folder.ts';
import { pendingParts } from '../../core/translate/pending-parts.ts';
import { targetLocales } from '../../core/translate/target-locales.ts';
import type { ReadFile } from '../../core/translate/write-translation.ts';
import { readTextFile } from '../read-text-file.ts';

/** One translation file with something to do. */
export interface TranslationJob {
  /** Of the translation, below the root. */
  file: string;
  locale: Locale;
  source: ReadFile;
  existing: ReadFile | null;
  /** In the order of the source. */
  pending: readonly PartKey[];
}

export interface TranslationJobs {
  /** What readers see now first: open incidents and running maintenance, then the newest. */
  jobs: readonly TranslationJob[];
  /** Files with outdated parts that a person made or reviewed, which no engine may write. */
  forPeople: readonly { file: string; parts: readonly PartKey[] }[];
  /** Files with errors: nothing can be said of them. */
  broken: readonly string[];
}

export interface JobOptions {
  root: string;
  /** Null for all languages that need a file. */
  to: readonly Locale[] | null;
  /** Folders and files below the root, with `/`; null for all. */
  paths: readonly string[] | null;
}

/** Finds what is missing or outdated. */
export function translationJobs(world: World, { root, to, paths }: JobOptions): TranslationJobs {
  const jobs: TranslationJob[] = [];
  const forPeople: { file: string; parts: readonly PartKey[] }[] = [];
  const broken: string[] = [];
  for (const entry of byUrgency(world.entries, world.now)) {
    const [first] = entry.documents;
    const folder = first && dirname(first.file);
    if (first === undefined || folder === undefined || !isWanted(folder, paths)) continue;
    const written = entry.documents.map(({ locale }) => locale);
    const targets = to ?? targetLocales(world.site.locales, { source: first.locale, written });
    const wanted = targets
      .filter((locale) => locale !== first.locale)
      .map((locale) => ({ locale, file: `${folder}/${locale}.mdx` }))
      .filter(({ file }) => isWantedFile(file, folder, first.file, paths));
    if (wanted.length === 0) continue;
    const source = readDocument(root, first.file);
    if (source === null || source.document.role.is !== 'source') {
      broken.push(first.file);
      continue;
    }
    for (const { locale, file } of wanted) {
      const existing = existsSync(join(root, file)) ? readDocument(root, file) : null;
      if ((existing === null && existsSync(join(root, file))) || existing?.document.role.is === 'source') {
        broken.push(file);
        continue;
      }
      const { pending, forPeople: parts } = pendingParts(source.document, existing?.document ?? null);
      if (pending.length > 0) jobs.push({ file, locale, source, existing, pending });
      if (parts.length > 0) forPeople.push({ file, parts });
    }
  }
  return { jobs, forPeople, broken };
}

/** Null for a file that can't be read or has an error. */
function readDocument(root: string, file: string): { text: string; document: Document } | null {
  const place = documentPlace(file);
  const { text } = readTextFile(root, file);
  if (place === null || text === null) return null;
  const { document } = parseDocument({ ...place, text });
  return document && { text, document };
}

function byUrgency(entries: readonly EntryFacts[], now: Instant): EntryFacts[] {
  const rank = (entry: EntryFacts) => (isRunning(entry, now) ? 0 : 1);
  return entries.toSorted((a, b) => rank(a) - rank(b) || beginOf(b) - beginOf(a));
}

function beginOf(entry: EntryFacts): Instant {
  return entry.kind === 'incident' ? entry.startedAt : entry.scheduledFor;
}

function isWanted(folder: string, paths: readonly string[] | null): boolean {
  return (
    paths === null ||
    paths.some((path) => path === folder || path.startsWith(`${folder}/`) || folder.startsWith(`${path}/`))
  );
}

/** A path of the source stands for all its translations. */
function isWantedFile(file: string, folder: string, source: string, paths: readonly string[] | null): boolean {
  return (
    paths === null ||
    paths.some((path) => path === file || path === source || path === folder || folder.startsWith(`${path}/`))
  );
}
