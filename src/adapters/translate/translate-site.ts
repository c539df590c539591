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

/** Drafts file by file. A language that the engine refuses twice, it does not know: no more is asked for in it. */
export async function translateSite(
  jobs: readonly TranslationJob[],
  engine: Engine,
  { root, world, glossary, onBegin, onEnd }: TranslateSite,
): Promise<Stop> {
  const refusals = new Map<Locale, number>();
  for (const [index, job] of jobs.entries()) {
    const before = refusals.get(job.locale) ?? 0;
    if (before === 2) continue;
    onBegin(job, index);
    try {
      const result = await translateDocument(job, { engine, root, options: lockOptions(job, world, glossary) });
      const { written, refused } = result;
      onEnd(job, result.isChanged ? { is: 'changed' } : { is: 'done', written, refused });
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      if (error.is !== 'refused') return error.message;
      refusals.set(job.locale, before + 1);
      onEnd(job, { is: 'failed', message: error.message, isLast: before === 1 });
    }
  }
  return null;
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
