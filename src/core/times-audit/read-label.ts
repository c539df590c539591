import type { LabelItem, LabelPart } from './items.ts';
import type { Read } from './read-date.ts';
import { endBefore, isGlued, numberAt, type Row } from './row.ts';

/** Reads the name of a zone. `afterTime`: whether a time stands just before, where even `pt` is a label. */
export function readLabel(row: Row, at: number, afterTime: boolean): Read<LabelItem> | null {
  const first = row.lexemes[at];
  const match = row.books.labels(row.lexemes, at);
  if (match === null || first === undefined) return null;
  const { value, next } = match;
  const written = row.text.slice(first.start, endBefore(row, next));
  if (next === at + 1 && !isLabelAlone(row, at, written, afterTime)) return null;

  const offset = value.zone === 'utc' ? offsetAt(row, next) : null;
  const end = offset?.next ?? next;
  const zone = offset === null || offset.isZero ? value.zone : 'other';
  const span = { start: first.start, end: endBefore(row, end) };
  const part: LabelPart = { season: value.season, lang: value.lang, seasons: value.seasons, ...span };
  return { item: { kind: 'label', zone, parts: [part], ...span }, next: end };
}

const anyCase = ['utc', 'gmt', 'pst', 'pdt'];

function isLabelAlone(row: Row, at: number, written: string, afterTime: boolean): boolean {
  const { key = '', spaced = false } = row.lexemes[at] ?? {};
  if (key === 'z') return !spaced && row.lexemes[at - 1]?.kind === 'number';
  if (isGlued(row, at + 1, '/') && row.lexemes[at + 2]?.kind === 'word' && written === 'Pacific') return false;
  if (anyCase.includes(key) || (key === 'pt' && afterTime)) return true;
  if (written.length <= 4) return written === written.toUpperCase();
  return written[0] !== written[0]?.toLowerCase() || !/^[a-z]/i.test(written) || key.endsWith('zeit');
}

/** `+09:00` or `-7` right after UTC; not the time of another side, as in `UTC-18:23`. */
function offsetAt(row: Row, at: number): { isZero: boolean; next: number } | null {
  if (!isGlued(row, at, '+-')) return null;
  const hours = numberAt(row, at + 1, 4);
  if (hours === null || row.lexemes[at + 1]?.spaced === true) return null;
  const minutes = isGlued(row, at + 2, ':') ? numberAt(row, at + 3, 2, 2) : null;
  const [h, m] =
    hours.width > 2 ? [Math.floor(hours.value / 100), hours.value % 100] : [hours.value, minutes?.value ?? 0];
  if (h > 14 || ![0, 30, 45].includes(m)) return null;
  const next = minutes === null ? at + 2 : at + 4;
  return row.books.periods(row.lexemes, next) === null ? { isZero: h === 0 && m === 0, next } : null;
}

/** Joins labels of one zone that stand for the same: `Pacific Time (PT)`, `UTC/GMT`. */
export function joinLabels(first: LabelItem, second: LabelItem, end: number): LabelItem {
  const parts = [...first.parts, ...second.parts];
  const both = parts.some(({ season }) => season === 'standard') && parts.some(({ season }) => season === 'daylight');
  // `PST/PDT` is right all year.
  const said = both ? parts.map((part) => ({ ...part, season: 'plain' as const })) : parts;
  return { kind: 'label', zone: first.zone, parts: said, start: first.start, end };
}
