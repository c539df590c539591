import { expect, test } from 'vitest';
import { document, facts, instant, updateFacts } from '../incident/document-fixture.ts';
import type { SourceFacts } from '../model.ts';
import { world } from '../plan/world-fixture.ts';
import { lasted } from './lasted.ts';

const now = '2026-11-25T12:00Z';
const iso = (at: number) => new Date(at).toISOString().slice(0, 16);

function lengthOf(rest: Partial<SourceFacts>): string[] | null {
  const source = facts({ start: instant('2026-11-20T10:00Z'), end: instant('2026-11-20T14:00Z'), ...rest });
  const [entry] = world([{ ...document('en', { is: 'source', facts: source }), kind: source.kind }]).entries;
  const span = entry && lasted(entry, instant(now));
  return span ? [iso(span.from), iso(span.to)] : null;
}

test('an incident lasts from its start until it is resolved, or until now', () => {
  const resolved = updateFacts('2026-11-21T09:00Z', { status: 'resolved' });
  expect(lengthOf({ updates: [resolved] })).toEqual(['2026-11-20T10:00', '2026-11-21T09:00']);
  expect(lengthOf({ updates: [updateFacts('2026-11-20T11:00Z', { status: 'investigating' })] })).toEqual([
    '2026-11-20T10:00',
    '2026-11-25T12:00',
  ]);
});

test('an incident that was resolved the moment it began has been', () => {
  expect(lengthOf({ updates: [updateFacts('2026-11-20T10:00Z', { status: 'resolved' })] })).toEqual([
    '2026-11-20T10:00',
    '2026-11-20T10:00',
  ]);
});

test('a maintenance lasts as long as its window says, or its updates', () => {
  const kind = 'maintenance';
  expect(lengthOf({ kind })).toEqual(['2026-11-20T10:00', '2026-11-20T14:00']);
  const begun = updateFacts('2026-11-20T09:00Z', { status: 'in_progress' });
  const completed = updateFacts('2026-11-20T16:00Z', { status: 'completed' });
  expect(lengthOf({ kind, updates: [begun, completed] })).toEqual(['2026-11-20T09:00', '2026-11-20T16:00']);
  expect(lengthOf({ kind, updates: [begun] })).toEqual(['2026-11-20T09:00', '2026-11-25T12:00']);
});

test('what has not begun or was cancelled before has not been', () => {
  const kind = 'maintenance';
  expect(lengthOf({ kind, start: instant('2026-11-26T10:00Z'), end: instant('2026-11-26T11:00Z') })).toBeNull();
  expect(lengthOf({ kind, updates: [updateFacts('2026-11-19T10:00Z', { status: 'cancelled' })] })).toBeNull();
});
