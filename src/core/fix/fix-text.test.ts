import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from '../content/parse-document.ts';
import type { EntryKind } from '../model.ts';
import { fixText } from './fix-text.ts';
import { orderKeys } from './order-keys.ts';

const check = (text: string, kind: EntryKind = 'incident') =>
  parseDocument({ file: 'en.mdx', text, kind, slug: '2024-07-11-messages', locale: 'en' }).diagnostics;
const fix = (text: string, kind: EntryKind = 'incident') =>
  fixText({ text, check: (fixed) => check(fixed, kind), orderKeys: (fixed) => orderKeys(fixed, kind) });

const incident = (front: string, body = '') => `---
${front}
---

<Update at="2024-07-11T17:59Z" status="investigating">We are looking into it.</Update>
${body}`;

test('a time in a known other form becomes UTC, in front matter and tags, with and without quotation marks', () => {
  const text = incident(
    'title: Late\nstartedAt: "2024-07-11 08:56-07:00"\nnextUpdateBy: 2024-07-12 09:00 KST',
    `<Update at="2024-07-11T11:05 PDT" status='monitoring'>From <Time at="2024/7/11 6:10pm UTC" /> on.</Update>`,
  );
  expect(fix(text)).toEqual({
    fixed: 4,
    text: incident(
      'title: Late\nstartedAt: "2024-07-11T15:56Z"\nnextUpdateBy: 2024-07-12T00:00Z',
      `<Update at="2024-07-11T18:05Z" status='monitoring'>From <Time at="2024-07-11T18:10Z" /> on.</Update>`,
    ),
  });
});

test('a time in the quotation marks of a word processor loses them', () => {
  expect(fix(incident('title: Late\nstartedAt: “2024-07-11T15:56Z”'))).toEqual({
    fixed: 1,
    text: incident('title: Late\nstartedAt: 2024-07-11T15:56Z'),
  });
});

test.each([
  ['a time without a zone', 'startedAt: 2024-07-11T15:56'],
  ['a date alone', 'startedAt: 2024-07-11'],
  ['Pacific time of an unknown season', 'startedAt: 2024-07-11 08:56 PT'],
  ['a winter label in summer', 'startedAt: 2024-07-11 08:56 PST'],
  ['an unknown zone', 'startedAt: 2024-07-11 08:56 IST'],
  ['a misspelt key', 'startAt: 2024-07-11T15:56Z'],
  ['a status that is not known', 'startedAt: 2024-07-11T15:56Z\ncomponents:\n  messaging: major_outge'],
])('%s is not safe to mend', (_, front) => {
  const text = incident(`title: Late\n${front}`);
  expect(check(text)).not.toEqual([]);
  expect(fix(text)).toEqual({ text, fixed: 0 });
});

test('a time is left as it is where its mend would bring more errors to light', () => {
  const text = incident(
    'title: Late\nstartedAt: 2024-07-12T10:59-07:00',
    '<Update at="2024-07-11T18:59Z">Text.</Update>\n<Update at="2024-07-11T17:59+00:00">Text.</Update>\n',
  );
  expect(fix(text).text).toContain('startedAt: 2024-07-12T10:59-07:00');
});

test('keys are put in order, each with its value and the comments above it', () => {
  const text = incident(`# About messages.
impact: minor
components:
  # the one that Meta calls
  messaging: partial_outage

  api: major_outage
# When customers noticed.
startedAt: 2024-07-11T15:56Z
title: >-
  Messages
  not received
`);
  expect(fix(text)).toEqual({
    fixed: 1,
    text: incident(`title: >-
  Messages
  not received

# When customers noticed.
startedAt: 2024-07-11T15:56Z
components:
  # the one that Meta calls
  messaging: partial_outage

  api: major_outage
# About messages.
impact: minor`),
  });
});

test('a translation has its own order, with the digests sorted', () => {
  const text =
    '---\r\nbasedOn:\r\n  title: 8f434346648f\r\n  "summary": "8f434346648f"\r\ntitle: Spät\r\n---\r\n\r\nText.\r\n';
  expect(fix(text)).toEqual({
    fixed: 2,
    text: '---\r\ntitle: Spät\r\nbasedOn:\r\n  "summary": "8f434346648f"\r\n  title: 8f434346648f\r\n---\r\n\r\nText.\r\n',
  });
});

test.each([
  ['on one line', '{ startedAt: 2024-07-11T15:56Z, title: Late }'],
  ['of which one is written twice', 'startedAt: 2024-07-11T15:56Z\ntitle: Late\ntitle: Later'],
])('keys %s stay where they are', (_, front) => {
  const text = incident(front);
  expect(fix(text).text).toBe(text);
});

test('letters in parts are composed, unseen characters deleted', () => {
  const text = incident(`title: ${'Café'.normalize('NFD')}\nstartedAt: 2024-07-11T15:56Z`, 'Mes\u00adsages\u200b');
  expect(fix(text).text).toBe(incident('title: Café\nstartedAt: 2024-07-11T15:56Z', 'Messages'));
});

test('a file with hundreds of them is mended to its end', () => {
  const text = incident('title: Late\nstartedAt: 2024-07-11T15:56Z').replace('We are', 'W\u00ade are\n'.repeat(300));
  expect(fix(text)).toEqual({ fixed: 300, text: text.replaceAll('\u00ad', '') });
});

const time = fc.constantFrom(
  ...['2024-07-11T17:59Z', '2024-07-11 10:59 PDT', '2024-07-11T17:59+00:00', '2024-07-11 10:59', '2024-13-11T10:59Z'],
  ...['“2024-07-11T18:59Z”', '2024-07-11T24:00Z', '2024-7-11 5:59 p.m. UTC', 'soon', '', '"2024-07-11 18:00 JST"'],
);
const line = fc.oneof(
  time.map((at) => `startedAt: ${at}`),
  time.map((at) => `nextUpdateBy: ${at}`),
  fc.constantFrom('title: Late', 'title: "Late"', 'impact: minor', 'components: { api: major_outage }', '# a comment'),
  fc.constantFrom('basedOn:\n  title: 8f434346648f\n  summary: 8f434346648f', 'components:\n  api: major_outage', ''),
  fc.constantFrom('title: |\n  Late', 'extra: 1', ' indented: 1', '- item', 'impact: "mi\\nor"', 'translation: human'),
);
const piece = fc.oneof(
  time.map((at) => `<Update at="${at}" status="resolved">\nText ${at} and \`${at}\`.\n</Update>\n`),
  time.map((at) => `<Time at='${at}' /> `),
  fc.constantFrom(
    'Text.',
    'e\u0301',
    'a\u00adb',
    '\u202eabc',
    '`startedAt: x`',
    '---\n',
    '\n\n',
    '{',
    '<b>',
    '한'.normalize('NFD'),
  ),
);
const document = fc
  .tuple(fc.array(line, { maxLength: 6 }), fc.array(piece, { maxLength: 6 }), fc.constantFrom('\n', '\r\n'))
  .map(([front, body, eol]) => `---\n${front.join('\n')}\n---\n\n${body.join('')}`.replaceAll('\n', eol));

test('fixing a fixed text changes nothing, and no fix brings an error', () => {
  fc.assert(
    fc.property(document, (text) => {
      const errors = (checked: string) => check(checked).filter(({ severity }) => severity === 'error').length;
      const fixed = fix(text);
      expect(fix(fixed.text)).toEqual({ text: fixed.text, fixed: 0 });
      expect(errors(fixed.text)).toBeLessThanOrEqual(errors(text));
      expect(fixed.text === text).toBe(fixed.fixed === 0);
    }),
    { numRuns: 300, seed: 20_240_711 },
  );
});

test('prose stays as it is, letter for letter', () => {
  // Without the front matter and the tags, in which times are mended; composed, without what nobody sees.
  const prose = (text: string) =>
    text
      .replace(/^---[\s\S]*?\n---/, '')
      .replaceAll(/<(?:Update|Time)[^>]*>/g, '')
      .replaceAll('\u00ad', '')
      .normalize('NFC');
  fc.assert(
    fc.property(document, (text) => {
      expect(prose(fix(text).text)).toBe(prose(text));
    }),
    { numRuns: 300, seed: 20_240_711 },
  );
});
