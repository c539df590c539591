import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Locale, PartKey } from '../../core/model.ts';
import type { World } from '../../core/plan/world.ts';
import { localizedText } from '../../core/site/site.ts';
import { charactersOf, lockedParts } from '../../core/translate/draft-parts.ts';
import type { LockOptions } from '../../core/translate/lock-text.ts';
import { type Glossary, namesIn } from '../../core/translate/parse-glossary.ts';
import { type Engine, EngineError } from './engine.ts';
import { translateDocument } from './translate-document.ts';
import type { TranslationJob } from './translation-jobs.ts';

export interface TranslateSite {
  root: string;
  world: Pick<World, 'languages' | 'site'>;
  glossary: Glossary;
  /** Files at a time. */
  parallel: number;
  /** Told before each file. */
  onBegin(job: TranslationJob, index: number): void;
  /** Told after each file. */
  onEnd(job: TranslationJob, outcome: JobOutcome): void;
}

/** What became of one file. */
export type JobOutcome =
  | { is: 'done'; written: readonly PartKey[]; refused: readonly Diagnostic[] }
  /** Someone changed the file meanwhile. */
  | { is: 'changed' }
  /** The engine does not take this language or text. */
  | { is: 'failed'; message: string; isLast: boolean };

/** Why a run ended before its end; null when it went through. */
export type Stop = string | null;

/**
 * Drafts file by file, a few at a time. A language that the engine refuses twice, it does not know: no more is asked for in it. When the
 * engine stops, files that are begun are finished as far as they can be.
 */
export async function translateSite(
  jobs: readonly TranslationJob[],
  engine: Engine,
  { root, world, glossary, parallel, onBegin, onEnd }: TranslateSite,
): Promise<Stop> {
  const refusals = new Map<Locale, number>();
  const left = jobs.entries();
  let stop: Stop = null;

  async function work(): Promise<void> {
    for (const [index, job] of left) {
      if (stop !== null) return;
      if ((refusals.get(job.locale) ?? 0) >= 2) continue;
      onBegin(job, index);
      try {
        const result = await translateDocument(job, { engine, root, options: lockOptions(job, world, glossary) });
        const { written, refused } = result;
        onEnd(job, result.isChanged ? { is: 'changed' } : { is: 'done', written, refused });
      } catch (error) {
        if (!(error instanceof EngineError)) throw error;
        if (error.is !== 'refused') {
          stop ??= error.message;
          return;
        }
        const count = (refusals.get(job.locale) ?? 0) + 1;
        refusals.set(job.locale, count);
        onEnd(job, { is: 'failed', message: error.message, isLast: count === 2 });
      }
    }
  }

  await Promise.all(Array.from({ length: parallel }, work));
  return stop;
}

/** Characters to be translated for a file. */
export function jobCharacters(
  job: TranslationJob,
  world: Pick<World, 'languages' | 'site'>,
  glossary: Glossary,
): number {
  const parts = lockedParts(job.source, job.pending, lockOptions(job, world, glossary));
  return parts.reduce((sum, part) => sum + charactersOf(part), 0);
}

function lockOptions(
  { locale, source }: TranslationJob,
  { languages, site }: Pick<World, 'languages' | 'site'>,
  glossary: Glossary,
): LockOptions {
  const components = new Map(site.components.map(({ id, name }) => [id, name]));
  return {
    from: languages.get(source.document.locale)?.lang ?? source.document.locale,
    to: languages.get(locale)?.lang ?? locale,
    names: namesIn(glossary, locale),
    componentName(id) {
      const name = components.get(id);
      return name === undefined ? id : localizedText(name, locale, site).text;
    },
  };
}
