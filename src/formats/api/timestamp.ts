import type { Instant } from '../../core/model.ts';
import { remember } from '../../core/time/remember.ts';

/** `2024-07-11T17:59:00.000Z`. */
export const timestamp = remember(20_000, (at: Instant): string => new Date(at).toISOString());

export function optional(at: Instant | null): string | null {
  return at === null ? null : timestamp(at);
}
