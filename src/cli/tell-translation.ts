import { type JobOutcome, jobCharacters, type Stop } from '../adapters/translate/translate-site.ts';
import type { TranslationJob, TranslationJobs } from '../adapters/translate/translation-jobs.ts';
import { compareText, type Diagnostic, type Sources } from '../core/diagnostic.ts';
import type { World } from '../core/plan/world.ts';
import type { Glossary } from '../core/translate/parse-glossary.ts';
import { prettyDiagnostics } from '../formats/diagnostics/pretty.ts';
import type { Terminal } from './command.ts';
import { count, number } from './numbers.ts';

/** What a dry run prints: each file, then a line a language. Gives the exit code. */
export function tellEstimate(
  found: TranslationJobs,
  world: World,
  glossary: Glossary,
  { out, error }: Pick<Terminal, 'out' | 'error'>,
): number {
  const rows = found.jobs.map((job) => ({ job, characters: jobCharacters(job, world, glossary) }));
  for (const { job, characters } of rows) {
    out(`${job.file}: ${count(job.pending.length, 'part')}, ${count(characters, 'character')}\n`);
  }
  const byLocale = [...Map.groupBy(rows, ({ job }) => job.locale)].sort(([a], [b]) => compareText(a, b));
  const sums = [...byLocale, ...(byLocale.length > 1 ? [['all', rows] as const] : [])];
  if (rows.length > 0) out('\n');
  for (const [locale, own] of sums) {
    const parts = own.reduce((sum, { job }) => sum + job.pending.length, 0);
    const characters = own.reduce((sum, row) => sum + row.characters, 0);
    out(`${locale}: ${count(own.length, 'file')}, ${count(parts, 'part')}, ${count(characters, 'character')}\n`);
  }
  out(rows.length === 0 ? 'Nothing to translate.\n' : 'Nothing was translated: this is a dry run.\n');
  tellLeft(found, { out, error });
  return found.broken.length > 0 ? 1 : 0;
}

interface Telling {
  sources: Sources;
  terminal: Terminal;
  /** Not needed where there is nothing to do. */
  engine?: string;
}

/** Tells how a translation goes, and in the end what came of it. */
export function tellTranslation(found: TranslationJobs, { sources, terminal, engine = '' }: Telling) {
  const { out, error, progress, colour } = terminal;
  const refused: Diagnostic[] = [];
  let [files, parts, failures, refusedParts] = [0, 0, 0, 0];
  return {
    onBegin({ file }: TranslationJob, index: number) {
      progress(`Translating ${number(index + 1)} of ${number(found.jobs.length)}: ${file}`);
    },
    onWait(message: string, milliseconds: number) {
      progress(null);
      error(`${message} Trying again in ${number(Math.ceil(milliseconds / 1000))} s.\n`);
    },
    onEnd({ file, pending }: TranslationJob, outcome: JobOutcome) {
      progress(null);
      if (outcome.is === 'done') {
        refused.push(...outcome.refused);
        refusedParts += pending.length - outcome.written.length;
        if (outcome.written.length === 0) return;
        files++;
        parts += outcome.written.length;
        out(`${file}: ${count(outcome.written.length, 'part')}\n`);
        return;
      }
      failures++;
      error(
        outcome.is === 'changed'
          ? `${file}: somebody changed it meanwhile, so nothing was written. Run tidings translate again.\n`
          : `${file}: ${outcome.message}${outcome.isLast ? ' No more is tried in this language.' : ''}\n`,
      );
    },
    /** Gives the exit code. */
    end(stop: Stop): number {
      progress(null);
      if (refused.length > 0) error(`\n${prettyDiagnostics(refused, { sources, colour })}`);
      if (refusedParts > 0) {
        error(
          `${count(refusedParts, 'draft was', 'drafts were')} refused twice and left out; readers see the source text there.\n`,
        );
      }
      tellLeft(found, { out, error });
      if (stop !== null) error(`${stop} The next run goes on from here.\n`);
      out(
        parts === 0
          ? 'Nothing was translated.\n'
          : `Translated ${count(parts, 'part')} in ${count(files, 'file')} with ${engine}.\n`,
      );
      return stop === null && refusedParts + failures + found.broken.length === 0 ? 0 : 1;
    },
  };
}

/** What no engine may touch, and what can't be read. */
function tellLeft({ forPeople, broken }: TranslationJobs, { out, error }: Pick<Terminal, 'out' | 'error'>): void {
  for (const { file, parts } of forPeople) {
    out(`${file}: left to people, who made or reviewed it (${parts.join(', ')})\n`);
  }
  for (const file of broken) error(`${file}: has errors and was passed over. See tidings check.\n`);
}
