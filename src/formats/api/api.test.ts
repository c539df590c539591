import fc from 'fast-check';
import { expect, test } from 'vitest';
import { document, facts, instant, updateFacts } from '../../core/incident/document-fixture.ts';
import type { Document } from '../../core/model.ts';
import { planOutputs } from '../../core/plan/plan.ts';
import { world } from '../../core/plan/world-fixture.ts';
import { exampleDocuments, maintenance } from '../feeds/feed-fixture.ts';
import { longProse, nastyTitles } from '../nasty-titles-fixture.ts';
import { apiFiles } from './api-files.ts';

// biome-ignore lint/suspicious/noExplicitAny: documents are looked into as a client does
type Json = any;

function outputsOf(documents: readonly Document[], now?: string) {
  return planOutputs(world(documents, now), [apiFiles]).filter(({ is }) => is === 'file');
}

function textOf(name: string, documents: readonly Document[] = exampleDocuments, now?: string, prefix = ''): string {
  const output = outputsOf(documents, now).find(({ path }) => path === `${prefix}/api/v2/${name}.json`);
  if (output?.is !== 'file') throw new Error(`no file ${name}`);
  return output.text();
}

const read = (...given: Parameters<typeof textOf>): Json => JSON.parse(textOf(...given));

test.each(['summary', 'status', 'components', 'incidents', 'scheduled-maintenances'])(
  'a whole %s is as it was',
  async (name) => {
    const text = `${JSON.stringify(read(name, exampleDocuments, undefined, '/de'), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`./golden/${name}.json`);
  },
);

/** What is open, under way and ahead on the first of August 2024, between what is over. */
const busy = () => [
  ...exampleDocuments,
  incident('open', '2024-07-20T10:00Z', 'Calls fail'),
  maintenance('under-way', { title: 'Upgrade', summary: '<p>Short pauses.</p>' }),
  { ...maintenance('ahead', { title: 'Move' }), role: ahead },
];
const ahead: Document['role'] = {
  is: 'source',
  facts: facts({
    kind: 'maintenance',
    start: instant('2024-08-09T08:00Z'),
    end: instant('2024-08-09T10:00Z'),
    components: { messaging: 'under_maintenance' },
    updates: [updateFacts('2024-07-26T08:00Z', { status: 'scheduled' })],
  }),
};

test.each(['incidents/unresolved', 'scheduled-maintenances/upcoming', 'scheduled-maintenances/active'])(
  'a whole %s is as it was',
  async (name) => {
    const text = `${JSON.stringify(read(name, busy(), '2024-08-01T09:00Z'), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`./golden/${name.replace('/', '-')}.json`);
  },
);

test('a whole document of one entry is as it was', async () => {
  const { id } = read('incidents', busy()).incidents.find(({ name }: Json) => name.startsWith('Messages'));
  const text = `${JSON.stringify(read(`incidents/${id}`, busy(), undefined, '/de'), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('./golden/incident.json');
});

/** An open incident that began at `start`. */
function incident(slug: string, start: string, title = 'a'): Document {
  const updates = [updateFacts(start, { status: 'investigating' })];
  const source = facts({ start: instant(start), components: { api: 'major_outage' }, updates });
  return { ...document('en', { is: 'source', facts: source }, { title }), slug };
}

test('ids are the same under every title and in every language', () => {
  const ids = (title: string, prefix: string) => {
    const [found] = read('incidents', [incident('a', '2026-01-01T10:00Z', title)], undefined, prefix).incidents;
    return [found.id, found.incident_updates[0].id, found.components[0].id];
  };
  expect(ids('One', '')).toEqual(ids('Two', '/de'));
  expect(new Set(ids('One', '')).size).toBe(3);
  for (const id of ids('One', '')) expect(id).toMatch(/^[a-z0-9]{12}$/);
});

test('unresolved incidents, upcoming and active maintenance stand in their lists, and all of them in the summary', () => {
  const all = [
    ...exampleDocuments,
    incident('open', '2024-07-20T10:00Z'),
    maintenance('ahead', { title: 'ahead' }),
    maintenance('called-off', { title: 'called off' }, 'cancelled'),
  ];
  const names = (list: Json[]) => list.map(({ tidings }) => tidings.slug);
  const before = '2024-07-30T00:00Z';
  const during = '2024-08-01T09:00Z';
  expect(names(read('incidents/unresolved', all, before).incidents)).toEqual(['open']);
  expect(names(read('scheduled-maintenances/upcoming', all, before).scheduled_maintenances)).toEqual(['ahead']);
  expect(names(read('scheduled-maintenances/active', all, before).scheduled_maintenances)).toEqual([]);
  expect(names(read('scheduled-maintenances/active', all, during).scheduled_maintenances)).toEqual(['ahead']);
  const summary = read('summary', all, during);
  expect([names(summary.incidents), names(summary.scheduled_maintenances)]).toEqual([['open'], ['ahead']]);
  expect(summary.status).toEqual({ indicator: 'critical', description: '[en indicator.critical]' });
});

test('what v2 has no word for is told in its words, and in ours under “tidings”', () => {
  const [cancelled] = read('scheduled-maintenances').scheduled_maintenances;
  expect([cancelled.status, cancelled.tidings.status]).toEqual(['completed', 'cancelled']);
  const [explained] = read('incidents').incidents;
  expect([explained.status, explained.tidings.status]).toEqual(['postmortem', 'resolved']);
  expect(explained.incident_updates.map(({ status }: Json) => status)).toEqual([
    'postmortem',
    'resolved',
    'investigating',
  ]);
});

test('an update names the components that it changes, with their state before', () => {
  const [, resolved, first] = read('incidents').incidents[0].incident_updates;
  const states = ({ affected_components: [{ old_status, new_status }] }: Json) => [old_status, new_status];
  expect(states(first)).toEqual(['operational', 'partial_outage']);
  expect(states(resolved)).toEqual(['partial_outage', 'operational']);
});

test('lists hold the newest 50; every entry has a document of its own', () => {
  const all = Array.from({ length: 60 }, (_, index) => {
    const day = `2026-0${1 + Math.floor(index / 28)}-${String((index % 28) + 1).padStart(2, '0')}`;
    return { ...incident(day, `${day}T10:00Z`), slug: day };
  });
  const { incidents } = read('incidents', all);
  expect(incidents).toHaveLength(50);
  expect(incidents[0].tidings.slug).toBe('2026-03-04');
  for (const incident of incidents) expect(read(`incidents/${incident.id}`, all).incident).toEqual(incident);
  const documents = outputsOf(all).filter(({ path }) => /^\/api\/v2\/incidents\/[a-z0-9]{12}\.json$/.test(path));
  const names = documents.map((output) => output.is === 'file' && JSON.parse(output.text()).incident.tidings.slug);
  expect(names.sort()).toEqual(all.map(({ slug }) => slug));
});

test('the document of an entry stays as it is when another says something new', () => {
  const [a, b] = [incident('a', '2026-01-01T10:00Z'), exampleDocuments];
  const { id } = read('incidents', b).incidents[0];
  expect(textOf(`incidents/${id}`, [a, ...b])).toBe(textOf(`incidents/${id}`, b));
  const inputsOf = (documents: readonly Document[]) =>
    outputsOf(documents)
      .find(({ path }) => path === `/api/v2/incidents/${id}.json`)
      ?.own();
  expect(inputsOf([a, ...b])).toEqual(inputsOf(b));
});

test('an entry tells the state in which it holds each component, whatever others say of that', () => {
  const [running, over] = [incident('a', '2026-01-02T10:00Z'), maintenance('b', { title: 'b' }, 'completed')];
  const states = (documents: readonly Document[], now?: string) => {
    const { incidents } = read('incidents', documents, now);
    const { scheduled_maintenances: windows } = read('scheduled-maintenances', documents, now);
    return [...incidents, ...windows].map(({ components: [{ status, created_at, updated_at }] }: Json) => [
      status,
      created_at,
      updated_at,
    ]);
  };
  const start = '2026-01-02T10:00:00.000Z';
  expect(states([running, over])).toEqual([
    ['major_outage', start, start],
    // Called completed before it began: it changed nothing.
    ['operational', '2024-07-25T08:00:00.000Z', '2024-07-25T08:00:00.000Z'],
  ]);
  expect(states([maintenance('b', { title: 'b' })], '2024-08-01T09:00Z')).toEqual([
    ['under_maintenance', '2024-08-01T08:00:00.000Z', '2024-08-01T08:00:00.000Z'],
  ]);
});

test('bytes change with content alone: not with the time of the build', () => {
  for (const { path } of outputsOf(exampleDocuments)) {
    const name = path.slice('/api/v2/'.length, -'.json'.length);
    if (!path.startsWith('/de/')) expect(textOf(name, exampleDocuments, '2027-01-01T00:00Z')).toBe(textOf(name));
  }
});

test('any title survives the way through', () => {
  const titles = fc.string({ unit: 'grapheme', minLength: 1 });
  fc.assert(
    fc.property(titles, (title) => {
      expect(read('incidents', [incident('a', '2026-01-01T10:00Z', title)]).incidents[0].name).toBe(title);
    }),
    { numRuns: 50 },
  );
});

test.each(nastyTitles)('a nasty title survives the way through every document: %s', (title) => {
  const all = [incident('a', '2026-01-01T10:00Z', title), maintenance('b', { title })];
  const now = '2024-08-01T09:00Z';
  expect(read('incidents/unresolved', all, now).incidents[0].name).toBe(title);
  const { incidents, scheduled_maintenances } = read('summary', all, now);
  expect([...incidents, ...scheduled_maintenances].map(({ name }: Json) => name)).toEqual([title, title]);
  expect(read(`incidents/${incidents[0].id}`, all, now).incident.name).toBe(title);
});

test('an update of 10,000 characters comes through whole, as text and as HTML', () => {
  const source = facts({ updates: [updateFacts('2024-07-11T17:59Z')] });
  const texts = { title: 'a', 'update:2024-07-11T17:59Z': longProse.html } as const;
  const [update] = read('incidents', [document('en', { is: 'source', facts: source }, texts)]).incidents[0]
    .incident_updates;
  expect(longProse.text.length).toBeGreaterThan(10_000);
  expect(update.body).toBe(longProse.text);
  expect(update.tidings.text.html).toBe(longProse.html);
});
