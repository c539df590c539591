import { document, facts, instant, translation, updateFacts } from '../incident/document-fixture.ts';
import type { Document, PartKey } from '../model.ts';
import type { World } from '../plan/world.ts';
import { language, world } from '../plan/world-fixture.ts';
import { type TranslationTable, translationTable } from './translation-table.ts';

const update = 'update:2026-11-14T12:00Z';

/** For tests: a document of the entry `kind/slug`. */
export function documentOf(
  place: Pick<Document, 'kind' | 'slug'>,
  locale: string,
  role: Document['role'],
  parts: Partial<Record<PartKey, string>>,
): Document {
  const folder = place.kind === 'incident' ? 'incidents' : 'maintenance';
  return {
    ...document(locale, role, parts),
    ...place,
    file: `content/${folder}/${place.slug}/${locale}.mdx`,
  };
}

const open = { kind: 'incident', slug: '2026-11-14-api-errors' } as const;
const past = { kind: 'incident', slug: '2026-01-20-late-messages' } as const;
const coming = { kind: 'maintenance', slug: '2026-12-05-database-upgrade' } as const;

/**
 * For tests: an open incident whose German is incomplete, a coming maintenance whose Korean is outdated, a past incident whose
 * Korean file has errors, and a page, in English, British English, German and Korean.
 */
export function exampleTable(): TranslationTable {
  const begun = facts({ start: instant('2026-11-14T11:30Z') });
  const planned = { start: instant('2026-12-05T08:00Z'), end: instant('2026-12-05T10:00Z') };
  const source = { is: 'source', facts: { ...begun, updates: [updateFacts('2026-11-14T12:00Z')] } } as const;
  const resolved = [updateFacts('2026-01-20T10:00Z', { status: 'resolved' })];
  const documents = [
    documentOf(
      past,
      'en',
      { is: 'source', facts: facts({ start: instant('2026-01-20T09:00Z'), updates: resolved }) },
      {
        title: 'Late messages',
      },
    ),
    documentOf(past, 'de', translation('human'), { title: 'Späte Nachrichten' }),
    documentOf(
      coming,
      'en',
      { is: 'source', facts: facts({ kind: 'maintenance', ...planned }) },
      {
        title: 'Database upgrade <EU>',
      },
    ),
    documentOf(coming, 'ko', translation('machine_reviewed', { title: 'digest of Database upgrade' }), {
      title: '데이터베이스 업그레이드',
    }),
    documentOf(open, 'en', source, { title: 'API errors', summary: 'Requests fail.', [update]: 'We look into it.' }),
    documentOf(open, 'de', translation('machine'), { title: 'API-Fehler', summary: 'Anfragen scheitern.' }),
  ];
  const languages: World['languages'] = new Map(['en', 'de', 'en-GB', 'ko'].map((own) => [own, language(own)]));
  const broken = [`content/incidents/${past.slug}/ko.mdx`];
  return translationTable({ ...world(documents), languages }, broken);
}
