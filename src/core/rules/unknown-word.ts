import type { Correction } from '../diagnostic.ts';
import { nearestWord } from '../nearest-word.ts';

/** The words of an author's value that should be one of a list: what all such rules say alike. */
export function explainUnknownWord(what: string, value: string, allowed: readonly string[]) {
  const word = value.toLowerCase().replaceAll(/[\s-]+/g, '_');
  const holding = word.length < 4 ? [] : allowed.filter((candidate) => candidate.includes(word));
  const nearest = nearestWord(word, allowed) ?? (holding.length === 1 ? (holding[0] ?? null) : null);
  return {
    message: `“${value}” is not ${what}.`,
    expected: oneOf(allowed),
    received: value,
    hint: nearest === null ? `Write ${oneOf(allowed)}.` : `Did you mean \`${nearest}\`?`,
    correction: guessed(nearest),
  };
}

/** A correction that is only shown, since it is a guess. */
export function guessed(text: string | null): Correction | undefined {
  return text === null ? undefined : { text, isSafe: false };
}

/** `a`, `b` or `c`. */
export function oneOf(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
