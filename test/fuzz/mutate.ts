import fc from 'fast-check';
import { pieces } from './pieces.ts';

/** One change of a text. `at` and `to` are places as shares of the text's length or of its signs, from 0 to 1. */
export interface Mutation {
  how: keyof typeof ways;
  at: number;
  to: number;
  piece: string;
  /** How often `piece` is repeated by `run`. */
  times: number;
}

/** No text grows beyond it: just above what a file may have, so that the limits are met too. */
export const maxLength = 300_000;

const signs = /[<>"'`{}[\]()\n:=#&|*_~\\/-]/g;

type Way = (text: string, mutation: Mutation) => string;

const ways = {
  insert: (text, { at, piece }) => splice(text, placeIn(text, at), 0, piece),
  insertAtSign: (text, { at, piece }) => splice(text, signIn(text, at), 0, piece),
  replaceSign: (text, { at, piece }) => splice(text, signIn(text, at), 1, piece),
  dropSign: (text, { at }) => splice(text, signIn(text, at), 1, ''),
  doubleSign: (text, { at }) => {
    const place = signIn(text, at);
    return splice(text, place, 0, text.slice(place, place + 1));
  },
  wrap: (text, { at, to, piece }) => {
    const [start, end] = rangeIn(text, at, to);
    return text.slice(0, start) + piece + text.slice(start, end) + piece + text.slice(end);
  },
  run: (text, { at, piece, times }) => splice(text, placeIn(text, at), 0, piece.repeat(times)),
  dropRange: (text, { at, to }) => {
    const [start, end] = rangeIn(text, at, to);
    return text.slice(0, start) + text.slice(end);
  },
  doubleRange: (text, { at, to }) => {
    const [start, end] = rangeIn(text, at, to);
    return text.slice(0, end) + text.slice(start);
  },
  moveRange: (text, { at, to, times }) => {
    const [start, end] = rangeIn(text, at, to);
    const rest = text.slice(0, start) + text.slice(end);
    return splice(rest, times % (rest.length + 1), 0, text.slice(start, end));
  },
  cut: (text, { at }) => text.slice(0, placeIn(text, at)),
  dropLine: (text, { at }) => onLines(text, (lines) => lines.splice(index(lines, at), 1)),
  doubleLine: (text, { at }) =>
    onLines(text, (lines) => lines.splice(index(lines, at), 0, lines[index(lines, at)] ?? '')),
  swapLines: (text, { at, to }) =>
    onLines(text, (lines) => {
      const [from, other] = [index(lines, at), index(lines, to)];
      [lines[from], lines[other]] = [lines[other] ?? '', lines[from] ?? ''];
    }),
  indentLine: (text, { at, times }) =>
    onLines(text, (lines) => {
      lines[index(lines, at)] = ' '.repeat(times % 12) + (lines[index(lines, at)] ?? '');
    }),
  outdentLine: (text, { at }) =>
    onLines(text, (lines) => {
      lines[index(lines, at)] = (lines[index(lines, at)] ?? '').trimStart();
    }),
  joinLines: (text, { at }) =>
    onLines(text, (lines) =>
      lines.splice(index(lines, at), 2, ...[lines.slice(index(lines, at)).slice(0, 2).join(' ')]),
    ),
  crlf: (text) => text.replaceAll(/\r?\n/g, '\r\n'),
  cr: (text) => text.replaceAll('\n', '\r'),
  byteOrderMark: (text) => `\ufeff${text}`,
  otherCase: (text, { at, to }) => {
    const [start, end] = rangeIn(text, at, to);
    return text.slice(0, start) + text.slice(start, end).toUpperCase() + text.slice(end);
  },
  decompose: (text) => text.normalize('NFD'),
} as const satisfies Record<string, Way>;

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

/** Long runs are rare, since they take long. */
export const mutation: fc.Arbitrary<Mutation> = fc.record({
  how: fc.constantFrom(...(Object.keys(ways) as (keyof typeof ways)[])),
  at: share,
  to: share,
  piece: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...pieces) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    { weight: 1, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((all) => all.join('')) },
  ),
  times: fc.oneof(
    { weight: 20, arbitrary: fc.integer({ min: 1, max: 60 }) },
    { weight: 3, arbitrary: fc.constantFrom(70, 200, 500, 1500, 2900) },
    { weight: 1, arbitrary: fc.constantFrom(6000, 20_000, 50_000, 240_000) },
  ),
});

export function mutate(text: string, mutations: readonly Mutation[]): string {
  return mutations.reduce((current, change) => ways[change.how](current, change).slice(0, maxLength), text);
}

function splice(text: string, at: number, remove: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at + remove);
}

function placeIn(text: string, at: number): number {
  return Math.floor(at * (text.length + 1));
}

/** The place of one of the signs that parsers look for. */
function signIn(text: string, at: number): number {
  const places = [...text.slice(0, 20_000).matchAll(signs)].map(({ index }) => index);
  return places[Math.floor(at * places.length)] ?? 0;
}

/** At most 400 characters: longer ones would leave nothing of most texts. */
function rangeIn(text: string, at: number, to: number): [number, number] {
  const start = placeIn(text, at);
  return [start, Math.min(text.length, start + Math.floor(to * 400))];
}

function onLines(text: string, change: (lines: string[]) => unknown): string {
  const lines = text.split('\n');
  change(lines);
  return lines.join('\n');
}

function index(lines: readonly string[], at: number): number {
  return Math.floor(at * lines.length);
}
