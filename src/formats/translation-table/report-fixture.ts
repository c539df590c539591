import { instant } from '../../core/incident/document-fixture.ts';
import { exampleTable } from '../../core/translation-table/table-fixture.ts';
import type { TranslationReport } from './report.ts';

const ltr = { dir: 'ltr', isReviewed: false } as const;

/** For tests: a report of the example table. */
export function exampleReport(rest: Partial<TranslationReport> = {}): TranslationReport {
  return {
    site: 'Sunshine & Status',
    now: instant('2026-11-15T12:00Z'),
    table: exampleTable(),
    languages: new Map([
      ['en', { ...ltr, lang: 'en', name: 'English', isReviewed: true }],
      ['de', { ...ltr, lang: 'de', name: 'Deutsch' }],
      ['en-GB', { ...ltr, lang: 'en-GB', name: 'English (UK)' }],
      ['ko', { ...ltr, lang: 'ko', name: '한국어' }],
    ]),
    repository: 'https://github.com/example/status/edit/main/{file}',
    ...rest,
  };
}
