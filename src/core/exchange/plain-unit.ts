import type { Inline, Lock, LockedPart, Unit } from '../translate/lock.ts';

/**
 * A unit for a person: numbers, words that look like code, and signs are text, which they can read and place; what prints itself,
 * links and emphasis stay locks. These are numbered anew.
 */
export function plainUnit(unit: Unit): Unit {
  const locks: Lock[] = [];
  const content = plain(unit.content);
  return { ...unit, content, locks };

  function plain(pieces: readonly Inline[]): Inline[] {
    const result: Inline[] = [];
    for (const piece of pieces) {
      if (typeof piece === 'string') {
        append(result, piece);
        continue;
      }
      const lock = unit.locks[piece.lock - 1];
      if (lock === undefined) continue;
      const text = textOf(lock);
      if (text !== null) append(result, text);
      else {
        const number = locks.push(lock);
        result.push({ lock: number, inner: piece.inner === null ? null : plain(piece.inner) });
      }
    }
    return result;
  }
}

export function plainPart(part: LockedPart): LockedPart {
  return { ...part, pieces: part.pieces.map((piece) => (typeof piece === 'string' ? piece : plainUnit(piece))) };
}

function append(pieces: Inline[], text: string): void {
  const last = pieces.at(-1);
  if (typeof last === 'string') pieces[pieces.length - 1] = last + text;
  else if (text !== '') pieces.push(text);
}

function textOf({ kind, open, close, shown }: Lock): string | null {
  if (close !== null) return null;
  if (kind === 'number' || kind === 'name') return shown;
  if (kind === 'code') return open === shown ? shown : null;
  return kind === 'sign' ? signText(open) : null;
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['laquo', '«'],
  ['raquo', '»'],
]);

/** What a sign prints; null where that is nothing, or not known here. */
function signText(source: string): string | null {
  if (/^\\[!-/:-@[-`{-~]$/.test(source)) return source.slice(1);
  const { hex, decimal, name } =
    /^&(?:#[xX](?<hex>[\da-f]{1,6})|#(?<decimal>\d{1,7})|(?<name>\w+));$/i.exec(source)?.groups ?? {};
  if (name !== undefined) return entities.get(name) ?? null;
  if (hex === undefined && decimal === undefined) return /^\S$/.test(source) ? source : null;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  const isText = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isText ? String.fromCodePoint(code) : null;
}
