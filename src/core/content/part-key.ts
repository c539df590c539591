import type { Instant, PartKey } from '../model.ts';
import { postmortemSections } from '../vocabulary.ts';
import { formatAt, isShortest, parseInstant } from './instant.ts';

const fixed: readonly string[] = ['title', 'summary', 'postmortem', ...Object.values(postmortemSections), 'closing'];

export function updateKey(at: Instant): PartKey {
  return `update:${formatAt(at)}`;
}

export function isPartKey(text: string): text is PartKey {
  if (fixed.includes(text)) return true;
  if (!text.startsWith('update:')) return false;
  const at = text.slice('update:'.length);
  return isShortest(at) && parseInstant(at) !== null;
}
