import type { Instant } from '../../core/model.ts';

/** `2024-07-11T17:59:00.000Z`. */
export function timestamp(at: Instant): string {
  return new Date(at).toISOString();
}

export function optional(at: Instant | null): string | null {
  return at === null ? null : timestamp(at);
}
