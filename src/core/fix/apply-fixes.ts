import { correctedLine, type Fix } from './locate-fix.ts';

/** The text with these fixes made; of two that overlap, the first. Line ends stay as they are. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  const pieces = text.split(/(\r\n?|\n)/);
  const byLine = Map.groupBy(fixes, ({ line }) => line);
  for (const [line, own] of byLine) {
    const index = (line - 1) * 2;
    const source = pieces[index];
    if (source === undefined) continue;
    pieces[index] = withoutOverlap(own).reduceRight(correctedLine, source);
  }
  return pieces.join('');
}

function withoutOverlap(fixes: readonly Fix[]): Fix[] {
  let end = 0;
  return fixes
    .toSorted((a, b) => a.column - b.column)
    .filter(({ column, length }) => {
      if (column < end) return false;
      end = column + length;
      return true;
    });
}
