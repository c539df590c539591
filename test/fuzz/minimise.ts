/**
 * A shorter text for which `fails` still holds, by leaving out ever smaller pieces, lines first. Ends when `isLate` says so, since
 * a text may take long.
 */
export function minimise(text: string, fails: (text: string) => boolean, isLate: () => boolean): string {
  const without = (pieces: readonly string[]): string[] => {
    let kept = [...pieces];
    for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      for (let at = 0; at < kept.length && !isLate(); ) {
        const shorter = [...kept.slice(0, at), ...kept.slice(at + size)];
        if (fails(shorter.join(''))) kept = shorter;
        else at += size;
      }
    }
    return kept;
  };
  let current = text;
  for (;;) {
    const lines = without(current.split(/(?<=\n)/)).join('');
    const shorter = without(lines.split('')).join('');
    if (shorter === current || isLate()) return shorter;
    current = shorter;
  }
}
