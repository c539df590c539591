import type { Place } from '../diagnostic.ts';
import type { LocaleData } from './locale-data.ts';

/** Where a key stands, by its path; for one that is missing, the nearest of its parents. */
export function placeOf(
  { file, places }: Pick<LocaleData, 'file' | 'places'>,
  path: string,
): { key: Place; value: Place } {
  const start = { file, line: 1, column: 1 };
  for (let known = path; known !== ''; known = known.slice(0, Math.max(0, known.lastIndexOf('.')))) {
    const place = Object.hasOwn(places, known) ? places[known] : undefined;
    if (place !== undefined) return place;
  }
  return { key: start, value: start };
}
