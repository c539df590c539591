import type { Rule } from '../diagnostic.ts';
import { guessed } from './unknown-word.ts';

/** A translation has a part that its source doesn't have. */
export const partWithoutSource: Rule<{ key: string; source: string; sourceKeys: readonly string[] }> = {
  id: 'part-without-source',
  severity: 'error',
  why: 'A translation belongs to a part of the source. One that belongs to none would never be shown.',
  wrong: '`<Update at="2024-07-11T10:17Z">` in `de.mdx`, while `en.mdx` has an update at `2024-07-11T22:17Z`.',
  right: '`<Update at="2024-07-11T22:17Z">`: the same `at` as in the source.',
  explain({ key, source, sourceKeys }) {
    const at = atOf(key);
    const nearest = at === null ? null : nearestInstant(at, sourceKeys.map(atOf));
    return {
      message: at === null ? `The source has no part “${key}”.` : `The source has no update at ${at}.`,
      expected: at === null ? `a part of ${source}` : `the \`at\` of an update in ${source}`,
      received: at ?? key,
      hint:
        at === null
          ? `Remove this part, or add it to ${source} first.`
          : nearest === null
            ? `Remove this update, or add it to ${source} first.`
            : `Did you mean \`at="${nearest}"\`?`,
      correction: guessed(nearest),
    };
  },
};

function atOf(key: string): string | null {
  return key.startsWith('update:') ? key.slice('update:'.length) : null;
}

function nearestInstant(at: string, all: readonly (string | null)[]): string | null {
  const distance = (other: string) => Math.abs(Date.parse(other) - Date.parse(at));
  return all
    .filter((other) => other !== null)
    .reduce<string | null>((best, other) => (best === null || distance(other) < distance(best) ? other : best), null);
}
