import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Document, Entry, PartKey } from '../model.ts';
import { writtenTranslationStates } from '../vocabulary.ts';
import { assembleEntries } from './assemble-entries.ts';
import { document, facts, translation } from './document-fixture.ts';
import { localizePart } from './localize-part.ts';

const update = 'update:2024-07-11T17:59Z';
const english = document('en', { is: 'source', facts: facts() }, { title: 'Messages', [update]: 'Looking.' });

function entryOf(...documents: Document[]): Entry {
  const [entry] = assembleEntries(documents, 'en').entries;
  if (entry === undefined) throw new Error('the documents make no entry');
  return entry;
}

test('the source language shows the source', () => {
  expect(localizePart(entryOf(english), update, 'en')).toMatchObject({
    text: 'Looking.',
    locale: 'en',
    state: 'source',
  });
});

test('a translated part shows its translation and the state its file claims', () => {
  const german = document('de', translation('machine_reviewed'), { [update]: 'Wir suchen.' });
  expect(localizePart(entryOf(english, german), update, 'de')).toEqual({
    key: update,
    text: 'Wir suchen.',
    body: ['Wir suchen.'],
    locale: 'de',
    state: 'machine_reviewed',
    outdated: false,
  });
});

test('a part that is not translated falls back to the source, the others stay translated', () => {
  const entry = entryOf(english, document('de', translation('human'), { title: 'Nachrichten' }));
  expect(localizePart(entry, update, 'de')).toMatchObject({ text: 'Looking.', locale: 'en', state: 'missing' });
  expect(localizePart(entry, 'title', 'de')).toMatchObject({ text: 'Nachrichten', locale: 'de', state: 'human' });
});

test('a translation is outdated when the source part is not the one it was made from', () => {
  const german = (basedOn: Record<string, string>) =>
    localizePart(
      entryOf(english, document('de', translation('machine', basedOn), { [update]: 'Wir suchen.' })),
      update,
      'de',
    );
  expect(german({ [update]: 'digest of Looking.' })?.outdated).toBe(false);
  expect(german({ [update]: 'digest of Loking.' })?.outdated).toBe(true);
  expect(german({})?.outdated).toBe(false);
});

test('a part may be something else than its file', () => {
  const role = { ...translation('human'), partStates: { [update]: 'machine' } } as const;
  const entry = entryOf(english, document('de', role, { title: 'Nachrichten', [update]: 'Wir suchen.' }));
  expect(localizePart(entry, 'title', 'de')?.state).toBe('human');
  expect(localizePart(entry, update, 'de')?.state).toBe('machine');
});

test('a regional variant reads the language it varies', () => {
  const entry = entryOf(english, document('es', translation('human'), { title: 'Mensajes' }));
  expect(localizePart(entry, 'title', 'es-419')).toMatchObject({ text: 'Mensajes', locale: 'es', state: 'human' });
  expect(localizePart(entry, 'title', 'en-GB')).toMatchObject({ text: 'Messages', locale: 'en', state: 'source' });
  expect(localizePart(entry, 'title', 'esx')).toMatchObject({ locale: 'en', state: 'missing' });
});

test('a part that the source does not have is null', () => {
  expect(localizePart(entryOf(english), 'rootCause', 'en')).toBeNull();
});

const keys: PartKey[] = ['title', 'summary', update, 'postmortem', 'rootCause'];
const texts = fc.dictionary(fc.constantFrom(...keys), fc.string({ minLength: 1 }), { noNullPrototype: true });

test('property: no translation hides, adds or changes a part of the source', () => {
  const translations = fc.uniqueArray(
    fc.record({
      locale: fc.constantFrom('de', 'ko', 'fr'),
      state: fc.constantFrom(...writtenTranslationStates),
      texts,
    }),
    { selector: ({ locale }) => locale },
  );
  fc.assert(
    fc.property(texts, translations, (sourceTexts, others) => {
      const source = document('en', { is: 'source', facts: facts() }, sourceTexts);
      const entry = entryOf(
        source,
        ...others.map((other) => document(other.locale, translation(other.state), other.texts)),
      );
      for (const key of keys) {
        expect(localizePart(entry, key, 'en')?.text).toBe(sourceTexts[key as keyof typeof sourceTexts]);
        for (const locale of ['de', 'ko', 'fr', 'ja']) {
          const shown = localizePart(entry, key, locale);
          const own = others.find((other) => other.locale === locale)?.texts[key];
          const original = sourceTexts[key];
          expect(shown === null).toBe(original === undefined);
          if (shown === null) continue;
          expect(shown.text).toBe(own ?? original);
          expect(shown.state === 'missing').toBe(own === undefined);
          expect(shown.locale).toBe(own === undefined ? 'en' : locale);
        }
      }
    }),
    { seed: 7, numRuns: 300 },
  );
});
