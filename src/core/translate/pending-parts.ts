import { basisOf } from '../incident/check-translations.ts';
import type { Document, PartKey } from '../model.ts';

/** What is left to do in one language. */
export interface PendingParts {
  /** For an engine, in the order of the source. */
  pending: PartKey[];
  /** For a person: a file that a person made or reviewed is never changed by an engine. */
  forPeople: PartKey[];
}

/** Parts that a translation lacks, or that were made from a source text that has changed since. */
export function pendingParts(source: Document, translation: Document | null): PendingParts {
  const parts = source.parts.filter(({ key, digest }) => {
    if (translation?.parts.some((part) => part.key === key) !== true) return true;
    const basis = basisOf(translation, key);
    return basis !== null && basis !== digest;
  });
  const keys = parts.map(({ key }) => key);
  return isByPerson(translation) ? { pending: [], forPeople: keys } : { pending: keys, forPeople: [] };
}

/** Whether a person made or reviewed a translation. */
export function isByPerson(translation: Document | null): boolean {
  return translation?.role.is === 'translation' && translation.role.state !== 'machine';
}
