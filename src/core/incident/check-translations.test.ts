import { expect, test } from 'vitest';
import { foundIn, incident, incidentFile } from './check-fixture.ts';

const source = incident(
  [
    'Messages were lost.',
    '<Update at="2024-07-11T17:59Z" status="investigating">We look into it.</Update>',
    '<Update at="2024-07-12T01:23Z" status="resolved">It works.</Update>',
    '<Postmortem at="2024-07-19T16:00Z">\nWhat happened.\n\n<RootCause>A cable.</RootCause>\n\nWe are sorry.\n</Postmortem>',
  ].join('\n\n'),
);
const germanFile = 'incidents/2024-07-11-messages/de.mdx';
const german = (text: string, frontMatter = 'translation: machine') =>
  `---\ntitle: Nachrichten fehlen\n${frontMatter}\n---\n\n${text}\n`;
const locales = ['en', 'de', 'ko', 'en-GB'];

test('languages without a translation are named at the source, in one finding', () => {
  expect(foundIn({ [incidentFile]: source }, { locales })).toMatchInlineSnapshot(`
    "incidents/2024-07-11-messages/en.mdx:1:1 warning translation-missing
    There is no translation for de, ko.
    expected: de.mdx, ko.mdx in content/incidents/2024-07-11-messages/
    received: en.mdx
    Add content/incidents/2024-07-11-messages/de.mdx: the title and the prose, without facts."
  `);
});

test('a text in the language of a variant is a translation into it', () => {
  expect(foundIn({ [incidentFile]: source }, { locales: ['en', 'en-GB'] })).toBe('');
});

test('a translation that lacks one part is told what to write, and where', () => {
  const text = [
    'Nachrichten gingen verloren.',
    '<Update at="2024-07-11T17:59Z">Wir sehen nach.</Update>',
    '<Postmortem>\nWas geschah.\n\n<RootCause>Ein Kabel.</RootCause>\n\nEs tut uns leid.\n</Postmortem>',
  ].join('\n\n');
  expect(
    foundIn({ [incidentFile]: source, [germanFile]: german(text) }, { locales: ['en', 'de'] }),
  ).toMatchInlineSnapshot(`
    "incidents/2024-07-11-messages/de.mdx:8:1 warning translation-part-missing
    The update at 2024-07-12T01:23Z of the source is not translated.
    expected: every part of content/incidents/2024-07-11-messages/en.mdx
    received: nothing
    Add \`<Update at="2024-07-12T01:23Z">…</Update>\`."
  `);
});

test('a translation that lacks several parts gets one finding', () => {
  const files = { [incidentFile]: source, [germanFile]: german('Nachrichten gingen verloren.') };
  expect(foundIn(files, { locales: ['en', 'de'] })).toMatchInlineSnapshot(`
    "incidents/2024-07-11-messages/de.mdx:6:1 warning translation-part-missing
    5 parts of the source are not translated, first the update at 2024-07-11T17:59Z.
    expected: every part of content/incidents/2024-07-11-messages/en.mdx
    received: nothing
    Add \`<Update at="2024-07-11T17:59Z">…</Update>\`. The others: the update at 2024-07-12T01:23Z, the beginning of the post-mortem, the root cause, the end of the post-mortem."
  `);
});

test('a translation that nobody sees is left alone', () => {
  const files = { [incidentFile]: source, [germanFile]: german('') };
  expect(foundIn(files, { locales: ['en'] })).not.toMatch(/warning translation-|error translation-/);
});

test('a part whose source has changed is outdated, and its facts are not compared', () => {
  const basis = 'basedOn:\n  title: "000000000000"\n  summary: "000000000000"';
  const files = { [incidentFile]: source, [germanFile]: german('Nur 5 Nachrichten.', basis) };
  expect(foundIn(files, { locales: ['en', 'de'] })).toMatchInlineSnapshot(`
    "incidents/2024-07-11-messages/de.mdx:8:1 warning translation-part-missing
    5 parts of the source are not translated, first the update at 2024-07-11T17:59Z.
    expected: every part of content/incidents/2024-07-11-messages/en.mdx
    received: nothing
    Add \`<Update at="2024-07-11T17:59Z">…</Update>\`. The others: the update at 2024-07-12T01:23Z, the beginning of the post-mortem, the root cause, the end of the post-mortem.

    incidents/2024-07-11-messages/de.mdx:2:8 warning translation-outdated
    The source text has changed since this part was translated.
    expected: a translation of line 2 of content/incidents/2024-07-11-messages/en.mdx
    received: a translation of its text with digest 000000000000
    Compare the two and mend this text, then run \`npx tidings translations accept content/incidents/2024-07-11-messages/de.mdx\`.

    incidents/2024-07-11-messages/de.mdx:8:1 warning translation-outdated
    The source text has changed since this part was translated.
    expected: a translation of line 6 of content/incidents/2024-07-11-messages/en.mdx
    received: a translation of its text with digest 000000000000
    Compare the two and mend this text, then run \`npx tidings translations accept content/incidents/2024-07-11-messages/de.mdx\`."
  `);
});

test('of dozens of languages five are named', () => {
  const many = ['en', 'de', 'ko', 'fr', 'es', 'it', 'nl', 'sv', 'da'];
  expect(foundIn({ [incidentFile]: source }, { locales: many })).toMatchInlineSnapshot(`
    "incidents/2024-07-11-messages/en.mdx:1:1 warning translation-missing
    There is no translation for de, ko, fr, es, it and 3 more.
    expected: de.mdx, ko.mdx, fr.mdx, es.mdx, it.mdx and 3 more in content/incidents/2024-07-11-messages/
    received: en.mdx
    Add content/incidents/2024-07-11-messages/de.mdx: the title and the prose, without facts."
  `);
});
