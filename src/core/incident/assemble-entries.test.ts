import { expect, test } from 'vitest';
import { assembleEntries } from './assemble-entries.ts';
import { document, facts, instant, translation, updateFacts } from './document-fixture.ts';

const source = { is: 'source', facts: facts() } as const;

test('the file with facts is the source, whatever its language', () => {
  const { entries, diagnostics } = assembleEntries([document('en', translation()), document('ko', source)], 'en');
  expect(diagnostics).toEqual([]);
  expect(entries.map(({ sourceLocale, documents }) => [sourceLocale, documents.map(({ locale }) => locale)])).toEqual([
    ['ko', ['ko', 'en']],
  ]);
});

test('a folder without facts is an error and gives no entry', () => {
  const { entries, diagnostics } = assembleEntries([document('de', translation())], 'en');
  expect(entries).toEqual([]);
  expect(diagnostics).toEqual([
    {
      ruleId: 'missing-source',
      severity: 'error',
      file: 'content/incidents/2024-07-11-messages/de.mdx',
      line: 1,
      column: 1,
      message: 'No file of “2024-07-11-messages” says when it started.',
      expected: 'one file with `startedAt` in its front matter: the source',
      received: 'de.mdx without `startedAt`',
      hint: 'Add `startedAt: 2026-01-31T15:56Z` (in UTC) to the file written first, or add that file to the folder.',
    },
  ]);
});

test('of two files with facts the default locale wins and the other is reported', () => {
  const { entries, diagnostics } = assembleEntries([document('de', source), document('en', source)], 'en');
  expect(entries[0]?.sourceLocale).toBe('en');
  expect(diagnostics).toEqual([
    {
      ruleId: 'two-sources',
      severity: 'error',
      file: 'content/incidents/2024-07-11-messages/de.mdx',
      line: 1,
      column: 1,
      message: 'de.mdx has facts of its own, and so has en.mdx.',
      expected: 'facts in en.mdx only',
      received: 'facts in de.mdx',
      hint: 'Remove every fact (startedAt, components, status …) from de.mdx; keep its title and prose.',
    },
  ]);
});

test('a translated update that the source does not have names the nearest one', () => {
  const english = document('en', source, {
    title: 'Messages',
    'update:2024-07-11T17:59Z': 'Looking.',
    'update:2024-07-11T22:17Z': 'Found.',
  });
  const german = document('de', translation(), { title: 'Nachrichten', 'update:2024-07-11T22:07Z': 'Gefunden.' });
  expect(assembleEntries([english, german], 'en').diagnostics).toEqual([
    {
      ruleId: 'part-without-source',
      severity: 'error',
      file: 'content/incidents/2024-07-11-messages/de.mdx',
      line: 2,
      column: 1,
      message: 'The source has no update at 2024-07-11T22:07Z.',
      expected: 'the `at` of an update in content/incidents/2024-07-11-messages/en.mdx',
      received: '2024-07-11T22:07Z',
      hint: 'Did you mean `at="2024-07-11T22:17Z"`?',
      correction: { text: '2024-07-11T22:17Z', isSafe: false },
    },
  ]);
});

test('a translated section that the source does not have is reported', () => {
  const german = document('de', translation(), { title: 'Nachrichten', rootCause: 'Darum.' });
  expect(assembleEntries([document('en', source), german], 'en').diagnostics[0]).toMatchObject({
    message: 'The source has no part “rootCause”.',
    hint: 'Remove this part, or add it to content/incidents/2024-07-11-messages/en.mdx first.',
  });
});

test('an incident is resolved at the first update of its last resolved stretch', () => {
  const updates = [
    updateFacts('2024-07-11T17:00Z', { status: 'investigating' }),
    updateFacts('2024-07-11T18:00Z', { status: 'resolved' }),
    updateFacts('2024-07-11T19:00Z', { status: 'investigating' }),
    updateFacts('2024-07-11T20:00Z', { status: 'resolved' }),
    updateFacts('2024-07-16T16:44Z'),
  ];
  const [entry] = assembleEntries([document('en', { is: 'source', facts: facts({ updates }) })], 'en').entries;
  expect(entry).toMatchObject({ kind: 'incident', status: 'resolved', resolvedAt: instant('2024-07-11T20:00Z') });
});

test('an incident that was reopened is open', () => {
  const updates = [
    updateFacts('2024-07-11T18:00Z', { status: 'resolved' }),
    updateFacts('2024-07-11T19:00Z', { status: 'investigating' }),
  ];
  const [entry] = assembleEntries([document('en', { is: 'source', facts: facts({ updates }) })], 'en').entries;
  expect(entry).toMatchObject({ status: 'investigating', resolvedAt: null });
});

test('an impact that the author wrote overrides the computed one', () => {
  const components = { messaging: 'major_outage' } as const;
  const impactOf = (impact: 'minor' | null) =>
    assembleEntries([document('en', { is: 'source', facts: facts({ components, impact }) })], 'en').entries[0]?.impact;
  expect([impactOf(null), impactOf('minor')]).toEqual(['critical', 'minor']);
});
