import { expect, test } from 'vitest';
import { document, facts, translation, updateFacts } from '../../core/incident/document-fixture.ts';
import { planOutputs } from '../../core/plan/plan.ts';
import { world } from '../../core/plan/world-fixture.ts';
import type { SearchChunk } from '../../core/views/search-view.ts';
import { searchFiles } from './search-files.ts';

function incident(slug: string, start: string) {
  const at = new Date(start).getTime();
  const source = facts({ start: at, updates: [{ ...updateFacts('2024-07-11T17:59Z', { status: 'resolved' }), at }] });
  return { ...document('en', { is: 'source', facts: source }, { title: slug }), slug };
}

const source = facts({
  components: { messaging: 'partial_outage', api: 'degraded_performance' },
  updates: [
    updateFacts('2024-07-11T17:59Z', { status: 'investigating' }),
    updateFacts('2024-07-12T01:23Z', { status: 'resolved' }),
  ],
});
const english = document(
  'en',
  { is: 'source', facts: source },
  {
    title: 'Messages “lost” </script>',
    summary: 'A & B.',
    'update:2024-07-11T17:59Z': 'Looking.',
    rootCause: 'A disk.',
  },
);
const german = document('de', translation(), { title: 'Nachrichten', 'update:2024-07-11T17:59Z': 'Wir suchen.' });

function filesOf(...args: Parameters<typeof world>): Map<string, string> {
  const outputs = planOutputs(world(...args), [searchFiles]);
  return new Map(outputs.flatMap((output) => (output.is === 'file' ? [[output.path, output.text()]] : [])));
}

function chunk(files: ReadonlyMap<string, string>, path: string): SearchChunk {
  return JSON.parse(files.get(path) ?? '');
}

test('this year is cut into months, every other year is one file, by the clock of the site’s first zone', () => {
  const files = filesOf([
    incident('2026-11-01-early', '2026-11-01T06:59Z'),
    incident('2026-11-01-late', '2026-11-01T07:00Z'),
    incident('2026-01-01-new-year', '2026-01-01T07:59Z'),
    incident('2025-03-01-spring', '2025-03-01T12:00Z'),
    incident('2031-03-01-planned', '2031-03-01T12:00Z'),
  ]);
  expect([...files.keys()].filter((path) => !path.startsWith('/de/'))).toEqual([
    '/search/2031.json',
    '/search/2026-11.json',
    '/search/2026-10.json',
    '/search/2025.json',
    '/search/index.json',
  ]);
  const { chunks } = JSON.parse(files.get('/search/index.json') ?? '');
  expect(chunks).toEqual(['2031.json', '2026-11.json', '2026-10.json', '2025.json']);
  const titles = chunk(files, '/search/2025.json').entries.map(({ title }) => title);
  expect(titles).toEqual(['2026-01-01-new-year', '2025-03-01-spring']);
});

test('with the year, its months become one file', () => {
  const documents = [incident('2026-11-01-late', '2026-11-01T07:00Z')];
  expect([...filesOf(documents, '2027-01-01T07:59Z').keys()]).toContain('/search/2026-11.json');
  expect([...filesOf(documents, '2027-01-01T08:00Z').keys()]).toContain('/search/2026.json');
});

test('an entry holds what its reader gets; what is not translated says its language', () => {
  const files = filesOf([english, german]);
  expect(chunk(files, '/search/2024.json').entries).toEqual([
    {
      href: '/status/incidents/2024-07-11-messages/',
      status: 'resolved',
      start: '2024-07-11T15:56Z',
      times: ['2024-07-11T15:56:00.000Z'],
      title: 'Messages “lost” </script>',
      components: ['Messaging', 'API'],
      texts: ['A & B.', 'Looking.', 'A disk.'],
    },
  ]);
  const fallback = (text: string) => ({ text, lang: 'en', dir: 'ltr' });
  expect(chunk(files, '/de/search/2024.json').entries[0]).toMatchObject({
    href: '/status/de/incidents/2024-07-11-messages/',
    title: 'Nachrichten',
    components: [fallback('Messaging'), 'Schnittstelle'],
    texts: [fallback('A & B.'), 'Wir suchen.', fallback('A disk.')],
  });
});

test('a site without entries has an index of nothing', () => {
  expect([...filesOf([])]).toEqual([
    ['/search/index.json', '{"chunks":[]}\n'],
    ['/de/search/index.json', '{"chunks":[]}\n'],
  ]);
});
