import { expect, test } from 'vitest';
import { instant } from '../incident/document-fixture.ts';
import type { DocumentFacts, EntryFacts } from '../model.ts';
import { type ContentChanges, contentChanges } from './content-changes.ts';

function entry(
  texts: Readonly<Record<string, string>>,
  updates: readonly string[] = [],
  kind = 'incident',
): EntryFacts {
  const documents = Object.entries(texts).map(
    ([locale, digest]): DocumentFacts => ({ file: `${locale}.mdx`, locale, digest, title: null, names: [] }),
  );
  return { kind, documents, updates: updates.map((at) => ({ at: instant(at) })) } as unknown as EntryFacts;
}

const [first, second, third] = ['2026-11-20T10:00Z', '2026-11-20T11:00Z', '2026-11-20T12:00Z'] as const;
const none: ContentChanges = { updates: 0, incidents: 0, maintenances: 0, edits: 0, translations: 0, removed: 0 };
const standing = entry({ en: '1', de: '1' }, [first]);

function changes(before: Record<string, EntryFacts>, after: Record<string, EntryFacts>): ContentChanges {
  return contentChanges(new Map(Object.entries(before)), new Map(Object.entries(after)));
}

test.each<[string, EntryFacts, Partial<ContentChanges>]>([
  ['the same entry', standing, {}],
  ['the same, read anew', entry({ en: '1', de: '1' }, [first]), {}],
  ['an update', entry({ en: '2', de: '1' }, [first, second]), { updates: 1 }],
  ['two updates at once', entry({ en: '2', de: '1' }, [first, second, third]), { updates: 2 }],
  ['an update in the place of another', entry({ en: '2', de: '1' }, [second]), { updates: 1 }],
  ['another text', entry({ en: '2', de: '1' }, [first]), { edits: 1 }],
  ['an update less', entry({ en: '2', de: '1' }, []), { edits: 1 }],
  ['another translation', entry({ en: '1', de: '2' }, [first]), { translations: 1 }],
  ['a new translation', entry({ en: '1', de: '1', ko: '1' }, [first]), { translations: 1 }],
  ['a translation less', entry({ en: '1' }, [first]), { translations: 1 }],
  ['a translation in the place of another', entry({ en: '1', ko: '1' }, [first]), { translations: 2 }],
  ['an update with its translation', entry({ en: '2', de: '2' }, [first, second]), { updates: 1, translations: 1 }],
])('%s is counted as what it is', (_, after, counted) => {
  expect(changes({ a: standing }, { a: after })).toEqual({ ...none, ...counted });
});

test('entries that come and go are counted, whatever they hold', () => {
  const maintenance = entry({ en: '1' }, [], 'maintenance');
  expect(changes({}, { a: standing, b: standing, c: maintenance })).toEqual({ ...none, incidents: 2, maintenances: 1 });
  expect(changes({ a: standing, c: maintenance }, {})).toEqual({ ...none, removed: 2 });
  expect(changes({ a: standing }, { b: standing })).toEqual({ ...none, incidents: 1, removed: 1 });
});

test('several entries are counted together', () => {
  const before = { a: standing, b: standing, c: standing };
  const after = {
    a: entry({ en: '2', de: '1' }, [first, second]),
    b: entry({ en: '3', de: '9' }, [first]),
    c: standing,
  };
  expect(changes(before, after)).toEqual({ ...none, updates: 1, edits: 1, translations: 1 });
});
