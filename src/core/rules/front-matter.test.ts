import { expect, test } from 'vitest';
import { foundIn, frontMatterWith, incidentWith, translationWith } from './found-fixture.ts';

test('an empty file is refused', () => {
  expect(foundIn(' \n')).toMatchInlineSnapshot();
});

test('a file without front matter is refused', () => {
  expect(foundIn('Messages are late.\n')).toMatchInlineSnapshot();
});

test('a blank line above the front matter is refused', () => {
  expect(foundIn('\n---\ntitle: a\n---\n')).toMatchInlineSnapshot();
});

test('front matter without an end is refused', () => {
  expect(foundIn('---\ntitle: Late\n\nText')).toMatchInlineSnapshot();
});

test('front matter with a wrong closing line is refused', () => {
  expect(foundIn('---\ntitle: Late\nstartedAt: 2024-07-11T15:56Z\n----\n\n<Update at="2024-07-11T17:59Z" status="resolved"/>')).toMatchInlineSnapshot();
});

test('front matter in JavaScript is refused', () => {
  expect(foundIn('---js\n{ title: globalThis.ran = true }\n---\n')).toMatchInlineSnapshot();
});

test('front matter in JSON5 is refused', () => {
  expect(foundIn('---json5\n{}\n---\n')).toMatchInlineSnapshot();
});

test('missing keys of an incident are named', () => {
  expect(foundIn(frontMatterWith('impact: none'))).toMatchInlineSnapshot();
});

test('missing keys of a maintenance are named', () => {
  expect(foundIn('---\ntitle: Upgrade\nimpact: none\n---\n', 'maintenance')).toMatchInlineSnapshot();
});

test('a missing title of a translation is named', () => {
  expect(foundIn('---\ntranslation: human\n---\n')).toMatchInlineSnapshot();
});

test('an unknown key gets the nearest known one', () => {
  expect(foundIn(frontMatterWith('title: Late\nstartAt: 2024-07-11T15:56Z\nimpact: none'))).toMatchInlineSnapshot();
});

test('an unknown key that resembles none is to be deleted', () => {
  expect(foundIn(frontMatterWith('title: Late\nstartedAt: 2024-07-11T15:56Z\n__proto__: 1'))).toMatchInlineSnapshot();
});

test('a repeated key is refused', () => {
  expect(foundIn(frontMatterWith('title: Late\ntitle: Later\nstartedAt: 2024-07-11T15:56Z'))).toMatchInlineSnapshot();
});

test('a title with a colon is refused with the quoted form', () => {
  expect(foundIn(frontMatterWith('title: API: errors\nstartedAt: 2024-07-11T15:56Z'))).toMatchInlineSnapshot();
});

test('a value that begins with a reserved sign is refused with the quoted form', () => {
  expect(foundIn(frontMatterWith('title: @all late\nstartedAt: 2024-07-11T15:56Z'))).toMatchInlineSnapshot();
});

test('an open quotation mark is refused', () => {
  expect(foundIn(frontMatterWith('startedAt: 2024-07-11T15:56Z\ntitle: "Late'))).toMatchInlineSnapshot();
});

test('a tab is refused', () => {
  expect(foundIn(frontMatterWith('title: Late\ncomponents:\n\tmessaging: operational\nstartedAt: 2024-07-11T15:56Z'))).toMatchInlineSnapshot();
});

test('nesting without end is refused', () => {
  expect(foundIn(frontMatterWith(`title: ${'['.repeat(60)}`))).toMatchInlineSnapshot();
});

test('anchors and aliases are refused', () => {
  expect(foundIn(frontMatterWith('title: &a Late\nstartedAt: 2024-07-11T15:56Z\nimpact: *a'))).toMatchInlineSnapshot();
});

test('tags and merge keys are refused', () => {
  expect(foundIn(frontMatterWith('title: !!str Late\nstartedAt: 2024-07-11T15:56Z\n<<: { impact: none }'))).toMatchInlineSnapshot();
});

test('directives are refused', () => {
  expect(foundIn(frontMatterWith('%YAML 1.1\ntitle: Late\nstartedAt: 2024-07-11T15:56Z'))).toMatchInlineSnapshot();
});

test('a list as the title is refused', () => {
  expect(foundIn(frontMatterWith('title: [Late]\nstartedAt: 2024-07-11T15:56Z'))).toMatchInlineSnapshot();
});

test('an empty title is refused', () => {
  expect(foundIn(frontMatterWith('title: " "\nstartedAt: 2024-07-11T15:56Z'))).toMatchInlineSnapshot();
});

test('a text as the components is refused', () => {
  expect(foundIn(frontMatterWith('title: Late\nstartedAt: 2024-07-11T15:56Z\ncomponents: messaging'))).toMatchInlineSnapshot();
});

test('a text as the front matter is refused', () => {
  expect(foundIn(frontMatterWith('Late messages'))).toMatchInlineSnapshot();
});

test('an unknown impact is refused', () => {
  expect(foundIn(frontMatterWith('title: Late\nstartedAt: 2024-07-11T15:56Z\nimpact: majr'))).toMatchInlineSnapshot();
});

test('an unknown status of a component is refused', () => {
  expect(foundIn(frontMatterWith('title: Late\nstartedAt: 2024-07-11T15:56Z\ncomponents:\n  messaging: down\n  api: partial-outage'))).toMatchInlineSnapshot();
});

test('an unknown kind of translation is refused', () => {
  expect(foundIn(translationWith('', 'translation: reviewed'))).toMatchInlineSnapshot();
});

test('a digest by hand is refused', () => {
  expect(foundIn(translationWith('', 'basedOn:\n  title: yes\n  updates: 8f434346648f\n  summary: 123456789012'))).toMatchInlineSnapshot();
});

test('basedOn as a list is refused', () => {
  expect(foundIn(translationWith('', 'basedOn: [title]'))).toMatchInlineSnapshot();
});

test('a maintenance that ends before it begins is refused', () => {
  expect(foundIn('---\ntitle: Upgrade\nscheduledFor: 2026-12-05T22:00Z\nscheduledUntil: 2026-12-05T02:00Z\n---\n', 'maintenance')).toMatchInlineSnapshot();
});

test('facts in the front matter of a translation are refused', () => {
  expect(foundIn(translationWith('', 'translation: human\nstartedAt: 2024-07-11T15:56Z\ncomponents: { messaging: operational }'))).toMatchInlineSnapshot();
});

test('control characters are refused', () => {
  expect(foundIn(incidentWith('').replace('Messages', 'Messages\u0000').replace('looking', 'look\u001bing &#7;'))).toMatchInlineSnapshot();
});

test('a control character in a YAML escape is refused', () => {
  expect(foundIn(frontMatterWith('title: "Late\\0"\nstartedAt: 2024-07-11T15:56Z'))).toMatchInlineSnapshot();
});

test('a file over the limit is refused', () => {
  expect(foundIn('a'.repeat(300_000))).toMatchInlineSnapshot();
});

