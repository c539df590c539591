import type { Item, MarkItem } from './items.ts';
import { type Lexeme, readLexemes } from './lexemes.ts';
import { type Read, readDate } from './read-date.ts';
import { joinLabels, readLabel } from './read-label.ts';
import { readTime } from './read-time.ts';
import { endBefore, type Row } from './row.ts';
import { books } from './vocabulary/books.ts';

/** Reads a folded stretch as times, dates, labels and what stands between them. */
export function readItems(text: string): Item[] {
  const vocabulary = books();
  const row: Row = { text, lexemes: readLexemes(text, vocabulary.cjkWords), books: vocabulary };
  const items: Item[] = [];
  for (let at = 0; at < row.lexemes.length; ) {
    const { item, next } = readItem(row, at, items.at(-1)?.kind === 'time');
    items.push(item);
    at = next;
  }
  return joined(items);
}

function readItem(row: Row, at: number, afterTime: boolean): Read<Item> {
  const lexeme = row.lexemes[at] as Lexeme;
  const unknown: Read<Item> = { item: { kind: 'break', start: lexeme.start, end: lexeme.end }, next: at + 1 };
  switch (lexeme.kind) {
    case 'mark':
      return { item: readMark(row, at, lexeme), next: at + 1 };
    case 'number':
      return readDate(row, at) ?? readTime(row, at) ?? unknown;
    case 'word':
      return (
        readLabel(row, at, afterTime) ??
        readTime(row, at) ??
        readDate(row, at) ??
        readWeekday(row, at) ??
        readFiller(row, at) ??
        unknown
      );
  }
}

function readWeekday(row: Row, at: number): Read<Item> | null {
  const match = row.books.weekdays(row.lexemes, at);
  if (match === null) return null;
  const { start = 0, key = '' } = row.lexemes[at] ?? {};
  const next = row.lexemes[match.next];
  if (match.value.style === 'short') {
    const inBrackets = row.lexemes[at - 1]?.key === '(' && next?.key === ')';
    const isHan = /^[^a-z]$/.test(key);
    if (isHan ? !inBrackets : next?.kind === 'word' && readDate(row, match.next) === null) return null;
  }
  return { item: { kind: 'weekday', name: match.value, start, end: endBefore(row, match.next) }, next: match.next };
}

function readFiller(row: Row, at: number): Read<Item> | null {
  const match = row.books.fillers(row.lexemes, at);
  if (match === null) return null;
  const { value, next } = match;
  const span = { start: row.lexemes[at]?.start ?? 0, end: endBefore(row, next) };
  if (value.is === 'relative') return { item: { kind: 'relative', days: value.days, ...span }, next };
  const range = value.is === 'range';
  return { item: { kind: 'filler', range, lang: value.is === 'filler' ? value.lang : null, ...span }, next };
}

function readMark(row: Row, at: number, { key, start, end }: Lexeme): Item {
  if ('!?。'.includes(key) || (key === '.' && endsSentence(row, at))) return { kind: 'break', start, end };
  const bracket: MarkItem['bracket'] = '(['.includes(key) ? 'open' : ')]'.includes(key) ? 'close' : null;
  return { kind: 'mark', start, end, strength: strengths.get(key) ?? 1, bracket };
}

const strengths: ReadonlyMap<string, number> = new Map([
  ...[...'.*_#`"\'\\'].map((mark) => [mark, 0] as const),
  ...[...'/=→⇒;·•≈'].map((mark) => [mark, 2] as const),
  ...[...'–—-~'].map((mark) => [mark, 3] as const),
  ['|', 4],
]);

function endsSentence(row: Row, at: number): boolean {
  const next = row.lexemes[at + 1];
  if (next === undefined || !next.spaced || next.kind === 'mark') return false;
  return row.books.fillers(row.lexemes, at - 1) === null;
}

function joined(items: readonly Item[]): Item[] {
  const result: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    const previous = result.at(-1);
    const [between, label, close] = items.slice(at, at + 3);
    if (
      previous?.kind === 'label' &&
      between?.kind === 'mark' &&
      label?.kind === 'label' &&
      label.zone === previous.zone
    ) {
      const closed = between.bracket === 'open' && close?.kind === 'mark' && close.bracket === 'close';
      if (closed || (between.strength === 2 && between.bracket === null)) {
        result[result.length - 1] = joinLabels(previous, label, (closed ? close : label).end);
        at += closed ? 2 : 1;
        continue;
      }
    }
    result.push(item);
  }
  return result;
}
