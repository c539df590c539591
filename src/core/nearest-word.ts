/**
 * The candidate that was probably meant by `word`: the one with the fewest typing errors (a letter too many, too few,
 * wrong, or two swapped), letter case aside. Null when even the best differs in more than a third of its letters.
 */
export function nearestWord(word: string, candidates: Iterable<string>): string | null {
  if (word.length > 60) return null;
  let best: { candidate: string; errors: number } | null = null;
  for (const candidate of candidates) {
    const allowed = Math.max(1, Math.floor(candidate.length / 3));
    if (Math.abs(candidate.length - word.length) > allowed) continue;
    const errors = typingErrors(word.toLowerCase(), candidate.toLowerCase());
    if (errors <= allowed && (best === null || errors < best.errors)) best = { candidate, errors };
  }
  return best?.candidate ?? null;
}

/** Optimal string alignment distance (Damerau–Levenshtein without repeated edits of one place). */
function typingErrors(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const wrong = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + wrong,
          swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
