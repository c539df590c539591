import { document, facts, instant, translation, updateFacts } from '../../core/incident/document-fixture.ts';
import type { Language } from '../../core/locale/language.ts';
import type { Document, PartKey } from '../../core/model.ts';
import { type Output, planOutputs } from '../../core/plan/plan.ts';
import { world } from '../../core/plan/world-fixture.ts';
import { feedFiles } from './feed-files.ts';

/** For tests: the text of a feed of a site in English and German, by its path. */
export function feedOf(path: string, documents: readonly Document[] = exampleDocuments, now?: string): string {
  const output = feedOutputs(documents, now).find((candidate) => candidate.path === path);
  if (output?.is !== 'file') throw new Error(`no file ${path}`);
  return output.text();
}

export function feedOutputs(documents: readonly Document[], now?: string): Output[] {
  const made = world(documents, now);
  const languages = new Map([...made.languages].map(([locale, language]) => [locale, speaking(language)]));
  return planOutputs({ ...made, languages }, [feedFiles]);
}

/** For tests: says the variables too. */
export function speaking(language: Language): Language {
  return {
    ...language,
    t: (key, ...given) => {
      const [variables] = given;
      return variables === undefined
        ? language.t(key, ...given)
        : `[${[key, ...Object.values(variables)].join(' | ')}]`;
    },
  };
}

const parts: Partial<Record<PartKey, string>> = {
  title: 'Messages & <calls> are late',
  summary: '<p>Some are.</p>',
  'update:2024-07-11T17:59Z': '<p>We look at <a href="/history/">it</a>.</p>',
  postmortem: '<p>What happened.</p>',
  rootCause: '<p>A cable.</p>',
};

/** An incident in English and German, and a maintenance that was called off. */
export const exampleDocuments: readonly Document[] = [
  document(
    'en',
    {
      is: 'source',
      facts: facts({
        components: { messaging: 'partial_outage' },
        postmortemAt: instant('2024-07-19T16:00Z'),
        updates: [
          updateFacts('2024-07-11T17:59Z', { status: 'investigating', editedAt: instant('2024-07-11T18:30Z') }),
          updateFacts('2024-07-12T01:23Z', { status: 'resolved' }),
        ],
      }),
    },
    parts,
  ),
  document('de', translation('machine', { summary: 'old' }), { title: 'Nachrichten', summary: '<p>Manche.</p>' }),
  maintenance('2024-08-01-upgrade', { title: 'Upgrade, databases; all' }, 'cancelled'),
];

/** For tests: a window of two hours on 1 August 2024, announced a week before; `ending` is what was said of it later. */
export function maintenance(
  slug: string,
  texts: Partial<Record<PartKey, string>>,
  ending: 'cancelled' | 'completed' | null = null,
): Document {
  const source = facts({
    kind: 'maintenance',
    start: instant('2024-08-01T08:00Z'),
    end: instant('2024-08-01T10:00Z'),
    components: { api: 'under_maintenance' },
    updates: [
      updateFacts('2024-07-25T08:00Z', { status: 'scheduled' }),
      ...(ending === null ? [] : [updateFacts('2024-07-31T08:00Z', { status: ending })]),
    ],
  });
  return { ...document('en', { is: 'source', facts: source }, texts), kind: 'maintenance', slug };
}
