import type { Document, Instant, Part, PartKey, SourceFacts, UpdateFacts } from '../model.ts';

/** For tests: instants are written as people read them. */
export function instant(text: string): Instant {
  return Date.parse(text);
}

/** For tests: an update of which only what matters is written. */
export function updateFacts(at: string, rest: Partial<Omit<UpdateFacts, 'at'>> = {}): UpdateFacts {
  return { at: instant(at), status: null, components: {}, editedAt: null, ...rest };
}

/** For tests: facts of an incident that began on 11 July 2024. */
export function facts(rest: Partial<SourceFacts> = {}): SourceFacts {
  return {
    kind: 'incident',
    start: instant('2024-07-11T15:56Z'),
    end: null,
    components: {},
    impact: null,
    nextUpdateBy: null,
    postmortemAt: null,
    updates: [],
    ...rest,
  };
}

/** For tests: a document whose parts are given as plain text; the digest of a part is `digest of <text>`. */
export function document(
  locale: string,
  role: Document['role'],
  parts: Partial<Record<PartKey, string>> = { title: `Title in ${locale}` },
): Document {
  const slug = '2024-07-11-messages';
  return {
    file: `content/incidents/${slug}/${locale}.mdx`,
    kind: 'incident',
    slug,
    locale,
    role,
    parts: Object.entries(parts).map(([key, text], index) => part(key as PartKey, text ?? '', index + 1)),
    places: {},
  };
}

/** For tests: the role of a translation. */
export function translation(
  state: 'machine' | 'machine_reviewed' | 'human' = 'machine',
  basedOn: Record<string, string> = {},
): Document['role'] {
  return { is: 'translation', state, basedOn };
}

function part(key: PartKey, text: string, line: number): Part {
  return { key, line, column: 1, text, body: [text], digest: `digest of ${text}` };
}
