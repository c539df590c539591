import type { Instant, PartKey } from '../model.ts';
import { postmortemSections } from '../vocabulary.ts';
import { formatAt, isShortest, parseInstant } from './instant.ts';

/** All part keys but those of updates, which are `update:` and their time. */
export const fixedPartKeys: readonly string[] = [
  'title',
  'summary',
  'postmortem',
  ...Object.values(postmortemSections),
  'closing',
];

export function updateKey(at: Instant): PartKey {
  return `update:${formatAt(at)}`;
}

export function isPartKey(text: string): text is PartKey {
  if (fixedPartKeys.includes(text)) return true;
  if (!text.startsWith('update:')) return false;
  const at = text.slice('update:'.length);
  return isShortest(at) && parseInstant(at) !== null;
}
