import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { DocumentFacts, EntryFacts } from '../core/model.ts';
import { fileTree } from './file-tree-fixture.ts';
import { type KnownFile, type KnownFolder, readIndex, writeIndex } from './site-index.ts';

const folder = 'content/maintenance/2026-12-05-database';
const facts: EntryFacts = {
  kind: 'maintenance',
  slug: '2026-12-05-database',
  sourceLocale: 'en',
  documents: [],
  impact: 'none',
  atStart: { api: 'under_maintenance' },
  components: { api: 'under_maintenance' },
  postmortemAt: null,
  nextUpdateBy: null,
  scheduledFor: 1,
  scheduledUntil: 2,
  status: 'scheduled',
  updates: [],
};

function known(files: Record<string, KnownFile>, documents: readonly DocumentFacts[]): KnownFolder {
  return { files, facts: { ...facts, documents }, warnings: 2, judged: null };
}

function roundTrip(value: KnownFolder) {
  const stateDir = fileTree({});
  writeIndex(stateDir, 'v1', new Map([['maintenance/2026-12-05-database', value]]));
  return { index: readIndex(stateDir, 'v1'), text: readFileSync(join(stateDir, 'index.json'), 'utf8') };
}

test('an index is read as it was written: each document with its own digest and names', () => {
  const document = (locale: string, digest: string, names: string[]): DocumentFacts => ({
    file: `${folder}/${locale}.mdx`,
    locale,
    digest,
    title: locale === 'ko' ? null : `title in ${locale}`,
    names,
  });
  const value = known(
    {
      [`${folder}/de.mdx`]: { digest: 'of the broken text', state: [1, 2.5, 3.5, 4] },
      [`${folder}/en.mdx`]: { digest: 'english', state: null },
      [`${folder}/ko.mdx`]: { digest: '', state: null },
    },
    // The German text is that of an earlier build; the French file is gone, and its text still stands in.
    [
      document('en', 'english', []),
      document('de', 'of the last good text', ['api', 'billing']),
      document('ko', '', ['api', 'billing']),
      document('fr', 'french', []),
    ],
  );
  expect(roundTrip(value).index).toEqual(new Map([['maintenance/2026-12-05-database', value]]));
});

test('what is the same in all files of a folder is written once', () => {
  const digest = 'd'.repeat(43);
  const locales = ['en', 'de', 'ko'];
  const files = locales.map((locale) => [`${folder}/${locale}.mdx`, { digest, state: null }] as const);
  const documents = locales.map((locale) => ({
    file: `${folder}/${locale}.mdx`,
    locale,
    digest,
    title: 'title',
    names: ['billing'],
  }));
  const { text } = roundTrip(known(Object.fromEntries(files), documents));
  expect(text.split(folder).length - 1).toBe(1);
  expect(text.split(digest).length - 1).toBe(locales.length);
  expect(text.split('billing').length - 1).toBe(1);
});
