import { foldWithPlaces } from './fold.ts';

/** A piece of a text; `isHit` where it is what the query names. */
export interface Piece {
  text: string;
  isHit: boolean;
}

interface Range {
  from: number;
  to: number;
}

/** How much of the text stands before the first hit. */
const lead = 60;

/** What of the text to show: about `length` units from shortly before the first hit, or from its beginning where it has none. */
export function excerpt(text: string, patterns: readonly RegExp[], length = Number.POSITIVE_INFINITY): Piece[] {
  const hits = hitsIn(text, patterns);
  const first = hits[0] ?? { from: 0, to: 0 };
  const from = text.length <= length || first.from <= lead ? 0 : wordAfter(text, first.from - lead, first.from);
  const to = from + length >= text.length ? text.length : wordBefore(text, from + length, first.to);
  const pieces: Piece[] = [{ text: from > 0 ? '…' : '', isHit: false }];
  let at = from;
  for (const hit of hits) {
    if (hit.from < at || hit.to > to) continue;
    pieces.push({ text: text.slice(at, hit.from), isHit: false }, { text: text.slice(hit.from, hit.to), isHit: true });
    at = hit.to;
  }
  pieces.push({ text: text.slice(at, to) + (to < text.length ? '…' : ''), isHit: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** By their place, of those that begin together the longest first. */
function hitsIn(text: string, patterns: readonly RegExp[]): Range[] {
  const known = foldWithPlaces(text);
  if (known === null) return [];
  const { folded, places } = known;
  return patterns
    .flatMap((pattern) =>
      Array.from(folded.matchAll(pattern), ({ 0: all, 1: word = '', index }): Range => {
        const start = index + all.length - word.length;
        let end = start + word.length;
        // A sign that folds into two is never cut apart.
        while (places[end] === places[end - 1]) end++;
        return { from: places[start] ?? 0, to: places[end] ?? text.length };
      }),
    )
    .sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Where to begin near `at` and not after `limit`: behind a space where there is one. */
function wordAfter(text: string, at: number, limit: number): number {
  const space = text.indexOf(' ', at - 1);
  return space >= 0 && space < limit ? space + 1 : whole(text, at);
}

/** Where to end near `at` and not before `limit`. */
function wordBefore(text: string, at: number, limit: number): number {
  const space = text.lastIndexOf(' ', at);
  return space > limit ? space : Math.max(limit, whole(text, at));
}

/** The next place at which no sign is cut apart. */
function whole(text: string, at: number): number {
  let place = at;
  while (/^[\p{M}\udc00-\udfff]/u.test(text.slice(place, place + 2))) place++;
  return place;
}
