import { expect, test } from 'vitest';
import { foundIn, incidentWith, updateWith } from './found-fixture.ts';

test('a tag that is not closed is shown where it opens', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11T20:06Z">\nText'))).toMatchInlineSnapshot(`
    "en.mdx:8:1 error mdx-syntax
    \`<Update>\` is never closed.
    expected: \`</Update>\` below it
    received: <Update at="2024-07-11T20:06Z">
    Add \`</Update>\` below the text that belongs to it, and begin the tag on a line of its own."
  `);
});

test('a section that is not closed is shown where it opens', () => {
  expect(
    foundIn(incidentWith('<Postmortem at="2024-07-19T16:00Z">\n<RootCause>\nText\n</Postmortem>')),
  ).toMatchInlineSnapshot(`
    "en.mdx:9:1 error mdx-syntax
    \`<RootCause>\` is never closed.
    expected: \`</RootCause>\` below it
    received: <RootCause>
    Add \`</RootCause>\` below the text that belongs to it, and begin the tag on a line of its own."
  `);
});

test('a closing tag without an opening one is refused', () => {
  expect(foundIn(incidentWith('</Update>'))).toMatchInlineSnapshot(`
    "en.mdx:8:1 error mdx-syntax
    \`</Update>\` closes a tag that is not open.
    expected: text
    received: </Update>
    Delete \`</Update>\`, or write \`<Update …>\` where it begins."
  `);
});

test('a wrong closing tag is refused with the right one', () => {
  expect(
    foundIn(incidentWith('<Postmortem at="2024-07-19T16:00Z">\nText\n</Postmotem>\n</Postmortem>')),
  ).toMatchInlineSnapshot(`
    "en.mdx:10:1 error mdx-syntax
    \`</Postmotem>\` closes a tag that is not open.
    expected: \`</Postmortem>\`
    received: </Postmotem>
    Write \`</Postmortem>\`, which closes the tag that is open here, or delete \`</Postmotem>\`."
  `);
});

test('a sign taken for a tag is refused', () => {
  expect(foundIn(updateWith('Fewer than <5 messages.'))).toMatchInlineSnapshot(`
    "en.mdx:7:12 error mdx-syntax
    This “<” begins a tag that can’t be read.
    expected: text, or a complete tag
    received: <5 messages.
    Write \`\\<\` for a “<” that readers shall see."
  `);
});

test('a lower-case tag that is not closed is refused', () => {
  expect(foundIn(updateWith('Write to <name>.'))).toMatchInlineSnapshot(`
    "en.mdx:7:10 error mdx-syntax
    \`<name>\` is never closed.
    expected: \`</name>\` below it
    received: <name>
    Write \`\\<\` for a “<” that readers shall see."
  `);
});

test('an HTML comment is refused', () => {
  expect(foundIn(updateWith('<!-- to do -->'))).toMatchInlineSnapshot(`
    "en.mdx:7:1 error mdx-syntax
    A comment \`<!-- … -->\` can’t be used here.
    expected: text
    received: <!-- to do -->
    Delete the comment; keep notes for colleagues in the message of the commit."
  `);
});

test('an address in angle brackets is refused with the Markdown', () => {
  expect(foundIn(updateWith('See <https://example.com/a> or <help@example.com>.'))).toMatchInlineSnapshot(`
    "en.mdx:7:5 error mdx-syntax
    An address in angle brackets is taken for a tag.
    expected: \`[text](address)\`
    received: <https://example.com/a> or <help@example.com>.
    Write \`[https://example.com/a](https://example.com/a)\`.

    en.mdx:7:32 error mdx-syntax
    An address in angle brackets is taken for a tag.
    expected: \`[text](address)\`
    received: <help@example.com>.
    Write \`[help@example.com](mailto:help@example.com)\`."
  `);
});

test('a value without quotation marks is refused with them', () => {
  expect(foundIn(incidentWith('<Update at=2024-07-11T20:06Z status="resolved">Text</Update>'))).toMatchInlineSnapshot(`
    "en.mdx:8:1 error mdx-syntax
    The value of \`at\` has no quotation marks.
    expected: \`at="…"\`
    received: <Update at=2024-07-11T20:06Z status="resolved">Text</Update>
    Write \`at="2024-07-11T20:06Z"\`."
  `);
});

test('a tag with an open quotation mark is refused', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11T20:06Z status="resolved">Text</Update>'))).toMatchInlineSnapshot(`
    "en.mdx:8:1 error mdx-syntax
    The tag \`<Update\` can’t be read.
    expected: \`<Update name="value">\`
    received: <Update at="2024-07-11T20:06Z status="resolved">Text</Updat…
    Write each attribute as \`name="value"\`, with both quotation marks, and end the tag with \`>\`."
  `);
});

test('columns count letters beyond the basic plane as editors do', () => {
  expect(foundIn(updateWith('한국어 😀 <b>a</b>'))).toMatchInlineSnapshot(`
    "en.mdx:7:8 error raw-html
    HTML such as \`<b>\` can’t be used here.
    expected: Markdown
    received: <b>
    Write \`**text**\`."
  `);
});
