import { join } from 'node:path';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { PartKey } from '../../core/model.ts';
import { draftOf, lockedParts, textsOf } from '../../core/translate/draft-parts.ts';
import { type LockedPart, unitsOf } from '../../core/translate/lock.ts';
import type { LockOptions } from '../../core/translate/lock-text.ts';
import { writeTranslation } from '../../core/translate/write-translation.ts';
import { replaceFile } from '../replace-file.ts';
import type { Engine } from './engine.ts';
import type { TranslationJob } from './translation-jobs.ts';

export interface TranslatedDocument {
  /** Parts that are in the file now. */
  written: readonly PartKey[];
  /** Why drafts were refused, at the part in the source. */
  refused: readonly Diagnostic[];
  /** Someone changed the file meanwhile: nothing was written. */
  isChanged: boolean;
}

/**
 * Drafts what a file lacks and writes it at once, so that a run that ends early loses nothing. A refused draft is asked for once more,
 * with marks that show nothing. What is refused again is left out. Throws the `EngineError` that ends it.
 */
export async function translateDocument(
  job: TranslationJob,
  { engine, root, options }: { engine: Engine; root: string; options: LockOptions },
): Promise<TranslatedDocument> {
  const { source, locale, existing, file } = job;
  const drafts = new Map<PartKey, string>();
  let refused: Diagnostic[] = [];
  let left = lockedParts(source, job.pending, options);
  for (const shows of [true, false]) {
    refused = [];
    const texts = await askFor(left, shows);
    const again: LockedPart[] = [];
    for (const part of left) {
      const { prose, findings } = draftOf(part, texts.get(part.key) ?? [], { source, locale });
      if (prose !== null) drafts.set(part.key, prose);
      else {
        again.push(part);
        refused.push(...(findings ?? []));
      }
    }
    left = again;
    if (left.length === 0) break;
  }
  const result = writeTranslation({ source, existing, drafts, by: 'engine', state: null });
  if (drafts.size === 0 || result.refused !== null) return { written: [], refused, isChanged: false };
  const isWritten = await replaceFile(join(root, file), existing?.text ?? null, result.text);
  const written = [...drafts.keys()].filter((key) => !result.left.includes(key));
  return { written: isWritten ? written : [], refused, isChanged: !isWritten };

  /** The engine's texts by part, asked for in as few requests as its limits allow. */
  async function askFor(parts: readonly LockedPart[], shows: boolean): Promise<Map<PartKey, string[]>> {
    const { dialect, limits } = engine;
    const texts = parts.flatMap((part) => textsOf(part, { dialect, shows }));
    const context = source.document.parts.find(({ key }) => key === 'title')?.text ?? '';
    const answers: string[] = [];
    for (const batch of batchesOf(texts, limits)) {
      answers.push(...(await engine.translate({ texts: batch, from: options.from, to: options.to, context })));
    }
    return new Map(parts.map((part) => [part.key, answers.splice(0, unitsOf(part).length)]));
  }
}

/** Neighbours stay together. A text that is too long alone is a batch of its own. */
export function batchesOf(texts: readonly string[], limits: Engine['limits']): string[][] {
  const batches: string[][] = [];
  let size = 0;
  for (const text of texts) {
    const last = batches.at(-1);
    if (last === undefined || last.length === limits.texts || size + text.length > limits.characters) {
      batches.push([text]);
      size = text.length;
    } else {
      last.push(text);
      size += text.length;
    }
  }
  return batches;
}
