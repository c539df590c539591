import fc from 'fast-check';
import { expect, test } from 'vitest';
import { document, facts, instant, translation, updateFacts } from '../incident/document-fixture.ts';
import type { Document, SourceFacts } from '../model.ts';
import { planOutputs } from '../plan/plan.ts';
import { world } from '../plan/world-fixture.ts';
import { structuredData } from './structured-data.ts';

function textAt(path: string, documents: readonly Document[]): string | null {
  const output = planOutputs(world(documents)).find((candidate) => candidate.path === path);
  if (output?.is !== 'page') throw new Error(`no page ${path}`);
  return structuredData(output.page());
}

const dataAt = (...given: Parameters<typeof textAt>) => JSON.parse(textAt(...given) ?? 'null');

const source = (rest: Partial<SourceFacts>, title = 'Messages') => {
  const role = { is: 'source' as const, facts: facts(rest) };
  return { ...document('en', role, { title }), kind: role.facts.kind };
};
const updates = [
  updateFacts('2024-07-11T17:59Z', { status: 'investigating' }),
  updateFacts('2024-07-12T01:23Z', { status: 'resolved' }),
];

test('an incident is a text that grew while it went on', () => {
  const documents = [source({ updates }), document('de', translation(), { title: 'Nachrichten' })];
  expect(dataAt('/de/incidents/2024-07-11-messages/', documents)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'LiveBlogPosting',
    headline: 'Nachrichten',
    datePublished: '2024-07-11T17:59Z',
    dateModified: '2024-07-12T01:23Z',
    coverageStartTime: '2024-07-11T15:56Z',
    coverageEndTime: '2024-07-12T01:23Z',
    author: { '@type': 'Organization', name: 'Sunshine-Status' },
  });
});

test('an open incident has no end', () => {
  const data = dataAt('/incidents/2024-07-11-messages/', [source({ updates: updates.slice(0, 1) })]);
  expect(data).not.toHaveProperty('coverageEndTime');
  expect(data).toHaveProperty('coverageStartTime', '2024-07-11T15:56Z');
});

test.each([
  ['scheduled', 'EventScheduled', { image: 'https://example.com/status/maintenance/2024-07-11-messages/preview.png' }],
  ['cancelled', 'EventCancelled', {}],
] as const)('maintenance that is %s is an %s, with a picture if it has one of its own', (status, is, image) => {
  const window = { start: instant('2026-12-05T08:00Z'), end: instant('2026-12-05T10:00Z') };
  const planned = source({ kind: 'maintenance', ...window, updates: [updateFacts('2026-11-01T10:00Z', { status })] });
  expect(dataAt('/maintenance/2024-07-11-messages/', [planned])).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'Messages',
    startDate: '2026-12-05T08:00Z',
    endDate: '2026-12-05T10:00Z',
    eventStatus: `https://schema.org/${is}`,
    location: { '@type': 'VirtualLocation', url: 'https://example.com/status/maintenance/2024-07-11-messages/' },
    ...image,
    organizer: { '@type': 'Organization', name: 'Sunshine Status' },
  });
});

test('the home page names the site, in its first language alone; other pages tell nothing', () => {
  expect(dataAt('/', [])).toMatchObject({
    '@type': 'WebSite',
    name: 'Sunshine Status',
    url: 'https://example.com/status/',
  });
  expect(textAt('/de/', [])).toBeNull();
  expect(textAt('/history/', [])).toBeNull();
});

test('any title survives, and none ends the element that carries it', () => {
  const evil = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('</script><b>', '<!--', 'a & b', ']]>', '"\'\\', '😀 \u202eabc\u202c', '\u200fم', '\u2028'),
  );
  fc.assert(
    fc.property(evil, (title) => {
      const text = textAt('/incidents/2024-07-11-messages/', [source({ updates }, title)]) ?? '';
      expect(text).not.toContain('<');
      expect(JSON.parse(text).headline).toBe(title);
    }),
    { numRuns: 60 },
  );
});
