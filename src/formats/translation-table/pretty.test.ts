import { expect, test } from 'vitest';
import { narrowLocales } from '../../core/translation-table/narrow-table.ts';
import type { Cell } from '../../core/translation-table/translation-table.ts';
import { prettyTranslations } from './pretty.ts';
import { exampleReport } from './report-fixture.ts';

test('each document is a row, with what it wants below it', () => {
  expect(prettyTranslations(exampleReport(), { columns: 100, verbose: false })).toBe(
    `4 documents in 4 languages, as of 2026-11-15 12:00 UTC
9 of 16 texts are there and up to date (56 %)

Documents                                        source  human  reviewed  machine  missing  outdated

Open now
incidents/2026-11-14-api-errors                       2      ·         ·        1        1         ·
    incomplete  de (1 of 3 parts)
    missing     ko

Coming maintenance
maintenance/2026-12-05-database-upgrade               2      ·         1        ·        1         1
    outdated  ko (1 of 1 part)
    missing   de

Past, newest first
incidents/2026-01-20-late-messages                    2      1         ·        ·        1         ·
    errors   ko (see tidings check)
    missing  ko

Pages of the site
pages/about                                           2      ·         ·        ·        2         ·
    missing  de, ko

All                                                   8      1         1        1        5         1

Languages  source  human  reviewed  machine  missing  outdated
en              4      ·         ·        ·        ·         ·  English
de              ·      1         ·        1        2         ·  Deutsch
en-GB           4      ·         ·        ·        ·         ·  English (UK)
ko              ·      ·         1        ·        3         1  한국어
`,
  );
});

test('on a narrow terminal a long name has a line of its own, and nothing is wider than the terminal', () => {
  const { table } = exampleReport();
  const [row] = table.rows;
  const locales = ['en', 'de', ...Array.from({ length: 30 }, (_, index) => `x-${index}`)];
  const missing: Cell = { locale: '', state: 'missing', shown: null, outdated: [], missing: [], isBroken: false };
  const cells = locales.map((locale, index) => row?.cells[index % 2 === 0 ? 0 : 1] && { ...missing, locale });
  const wide = { locales, rows: row ? [{ ...row, cells: cells.filter((cell) => cell !== undefined) }] : [] };
  const lines = prettyTranslations(exampleReport({ table: wide }), { columns: 80, verbose: true }).split('\n');
  expect(lines.slice(5, 10)).toEqual([
    'Open now',
    'incidents/2026-11-14-api-errors',
    '                                  ·      ·         ·        ·       32         ·',
    '    missing  en, de, x-0, x-1, x-2, x-3, x-4, x-5, x-6, x-7, x-8, x-9, x-10,',
    '             x-11, x-12, x-13, x-14, x-15, x-16, x-17, x-18, x-19, x-20, x-21,',
  ]);
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
});

test('verbose, every language and every part that wants something is named', () => {
  const { table } = exampleReport();
  const [open, coming] = table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell })) }));
  const variant = coming?.cells[2];
  if (open === undefined || coming === undefined || variant === undefined) throw new Error('too few rows');
  variant.state = 'human';
  variant.shown = { locale: 'de', file: 'content/maintenance/a/de.mdx' };
  const rows = [open, coming];
  expect(prettyTranslations(exampleReport({ table: { ...table, rows } }), { columns: 120, verbose: true })).toContain(
    `
    source      en, en-GB
    machine     de
    incomplete  de: update of 2026-11-14 12:00 UTC
    missing     ko

Coming maintenance
`.replace('en, en-GB', 'en, en-GB from en'),
  );
  expect(prettyTranslations(exampleReport({ table: { ...table, rows } }), { columns: 120, verbose: true })).toContain(
    `
    source    en
    human     en-GB from de
    reviewed  ko
    outdated  ko: title
    missing   de
`,
  );
});

test.each([
  [10, 1, 'missing  all but x0'],
  [10, 0, 'missing  all'],
  [3, 2, 'missing  x2, x3, x4'],
  [4, 0, 'missing  x0, x1, x2, x3'],
  [6, 4, 'missing  x4, x5, x6, x7, x8, x9'],
  [1, 0, 'missing  x0'],
])('of %i languages that are missing, and %i others, the shorter list is told', (missing, others, words) => {
  const locales = Array.from({ length: missing + others }, (_, index) => `x${index}`);
  const cells = locales.map((locale, index): Cell => {
    const state = index < others ? 'human' : 'missing';
    return { locale, state, shown: null, outdated: [], missing: [], isBroken: false };
  });
  const { rows } = exampleReport().table;
  const table = { locales, rows: rows.slice(0, 1).map((row) => ({ ...row, cells })) };
  const lines = prettyTranslations(exampleReport({ table }), { columns: 100, verbose: false }).split('\n');
  expect(lines).toContain(`    ${words}`);
});

test('a table without documents or languages says so', () => {
  const table = { locales: ['en'], rows: [] };
  expect(prettyTranslations(exampleReport({ table }), { columns: 80, verbose: false })).toBe(
    '0 documents in 1 language, as of 2026-11-15 12:00 UTC\n',
  );
  const none = narrowLocales(exampleReport().table, []);
  expect(prettyTranslations(exampleReport({ table: none }), { columns: 80, verbose: true })).toBe(
    '4 documents in 0 languages, as of 2026-11-15 12:00 UTC\n',
  );
});

test('names that others wrote do not steer the terminal', () => {
  const { table, languages } = exampleReport();
  const rows = table.rows.map((row) => ({ ...row, folder: 'content/incidents/\u001b[31m\u202e' }));
  const named = new Map([...languages].map(([locale, own]) => [locale, { ...own, name: '\u001b[2J' }] as const));
  const pretty = prettyTranslations(exampleReport({ table: { ...table, rows }, languages: named }), {
    columns: 100,
    verbose: false,
  });
  expect(pretty).toContain('incidents/\ufffd[31m\ufffd');
  expect(pretty).not.toMatch(/[\p{Bidi_Control}[\p{Cc}--\n]]/v);
});
