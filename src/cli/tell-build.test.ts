import { expect, test } from 'vitest';
import type { BuiltSite } from '../adapters/publish-site.ts';
import type { ContentChanges } from '../core/plan/content-changes.ts';
import { builtLine, dryRunText } from './tell-build.ts';

const nothing: ContentChanges = { updates: 0, incidents: 0, maintenances: 0, edits: 0, translations: 0, removed: 0 };

function site(rest: Partial<BuiltSite>): BuiltSite {
  return {
    base: '/',
    url: 'https://status.example.com/',
    incidents: 9,
    maintenances: 3,
    languages: 3,
    pages: 123,
    added: [],
    changed: [],
    removed: [],
    writtenLanguages: 0,
    content: nothing,
    weigh: () => [],
    explain: () => null,
    ...rest,
  };
}

const pages = (count: number) => Array.from({ length: count }, (_, index) => `incidents/${index}/index.html`);

test('a first build counts what is on the site, in singular and plural', () => {
  expect(builtLine(site({ content: null, added: pages(123) }), 1.94)).toBe(
    'Built 9 incidents and 3 maintenances in 3 languages: 123 pages in 1.9 s',
  );
  const single = { incidents: 1, maintenances: 1, languages: 1, pages: 1 };
  expect(builtLine(site({ content: null, ...single }), 0.04)).toBe(
    'Built 1 incident and 1 maintenance in 1 language: 1 page in 0.0 s',
  );
  expect(builtLine(site({ content: null, incidents: 3000, maintenances: 0, pages: 37_584 }), 24)).toBe(
    'Built 3,000 incidents and 0 maintenances in 3 languages: 37,584 pages in 24.0 s',
  );
});

test('an update is told with what it touched and what it did not', () => {
  const content = { ...nothing, updates: 1 };
  const built = site({ pages: 36_473, changed: pages(61), writtenLanguages: 12, content });
  expect(builtLine(built, 0.94)).toBe('1 update published: 12 languages, 61 pages, 0.9 s (36,412 unchanged)');
});

test.each<[Partial<ContentChanges>, string]>([
  [{ updates: 2 }, '2 updates published'],
  [{ incidents: 1 }, '1 incident published'],
  [{ maintenances: 1 }, '1 maintenance published'],
  [{ edits: 1, translations: 1 }, '1 edit and 1 translation published'],
  [
    { updates: 1, incidents: 2, maintenances: 3, edits: 4, translations: 1234 },
    '1 update, 2 incidents, 3 maintenances, 4 edits and 1,234 translations published',
  ],
  [{ removed: 1 }, '1 entry removed'],
  [{ updates: 1, removed: 2 }, '1 update published, 2 entries removed'],
  [{}, 'Brought up to date'],
])('%j is told as “%s”', (content, words) => {
  const built = site({ changed: pages(1), writtenLanguages: 1, content: { ...nothing, ...content } });
  expect(builtLine(built, 0.2)).toBe(`${words}: 1 language, 1 page, 0.2 s (122 unchanged)`);
});

test('new and changed pages are counted together, files that are no pages apart, and what left the site', () => {
  const content = { ...nothing, edits: 1 };
  const all = { added: ['de/index.html', 'de/index.html.gz'], changed: ['index.html', 'styles.css'], content };
  expect(builtLine(site({ ...all, removed: pages(1234), writtenLanguages: 2 }), 0.5)).toBe(
    '1 edit published: 2 languages, 2 pages, 2 other files, 1,234 removed, 0.5 s (121 unchanged)',
  );
  expect(builtLine(site({ added: ['robots.txt'] }), 0.5)).toBe('Brought up to date: 1 file, 0.5 s (123 unchanged)');
});

test('when files only left the site, no page is said to be written', () => {
  const content = { ...nothing, removed: 1 };
  expect(builtLine(site({ removed: pages(3), content }), 0.1)).toBe(
    '1 entry removed: 3 removed, 0.1 s (123 unchanged)',
  );
});

test('when nothing changed, that is said, whatever authors did', () => {
  expect(builtLine(site({}), 0.1)).toBe('Nothing changed: 123 pages stand as they are, 0.1 s');
  expect(builtLine(site({ content: { ...nothing, edits: 1 } }), 0.1)).toBe(
    'Nothing changed: 123 pages stand as they are, 0.1 s',
  );
});

test('a dry run lists what would be written, one file a line', () => {
  const files = { added: ['de/x/index.html', 'x/index.html'], changed: ['index.html'], removed: ['y/index.html'] };
  expect(dryRunText(site(files))).toBe(`+ de/x/index.html
+ x/index.html
~ index.html
- y/index.html
Would be written: 2 new, 1 changed, 1 removed.
`);
  expect(dryRunText(site({ added: pages(1500) }))).toMatch(/\nWould be written: 1,500 new, 0 changed, 0 removed\.\n$/);
});

test('a dry run without changes says so', () => {
  expect(dryRunText(site({}))).toBe('Nothing would be written: 123 pages stand as they are.\n');
});
