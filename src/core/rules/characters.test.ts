import { expect, test } from 'vitest';
import { foundIn, frontMatterWith, incidentWith, translationWith, updateWith } from './found-fixture.ts';

test('a bidirectional control character is refused, wherever it stands', () => {
  expect(foundIn(updateWith('Log in at \u202emoc.elpmaxe\u202c.'))).toMatchInlineSnapshot(`
    "en.mdx:7:11 error bidi-control
    The character U+202E changes the direction of the text after it.
    expected: letters in their own direction
    received: U+202E
    Delete it, and check what the text says without it.

    en.mdx:7:23 error bidi-control
    The character U+202C changes the direction of the text after it.
    expected: letters in their own direction
    received: U+202C
    Delete it, and check what the text says without it."
  `);
  expect(foundIn(frontMatterWith('title: \u2066API\u2069\nstartedAt: 2024-07-11T15:56Z'))).toMatchInlineSnapshot(`
    "en.mdx:2:8 error bidi-control
    The character U+2066 changes the direction of the text after it.
    expected: letters in their own direction
    received: U+2066
    Delete it, and check what the text says without it.

    en.mdx:2:12 error bidi-control
    The character U+2069 changes the direction of the text after it.
    expected: letters in their own direction
    received: U+2069
    Delete it, and check what the text says without it."
  `);
});

test.each(['&#x202E;', '&#8238;', '&#X00202e;'])('a reference to one is refused as well: %s', (reference) => {
  expect(foundIn(updateWith(`Log in at ${reference}moc.elpmaxe.`))).toContain(
    `error bidi-control\nThe character U+202E changes the direction of the text after it.\nexpected: letters in their own direction\nreceived: U+202E\nDelete \`${reference}\`, and check what the text says without it.`,
  );
});

test('an escape of one in the title is refused as well, but not its letters alone', () => {
  const found = foundIn(frontMatterWith('title: "Log in at \\u202Emoc"\nstartedAt: 2024-07-11T15:56Z'));
  expect(found).toContain('en.mdx:2:8 error bidi-control');
  expect(found).toContain('Delete `\\u202E`, and check what the text says without it.');
  expect(foundIn(frontMatterWith("title: 'The sign \\u202E'\nstartedAt: 2024-07-11T15:56Z"))).toBe('');
});

test('an invisible character is named', () => {
  expect(foundIn(updateWith('Mes\u00adsages are\u200b delayed.\ufeff'))).toMatchInlineSnapshot(`
    "en.mdx:7:4 warning invisible-character
    The invisible character U+00AD (soft hyphen) stands here.
    expected: text that can be seen
    received: U+00AD
    Delete it, or let \`npx tidings check --fix\` do it.

    en.mdx:7:14 warning invisible-character
    The invisible character U+200B (zero-width space) stands here.
    expected: text that can be seen
    received: U+200B
    Delete it, or let \`npx tidings check --fix\` do it.

    en.mdx:7:24 warning invisible-character
    The invisible character U+FEFF (byte order mark) stands here.
    expected: text that can be seen
    received: U+FEFF
    Delete it, or let \`npx tidings check --fix\` do it."
  `);
});

test.each([
  ['a family', 'We 👨‍👩‍👧 are on it'],
  ['a rainbow flag', 'Flag 🏳️‍🌈'],
  ['the flag of Scotland', 'Flag \u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
  ['Persian', 'می\u200cخواهم'],
  ['Hindi', 'क्\u200dष और क्\u200cष'],
  ['Thai with places to break', 'ข้อความ\u200bล่าช้า'],
  ['Arabic with marks of direction', 'خدمة API\u200e!'],
])('what a script or an emoji needs may stand: %s', (_, text) => {
  expect(foundIn(updateWith(text))).toBe('');
});

test.each([
  ['a joiner between Latin letters', 'mes\u200dsages', 'U+200D (zero-width joiner)'],
  ['a joiner after an emoji', '🔥\u200d down', 'U+200D (zero-width joiner)'],
  ['a non-joiner between Hangul', '메시\u200c지', 'U+200C (zero-width non-joiner)'],
  ['a zero-width space between Hangul', '메시\u200b지', 'U+200B (zero-width space)'],
  ['hidden tags', 'text\u{e0041}', 'U+E0041'],
  ['a Hangul filler', 'a\u3164b', 'U+3164 (Hangul filler)'],
])('%s is invisible for no reason', (_, text, name) => {
  expect(foundIn(updateWith(text))).toContain(
    `warning invisible-character\nThe invisible character ${name} stands here.\nexpected: text that can be seen`,
  );
});

test('letters in parts are a warning with the composed word', () => {
  const text = `${'지연'.normalize('NFD')} in ${'Café'.normalize('NFD')} and Ångström`;
  expect(foundIn(updateWith(text)).normalize('NFC')).toMatchInlineSnapshot(`
    "en.mdx:7:1 warning not-nfc
    “지연” is not in the form NFC of Unicode.
    expected: the same word as U+C9C0 U+C5F0
    received: 지연
    Type it again, or let \`npx tidings check --fix\` do it.

    en.mdx:7:10 warning not-nfc
    “Café” is not in the form NFC of Unicode.
    expected: the same word as U+00E9
    received: Café
    Type it again, or let \`npx tidings check --fix\` do it."
  `);
});

test('a sign that would compose with a mark after it is left alone', () => {
  expect(foundIn(updateWith('a =\u0338 b'))).toBe('');
});

test('endless marks on one letter hold nothing up, and other words are still composed', () => {
  const marks = `e${'\u0301\u0323'.repeat(20_000)}`;
  expect(foundIn(updateWith(`${marks} ${'Café'.normalize('NFD')}`)).match(/not-nfc/g)).toHaveLength(1);
});

test('of a file with many such characters the first are enough', () => {
  expect(foundIn(updateWith('a\u00adb '.repeat(500))).match(/invisible-character/g)).toHaveLength(20);
});

test('a byte order mark at the very beginning is none of them', () => {
  expect(foundIn(`\ufeff${incidentWith('')}`)).toBe('');
});

test('the first key that stands too late is a warning', () => {
  expect(
    foundIn(
      frontMatterWith('impact: minor\ncomponents:\n  api: major_outage\nstartedAt: 2024-07-11T15:56Z\ntitle: Late'),
    ),
  ).toMatchInlineSnapshot(`
    "en.mdx:3:1 warning key-order
    \`components\` stands below \`impact\`.
    expected: the order title, startedAt, components, impact
    received: components
    Move \`components\` above \`impact\`; \`npx tidings check --fix\` does it."
  `);
});

test('the order of basedOn is that in which it is written by the tool', () => {
  expect(
    foundIn(translationWith('', 'basedOn:\n  title: 8f434346648f\n  summary: 8f434346648f\ntranslation: human')),
  ).toMatchInlineSnapshot(`
    "en.mdx:5:3 warning key-order
    \`summary\` stands below \`title\`.
    expected: the order summary, title
    received: summary
    Move \`summary\` above \`title\`; \`npx tidings check --fix\` does it.

    en.mdx:6:1 warning key-order
    \`translation\` stands below \`basedOn\`.
    expected: the order title, translation, basedOn
    received: translation
    Move \`translation\` above \`basedOn\`; \`npx tidings check --fix\` does it."
  `);
});
