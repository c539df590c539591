import { expect, test } from 'vitest';
import { parseDocument } from '../content/parse-document.ts';
import type { Document } from '../model.ts';
import { assembleEntries } from './assemble-entries.ts';
import { checkComponents, checkEntries } from './check-entries.ts';
import { document, facts, translation } from './document-fixture.ts';

const site = {
  components: [{ id: 'messaging', name: { en: 'Messaging' }, group: null }],
  url: 'https://example.com/',
  timeZones: ['America/Los_Angeles'],
  locales: ['en', 'de', 'es-419'],
};
const english = document('en', { is: 'source', facts: facts() });

function check(...documents: Document[]) {
  const { kind, slug } = english;
  const written = ['en', 'de', 'es-419'].map((locale) => ({ kind, slug, locale }));
  const around = { now: Date.parse('2024-07-12T00:00Z'), written };
  return checkEntries(assembleEntries(documents, 'en').entries, site, ['en', 'de', 'es-419', 'ko'], around);
}

test('a component that the site does not have is reported where it is named', () => {
  const places = { 'component:mesaging': { line: 5, column: 3 }, 'component:messaging': { line: 6, column: 3 } };
  expect(check({ ...english, places })).toEqual([
    {
      ruleId: 'unknown-component',
      severity: 'error',
      file: 'content/incidents/2024-07-11-messages/en.mdx',
      line: 5,
      column: 3,
      message: 'There is no component “mesaging”.',
      expected: 'a component of content/site.yaml: messaging',
      received: 'mesaging',
      hint: 'Did you mean `messaging`?',
      correction: { text: 'messaging', isSafe: false },
    },
  ]);
});

test('a file with errors of its own still hears of components that the site does not have', () => {
  const text = '---\ntitle: T\nstartedAt: nonsense\ncomponents:\n  mesaging: partial_outage\n---\n';
  const { document: parsed, places } = parseDocument({
    file: 'en.mdx',
    text,
    kind: 'incident',
    slug: 's',
    locale: 'en',
  });
  expect(parsed).toBeNull();
  expect(
    checkComponents({ file: 'en.mdx', places }, site).map(({ ruleId, line, column }) => [ruleId, line, column]),
  ).toEqual([['unknown-component', 5, 3]]);
});

test('a component unlike any other gets no guess, not even one named like a property of every object', () => {
  const [found] = check({ ...english, places: { 'component:constructor': { line: 5, column: 3 } } });
  expect(found?.hint).toBe('Use an id of content/site.yaml, or add the component there.');
});

test('a source in a language that the site does not have is an error', () => {
  expect(check(document('fr', { is: 'source', facts: facts() }))).toEqual([
    {
      ruleId: 'unknown-source-locale',
      severity: 'error',
      file: 'content/incidents/2024-07-11-messages/fr.mdx',
      line: 1,
      column: 1,
      message: 'The source is written in “fr”, a language that the site does not have.',
      expected: 'a language of locales/: en, de, es-419',
      received: 'fr.mdx',
      hint: 'Add locales/fr.json, or move the facts to the file of a language that the site has.',
    },
  ]);
});

test('a translation into a language that the site does not have is a warning', () => {
  expect(check(english, document('kr', translation()))).toEqual([
    {
      ruleId: 'unknown-translation-locale',
      severity: 'warning',
      file: 'content/incidents/2024-07-11-messages/kr.mdx',
      line: 1,
      column: 1,
      message: 'This translation is not shown: the site has no language “kr”.',
      expected: 'a language of locales/: en, de, es-419, ko',
      received: 'kr.mdx',
      hint: 'Rename the file to ko.mdx if that is its language, or add locales/kr.json.',
    },
  ]);
});

test('a translation may wait for its language to be published; a source may not', () => {
  expect(check(english, document('ko', translation()))).toEqual([]);
  expect(check(document('ko', { is: 'source', facts: facts() }))).toEqual([
    {
      ruleId: 'unknown-source-locale',
      severity: 'error',
      file: 'content/incidents/2024-07-11-messages/ko.mdx',
      line: 1,
      column: 1,
      message: 'The source is written in “ko”, a language that the site does not publish.',
      expected: 'a language of the site: en, de, es-419',
      received: 'ko.mdx',
      hint: 'Add “ko” to `locales` in site.yaml, or move the facts to the file of a language that the site has.',
    },
  ]);
});

test('a file named after a country or in another form gets the name that was meant', () => {
  expect(check(english, document('at', translation())).map(({ hint }) => hint)).toEqual([
    'Rename the file to de.mdx if that is its language, or add locales/at.json.',
  ]);
  expect(check(document('gb', { is: 'source', facts: facts() })).map(({ hint }) => hint)).toEqual([
    'Rename the file to en.mdx if that is its language, or add locales/gb.json.',
  ]);
});

test('a translation that serves a regional variant of the site is fine', () => {
  expect(check(english, document('es', translation()))).toEqual([]);
});
