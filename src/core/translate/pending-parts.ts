import { basisOf } from '../incident/check-translations.ts';
import { stateOfPart } from '../incident/localize-part.ts';
import type { Document, PartKey } from '../model.ts';

/** What is left to do in one language. */
export interface PendingParts {
  /** For an engine, in the order of the source. */
  pending: PartKey[];
  /** For a person: what a person made or reviewed is never changed by an engine. */
  forPeople: PartKey[];
}

/** Parts that a translation lacks, or that were made from a source text that has changed since. */
export function pendingParts(source: Document, translation: Document | null): PendingParts {
  const parts = source.parts.filter(({ key, digest }) => {
    if (!hasPart(translation, key)) return true;
    const basis = translation === null ? null : basisOf(translation, key);
    return basis !== null && basis !== digest;
  });
  const keys = parts.map(({ key }) => key);
  return {
    pending: keys.filter((key) => !isByPerson(translation, key)),
    forPeople: keys.filter((key) => isByPerson(translation, key)),
  };
}

/** Whether a part is there and a person made or reviewed it. */
export function isByPerson(translation: Document | null, key: PartKey): boolean {
  if (translation?.role.is !== 'translation' || !hasPart(translation, key)) return false;
  return stateOfPart(translation.role, key) !== 'machine';
}

function hasPart(translation: Document | null, key: PartKey): boolean {
  return translation?.parts.some((part) => part.key === key) === true;
}
