import { type Inline, type Lock, type LockedPart, type Unit, unitsOf } from '../translate/lock.ts';
import type { Segment } from './exchange.ts';

/**
 * The units of a part, each beside its translation. There is no target where the translation is built of other blocks than
 * the source. Locks of the target get the numbers of the source; those that only the target has come after.
 */
export function alignTarget(source: LockedPart, target: LockedPart | null): Segment[] {
  const theirs = target === null ? [] : unitsOf(target);
  const units = unitsOf(source);
  const fits = units.length === theirs.length && units.every(({ is }, index) => is === theirs[index]?.is);
  return units.map((unit, index) => {
    const own = fits ? theirs[index] : undefined;
    return own === undefined ? { source: unit.content, target: null, locks: unit.locks } : aligned(unit, own);
  });
}

function aligned(source: Unit, target: Unit): Segment {
  const locks: Lock[] = [...source.locks];
  const numbers = new Map<number, number>();
  const free = new Set(source.locks.map((_, index) => index + 1));
  const order = inOrder(target.content);
  for (const isSame of [sameLock, sameKind]) {
    for (const number of order) {
      const lock = target.locks[number - 1];
      if (lock === undefined || numbers.has(number)) continue;
      const match = [...free].find((id) => isSame(locks[id - 1], lock));
      if (match === undefined) continue;
      numbers.set(number, match);
      free.delete(match);
    }
  }
  for (const number of order) {
    const lock = target.locks[number - 1];
    if (lock !== undefined && !numbers.has(number)) numbers.set(number, locks.push(lock));
  }
  return { source: source.content, target: renumbered(target.content, numbers), locks };
}

function sameLock(source: Lock | undefined, target: Lock): boolean {
  if (source === undefined || source.kind !== target.kind || source.open !== target.open) return false;
  return source.close === target.close || (source.label !== null && target.close === `][${source.label}]`);
}

/** Emphasis may be written with other signs, links may lead to the page in the other language. */
function sameKind(source: Lock | undefined, target: Lock): boolean {
  const isFree = target.kind === 'format' || target.kind === 'link' || target.kind === 'image';
  return isFree && source?.kind === target.kind && (source.close === null) === (target.close === null);
}

function inOrder(content: readonly Inline[]): number[] {
  return content.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.lock, ...inOrder(piece.inner ?? [])]));
}

function renumbered(content: readonly Inline[], numbers: ReadonlyMap<number, number>): Inline[] {
  return content.map((piece) =>
    typeof piece === 'string'
      ? piece
      : { lock: numbers.get(piece.lock) ?? 0, inner: piece.inner && renumbered(piece.inner, numbers) },
  );
}
