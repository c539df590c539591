import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { htmlProblems } from '../../../test/site/html-problems.ts';
import { policyHash } from '../../core/digest.ts';
import { htmlTranslations } from './html.ts';
import { exampleReport } from './report-fixture.ts';

const parser = new XMLParser({ ignoreAttributes: false, alwaysCreateTextNode: true });
const hrefsOf = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);

test('the whole page is as it was', async () => {
  await expect(htmlTranslations(exampleReport())).toMatchFileSnapshot('./golden/translations.html');
});

test.each([
  ['with links to the files', {}],
  ['without a repository', { repository: null }],
  ['without documents', { table: { locales: ['en'], rows: [] } }],
  [
    'without languages',
    { table: { locales: [], rows: exampleReport().table.rows.map((row) => ({ ...row, cells: [] })) } },
  ],
])('the page is valid %s', async (_, rest) => {
  expect(await htmlProblems(htmlTranslations(exampleReport(rest)))).toEqual([]);
});

test('the page loads nothing, runs nothing, and allows just its own styles', () => {
  const html = htmlTranslations(exampleReport());
  const style = /<style>([^<]*)<\/style>/.exec(html)?.[1] ?? '';
  expect(style).toMatch(/^:root/);
  expect(html).toContain(
    `content="default-src 'none'; style-src '${policyHash(style)}'; base-uri 'none'; form-action 'none'"`,
  );
  expect(html).not.toMatch(/<script| style=| on\w+=|<link|<img|url\(|@import/);
});

test('a cell leads to its file, a missing one to a new file or to the source', () => {
  const folder = 'content/incidents/2026-11-14-api-errors';
  const gitHub = hrefsOf(htmlTranslations(exampleReport()));
  expect(gitHub).toContain(`https://github.com/example/status/edit/main/${folder}/de.mdx`);
  const text = '---\ntitle:\ntranslation: human\n---\n\n\n<Update at="2026-11-14T12:00Z">\n\n</Update>\n';
  expect(gitHub).toContain(
    `https://github.com/example/status/new/main?filename=${folder}/ko.mdx&amp;value=${encodeURIComponent(text)}`,
  );
  // A file with errors is there.
  expect(gitHub).toContain(
    'https://github.com/example/status/edit/main/content/incidents/2026-01-20-late-messages/ko.mdx',
  );
  const repository = 'https://example.com/files?path={file}';
  const elsewhere = hrefsOf(htmlTranslations(exampleReport({ repository })));
  expect(elsewhere).toContain(`https://example.com/files?path=${folder}/de.mdx`);
  expect(elsewhere).not.toContain(`https://example.com/files?path=${folder}/ko.mdx`);
  expect(elsewhere.filter((href) => href === `https://example.com/files?path=${folder}/en.mdx`)).toHaveLength(4);
});

test('without a repository only the languages are links, to their columns', () => {
  expect(hrefsOf(htmlTranslations(exampleReport({ repository: null })))).toEqual([
    '#in-en',
    '#in-de',
    '#in-en-GB',
    '#in-ko',
  ]);
});

test('what authors wrote is text', () => {
  const html = htmlTranslations(exampleReport({ site: '</title><script>' }));
  expect(html).toContain('<title>Translations of &lt;/title&gt;&lt;script&gt;</title>');
  expect(html).toContain('Database upgrade &lt;EU&gt;');
  const { body } = parser.parse(html.replace(/^.*?<body>/s, '<body>').replace(/<\/html>\s*$/, ''));
  expect(body.main.section).toHaveLength(3);
});

test('a language without any translation is only named, a variant says whose text it shows', () => {
  const { table, ...rest } = exampleReport();
  const rows = table.rows.slice(0, 1).map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      cell.locale === 'en-GB'
        ? { ...cell, state: 'machine' as const, shown: { locale: 'de', file: `${row.folder}/de.mdx` } }
        : cell,
    ),
  }));
  const html = htmlTranslations({ ...rest, table: { ...table, rows } });
  expect(html).toContain('Nothing translated yet');
  expect(html).toMatch(/<ul class="names">\n<li><a href="#in-ko">/);
  expect(html).toContain('<span class="of">of de</span>');
});
