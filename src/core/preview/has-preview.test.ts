import { expect, test } from 'vitest';
import { assembleEntries } from '../incident/assemble-entries.ts';
import { document, facts, instant, updateFacts } from '../incident/document-fixture.ts';
import type { SourceFacts } from '../model.ts';
import { hasPreview } from './has-preview.ts';

function entryOf(source: Partial<SourceFacts>) {
  const whole = facts(source);
  const { entries } = assembleEntries([{ ...document('en', { is: 'source', facts: whole }), kind: whole.kind }], 'en');
  const [entry] = entries;
  if (entry === undefined) throw new Error('no entry');
  return entry;
}

const resolved = entryOf({
  updates: [
    updateFacts('2024-07-11T16:00Z', { status: 'investigating' }),
    updateFacts('2024-07-12T01:23Z', { status: 'resolved' }),
  ],
});

test('an open incident has a picture, however old it is', () => {
  const open = entryOf({ updates: [updateFacts('2024-07-11T16:00Z', { status: 'investigating' })] });
  expect(hasPreview(open, instant('2026-07-11T16:00Z'))).toBe(true);
});

test('one that is over has it for seven days', () => {
  expect(hasPreview(resolved, instant('2024-07-19T01:22:59Z'))).toBe(true);
  expect(hasPreview(resolved, instant('2024-07-19T01:23Z'))).toBe(false);
});

test('a post-mortem is shared too', () => {
  const told = { ...resolved, postmortemAt: instant('2024-08-01T12:00Z') };
  expect(hasPreview(told, instant('2024-08-08T11:59Z'))).toBe(true);
  expect(hasPreview(told, instant('2024-08-08T12:00Z'))).toBe(false);
});

test('maintenance has it from when it is announced until seven days after its window', () => {
  const planned = {
    kind: 'maintenance',
    start: instant('2032-02-29T02:00Z'),
    end: instant('2032-02-29T04:00Z'),
  } as const;
  const maintenance = entryOf(planned);
  expect(hasPreview(maintenance, instant('2026-11-15T12:00Z'))).toBe(true);
  expect(hasPreview(maintenance, instant('2032-03-07T03:59Z'))).toBe(true);
  expect(hasPreview(maintenance, instant('2032-03-07T04:00Z'))).toBe(false);
});

test('what was cancelled has it for seven days after that, not until its window', () => {
  const updates = [updateFacts('2026-11-01T08:00Z', { status: 'cancelled' })];
  const cancelled = entryOf({
    kind: 'maintenance',
    start: instant('2026-12-24T08:00Z'),
    end: instant('2026-12-24T10:00Z'),
    updates,
  });
  expect(hasPreview(cancelled, instant('2026-11-08T07:59Z'))).toBe(true);
  expect(hasPreview(cancelled, instant('2026-11-08T08:00Z'))).toBe(false);
});
