import type { Body, Instant } from '../model.ts';
import { readHtml } from './read-html.ts';

/** The facts in the prose of one part. */
export interface Inventory {
  /** A range gives its two ends. */
  instants: readonly Instant[];
  components: readonly string[];
  /** Targets as they were written. */
  links: readonly string[];
  /** Code spans, and code blocks without their comments. */
  code: readonly string[];
  /** The words around all these. */
  words: string;
}

export function inventoryOf(body: Body): Inventory {
  const instants: Instant[] = [];
  const components: string[] = [];
  for (const segment of body) {
    if (typeof segment === 'string') continue;
    if (segment.hole === 'time') instants.push(segment.at);
    else if (segment.hole === 'timeRange') instants.push(segment.from, segment.to);
    else if (segment.hole === 'component') components.push(segment.id);
  }
  return { instants, components, ...readHtml(body) };
}
