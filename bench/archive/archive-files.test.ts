import { expect, test } from 'vitest';
import { parseDocument } from '../../src/core/content/parse-document.ts';
import type { Document } from '../../src/core/model.ts';
import { componentStatuses, impacts, incidentStatuses, maintenanceStatuses } from '../../src/core/vocabulary.ts';
import { archiveFiles } from './archive-files.ts';

const size = { seed: 1, entries: 400, locales: 4 };
const files = [...archiveFiles(size)];
const parsed = files.flatMap(({ file, text }) => {
  const [, folder, slug, locale] = /^content\/(incidents|maintenance)\/(.+)\/(.+)\.mdx$/.exec(file) ?? [];
  if (folder === undefined || slug === undefined || locale === undefined) return [];
  return [
    { text, ...parseDocument({ file, text, kind: folder === 'incidents' ? 'incident' : 'maintenance', slug, locale }) },
  ];
});
const documents = parsed.flatMap(({ document }) => document ?? []);
const sources = documents.flatMap(({ role, ...document }) => (role.is === 'source' ? [{ ...document, ...role }] : []));
const translations = documents.flatMap(({ role, ...document }) =>
  role.is === 'translation' ? [{ ...document, ...role }] : [],
);
const sourceOf = ({ slug }: Pick<Document, 'slug'>) => sources.find((source) => source.slug === slug);

test('the same seed gives the same bytes, another seed others', () => {
  expect([...archiveFiles(size)]).toEqual(files);
  expect([...archiveFiles({ ...size, seed: 2 })]).not.toEqual(files);
});

test('every document can be read without a finding', () => {
  expect(parsed.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  expect(sources.length).toBe(size.entries);
});

test('titles are unique in every language', () => {
  for (const [, own] of Map.groupBy(documents, ({ locale }) => locale))
    expect(new Set(own.map(({ parts }) => parts[0]?.text)).size).toBe(own.length);
});

test('a small part are maintenances, and all states and impacts occur', () => {
  const share = sources.filter(({ kind }) => kind === 'maintenance').length / sources.length;
  expect(share).toBeCloseTo(1 / 8, 1);
  const facts = sources.map((source) => source.facts);
  const said = new Set(facts.flatMap(({ updates }) => updates.map(({ status }) => status)));
  expect(said).toEqual(new Set([...incidentStatuses, ...maintenanceStatuses, null]));
  expect(new Set(facts.map(({ impact }) => impact))).toEqual(new Set([...impacts, null]));
  const changes = facts.flatMap(({ components, updates }) => [
    components,
    ...updates.map((update) => update.components),
  ]);
  expect(new Set(changes.flatMap((each) => Object.values(each)))).toEqual(new Set(componentStatuses));
  expect(facts.some(({ updates }) => updates.some(({ editedAt }) => editedAt !== null))).toBe(true);
  expect(facts.filter(({ nextUpdateBy }) => nextUpdateBy !== null)).toHaveLength(4);
});

test('a few components cause most of what happens', () => {
  const affected = sources.flatMap(({ facts }) => Object.keys(facts.components));
  const counts = [...Map.groupBy(affected, (id) => id).values()].map(({ length }) => length).sort((a, b) => b - a);
  expect(counts).toHaveLength(20);
  const first = counts.slice(0, 4).reduce((sum, count) => sum + count, 0);
  expect(first / affected.length).toBeGreaterThan(0.5);
});

test('some days have several incidents, some months hardly any', () => {
  const days = [...Map.groupBy(sources, ({ slug }) => slug.slice(0, 10)).values()];
  const months = [...Map.groupBy(sources, ({ slug }) => slug.slice(0, 7)).values()];
  expect(days.filter(({ length }) => length >= 3).length).toBeGreaterThan(2);
  expect(months.length).toBeLessThan(107);
  expect(Math.max(...months.map(({ length }) => length))).toBeGreaterThan(8);
});

test('post-mortems have every shape, texts every length and all kinds of prose', () => {
  const shapes = new Set(sources.map(({ parts }) => parts.map(({ key }) => key.replace(/:.*/, '')).join(' ')));
  for (const keys of ['postmortem', 'postmortem rootCause', 'rootCause resolution remediation closing'])
    expect(
      [...shapes].some((shape) => shape.endsWith(keys)),
      keys,
    ).toBe(true);
  const lengths = sources.flatMap(({ parts }) => parts.map(({ text }) => text.length));
  expect(Math.min(...lengths)).toBeLessThan(60);
  expect(Math.max(...lengths)).toBeGreaterThan(3000);
  const all = parsed.map(({ text }) => text).join('\n');
  for (const sign of [
    '\n- ',
    '\n1. ',
    '\n| --- |',
    '\n```',
    '<Time ',
    '<TimeRange ',
    '<Component ',
    '<Callout ',
    '](/incidents/',
    '](https:',
  ])
    expect(all.includes(sign), sign).toBe(true);
});

test('translations have every state; some are missing, some lack a part', () => {
  expect(new Set(translations.map(({ state }) => state))).toEqual(new Set(['machine', 'machine_reviewed', 'human']));
  expect(translations.length).toBeLessThan(sources.length * 3 * 0.98);
  const partial = translations.filter((own) => own.parts.length < (sourceOf(own)?.parts.length ?? 0));
  expect(partial.length / translations.length).toBeCloseTo(0.1, 1);
});

test('translations say the digests of the source that they were made from: today’s, and an older one in one part of some', () => {
  const outdated = translations.filter((own) => {
    const today = new Map(sourceOf(own)?.parts.map(({ key, digest }) => [key as string, digest]));
    const entries = Object.entries(own.basedOn);
    if (entries.length > 0) expect(entries.map(([key]) => key)).toEqual(own.parts.map(({ key }) => key).sort());
    const older = entries.filter(([key, digest]) => today.get(key) !== digest);
    expect(older.length).toBeLessThanOrEqual(1);
    return older.length === 1;
  });
  expect(outdated.length / translations.length).toBeCloseTo(0.06, 1);
  expect(translations.some(({ basedOn }) => Object.keys(basedOn).length === 0)).toBe(true);
});
