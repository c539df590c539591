import { expect, test } from 'vitest';
import { foundIn, incidentWith, updateWith } from './found-fixture.ts';

test('a tag that is not closed is shown where it opens', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11T20:06Z">\nText'))).toMatchInlineSnapshot();
});

test('a section that is not closed is shown where it opens', () => {
  expect(foundIn(incidentWith('<Postmortem at="2024-07-19T16:00Z">\n<RootCause>\nText\n</Postmortem>'))).toMatchInlineSnapshot();
});

test('a closing tag without an opening one is refused', () => {
  expect(foundIn(incidentWith('</Update>'))).toMatchInlineSnapshot();
});

test('a wrong closing tag is refused with the right one', () => {
  expect(foundIn(incidentWith('<Postmortem at="2024-07-19T16:00Z">\nText\n</Postmotem>\n</Postmortem>'))).toMatchInlineSnapshot();
});

test('a sign taken for a tag is refused', () => {
  expect(foundIn(updateWith('Fewer than <5 messages.'))).toMatchInlineSnapshot();
});

test('a lower-case tag that is not closed is refused', () => {
  expect(foundIn(updateWith('Write to <name>.'))).toMatchInlineSnapshot();
});

test('an HTML comment is refused', () => {
  expect(foundIn(updateWith('<!-- to do -->'))).toMatchInlineSnapshot();
});

test('an address in angle brackets is refused with the Markdown', () => {
  expect(foundIn(updateWith('See <https://example.com/a> or <help@example.com>.'))).toMatchInlineSnapshot();
});

test('a value without quotation marks is refused with them', () => {
  expect(foundIn(incidentWith('<Update at=2024-07-11T20:06Z status="resolved">Text</Update>'))).toMatchInlineSnapshot();
});

test('a tag with an open quotation mark is refused', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11T20:06Z status="resolved">Text</Update>'))).toMatchInlineSnapshot();
});

test('columns count letters beyond the basic plane as editors do', () => {
  expect(foundIn(updateWith('한국어 😀 <b>a</b>'))).toMatchInlineSnapshot();
});

