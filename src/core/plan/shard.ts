import type { Locale } from '../model.ts';

/** One part of a site that is built in several. */
export interface Shard {
  /** From 1. */
  part: number;
  of: number;
}

/** `2/5`; null for anything else. */
export function parseShard(text: string): Shard | null {
  const [, part = 0, of = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).map(Number);
  return part >= 1 && part <= of ? { part, of } : null;
}

/**
 * Which part a page belongs to. Parts are made of whole languages as far as the numbers allow, for then a part need read no
 * translation but those of its own languages; what is left over of a language is cut by the paths of its pages.
 */
export function shardOf(locales: readonly Locale[], of: number): (locale: Locale, path: string) => number {
  const slices = of / commonDivisor(of, locales.length);
  const units = locales.length * slices;
  return (locale, path) => {
    const unit = Math.max(0, locales.indexOf(locale)) * slices + (slices === 1 ? 0 : spread(path) % slices);
    return Math.floor((unit * of) / units) + 1;
  };
}

/** The languages of which a part has any page. */
export function localesOf({ part, of }: Shard, locales: readonly Locale[]): Locale[] {
  const slices = of / commonDivisor(of, locales.length);
  const units = locales.length * slices;
  return locales.filter((_, index) =>
    Array.from({ length: slices }, (__, slice) => Math.floor(((index * slices + slice) * of) / units) + 1).includes(
      part,
    ),
  );
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
