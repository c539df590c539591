import type { Instant } from '../../core/model.ts';

/** As RFC 3339 and the date-time of XML Schema have it: `2024-07-11T17:59:00Z`. */
export function timestamp(at: Instant): string {
  return new Date(at).toISOString().replace('.000Z', 'Z');
}
