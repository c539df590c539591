import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingsIn, foundIn, placesIn, updateWith } from './prose-fixture.ts';

test('a typed time is shown as a tag', () => {
  expect(foundIn(updateWith('Messages sent after July 11, 2024 10:59 AM PT were lost.'))).toMatchInlineSnapshot(`
    "7:21 warning typed-time
    The time “July 11, 2024 10:59 AM PT” is typed as text.
    expected: the tag \`<Time>\`, which prints the time in every zone and language of the site
    received: July 11, 2024 10:59 AM PT
    Write \`<Time at="2024-07-11T17:59Z" />\`."
  `);
});

test('a typed time without its day takes that of the update, as a guess', () => {
  expect(foundIn(updateWith('Messages arrive\nsince 18:23 PT.'))).toMatchInlineSnapshot(`
    "8:7 warning typed-time
    The time “18:23 PT” is typed as text.
    expected: the tag \`<Time>\`, which prints the time in every zone and language of the site
    received: 18:23 PT
    Write \`<Time at="2024-07-12T01:23Z" />\`, if 2024-07-12 (UTC) is the day."
  `);
});

test('a typed time that may mean several instants gets no guess', () => {
  expect(foundIn(updateWith('Lost after 07/11/2024 17:59 UTC.'))).toMatchInlineSnapshot(`
    "7:12 warning typed-time
    The time “07/11/2024 17:59 UTC” is typed as text.
    expected: the tag \`<Time>\`, which prints the time in every zone and language of the site
    received: 07/11/2024 17:59 UTC
    Write \`<Time at="YYYY-MM-DDTHH:MMZ" />\`, with the day and the time in UTC."
  `);
});

test('a time outside an update takes the day of the start, or of the folder', () => {
  const text = '---\ntitle: A\nstartedAt: 2025-02-03T15:56Z\n---\n\nLost after 17:59 UTC.\n';
  expect(foundIn(text)).toContain('`<Time at="2025-02-03T17:59Z" />`, if 2025-02-03 (UTC) is the day.');
  expect(foundIn(text.replace('startedAt', 'other'))).toContain('`<Time at="2024-07-11T17:59Z" />`, if');
});

test('a typed pair that is right is one typed time', () => {
  expect(
    foundIn(updateWith('Since July 12, 2024 01:23 AM UTC (July 11, 2024 06:23 PM PT) all is well.')),
  ).toMatchInlineSnapshot(`
    "7:7 warning typed-time
    The time “July 12, 2024 01:23 AM UTC (July 11, 2024 06:23 PM PT)” is typed as text.
    expected: the tag \`<Time>\`, which prints the time in every zone and language of the site
    received: July 12, 2024 01:23 AM UTC (July 11, 2024 06:23 PM PT)
    Write \`<Time at="2024-07-12T01:23Z" />\`."
  `);
});

test.each([
  'July 12, 2024 01:23 AM UTC (July 11, 2024 05:23 PM PT)',
  'July 12, 2024 01:23 AM UTC (July 12, 2024 06:23 PM PT)',
  'July 12, 2024 01:23 AM UTC (06:23 PM PT)',
  'July 12, 2024 01:23 AM UTC (July 11, 2024 06:23 PM PST)',
])('the typed pair %s is wrong', (pair) => {
  expect(foundIn(updateWith(`Since ${pair} all is well.`))).toMatchSnapshot();
});

test('a pair without its day is held against the day of the update', () => {
  expect(foundIn(updateWith('Since 20:00 UTC (12:00 PST) all is well.'))).toMatchInlineSnapshot(`
    "7:7 error typed-time-pair-wrong
    In “20:00 UTC (12:00 PST)”, the Pacific time is wrong: “12:00 PST” should be “13:00 PDT”.
    expected: 13:00 PDT
    received: 20:00 UTC (12:00 PST)
    Write \`<Time at="2024-07-12T20:00Z" />\`, if 2024-07-12 (UTC) is the day: both times are then printed right. If the UTC time is the wrong one, correct it there."
  `);
});

test('a pair whose labels stand in an odd order is no more than a typed time', () => {
  expect(placesIn(updateWith('Since 10:30 UTC | PT 3:30 AM (night)'))).toEqual([
    '7:7 typed-time 10:30 UTC | PT 3:30 AM',
  ]);
});

test('a state as the label of a text is found', () => {
  expect(foundIn(updateWith('**Resolved** – Messages arrive again.'))).toMatchInlineSnapshot(`
    "7:1 warning typed-status
    The state “Resolved” is typed into the text.
    expected: a text without the state, which \`status="resolved"\` on an update says
    received: **Resolved** –
    Delete “**Resolved** –”: the page shows the state by itself."
  `);
});

test('a state of a component as a label names the attribute of components', () => {
  expect(foundIn(updateWith('Status: Partial outage'))).toMatchInlineSnapshot(`
    "7:1 warning typed-status
    The state “Partial outage” is typed into the text.
    expected: a text without the state, which \`components="…=partial_outage"\` on an update says
    received: Status: Partial outage
    Delete “Status: Partial outage”: the page shows the state by itself."
  `);
});

test.each([
  ['en', '**Resolved:** Messages arrive.', '**Resolved:**'],
  ['en', '**RESOLVED**', '**RESOLVED**'],
  ['en', '__Resolved__: Messages arrive.', '__Resolved__:'],
  ['en', '[Resolved] Messages arrive.', '[Resolved]'],
  ['en', '- [Resolved] Messages arrive.', '[Resolved]'],
  ['en', 'Resolved - Messages arrive.', 'Resolved -'],
  ['en', 'In progress: we restart it.', 'In progress:'],
  ['en', 'Resolved', 'Resolved'],
  ['en', '**Status:** Resolved', '**Status:** Resolved'],
  ['en', '## Resolved', 'Resolved'],
  ['en', '> Resolved: yes', 'Resolved:'],
  ['de', '**Behoben** – Nachrichten kommen an.', '**Behoben** –'],
  ['de', 'Zustand: Behoben.', 'Zustand: Behoben'],
  ['de', '[Resolved] Nachrichten kommen an.', '[Resolved]'],
  ['ko', '【해결됨】 메시지가 도착합니다.', '【해결됨】'],
  ['ko', '상태：해결됨', '상태：해결됨'],
])('in %s %j is a label', (locale, text, label) => {
  const found = placesIn(updateWith(text), locale);
  expect(found).toEqual([expect.stringMatching(/^7:\d+ typed-status /)]);
  expect(found[0]?.endsWith(` ${label}`)).toBe(true);
});

test.each([
  'The fault has been resolved.',
  'Resolved faults stay on this page.',
  'Resolved, we hope.',
  'Resolved.',
  '**Resolved** faults stay here.',
  'monitoring: as before',
  'We keep\nMonitoring: it helps.',
  '- Monitoring: alerts for the length of the queue',
  '[Resolved](https://example.com/) faults',
  '[Resolved][list] faults\n\n[list]: https://example.com/',
  '`Resolved` – as the log says',
  '```\nStatus: Resolved\n```',
  'Behoben: nothing, in English',
])('%j is a sentence', (text) => {
  expect(placesIn(updateWith(text))).toEqual([]);
});

test('in a post-mortem only what can be nothing else is a label', () => {
  const text = (words: string) => `---\ntitle: A\n---\n\n<Postmortem>\n${words}\n</Postmortem>\n`;
  expect(placesIn(text('**Monitoring:** more alerts'))).toEqual([]);
  expect(placesIn(text('Status: Resolved'))).toEqual(['6:1 typed-status Status: Resolved']);
});

test('a state in the title is found', () => {
  expect(foundIn('---\ntitle: "[Resolved] Messages not received"\n---\n')).toMatchInlineSnapshot(`
    "2:9 warning typed-status
    The state “Resolved” is typed into the title.
    expected: a title without the state, which \`status="resolved"\` on an update says
    received: [Resolved]
    Delete “[Resolved]”: the page shows the state by itself."
  `);
});

test.each([
  ['Resolved: Messages not received', '2:8 typed-status Resolved:'],
  ['Messages not received (Resolved)', '2:30 typed-status (Resolved)'],
  ["'Messages not received – Resolved'", '2:30 typed-status – Resolved'],
])('the title %s has a label', (title, place) => {
  expect(placesIn(`---\ntitle: ${title}\n---\n`)).toEqual([place]);
});

test.each(['Partial outage – Europe', 'Scheduled reports are late', 'Monitoring reports late'])(
  'the title %s has none',
  (title) => {
    expect(placesIn(`---\ntitle: ${title}\n---\n`)).toEqual([]);
  },
);

test('the name of a component is found, and shown as a tag', () => {
  expect(foundIn(updateWith('Messages are not arriving in Messaging.'))).toMatchInlineSnapshot(`
    "7:30 warning typed-component
    “Messaging” is the name of a component, typed as text.
    expected: \`<Component id="messaging" />\`, which prints the name in each reader’s language
    received: Messaging
    Write \`<Component id="messaging" />\`."
  `);
});

test('a name in a paragraph of several lines is found where it begins', () => {
  expect(placesIn(updateWith('Articles of the Help\nCenter\n\n> are late in Messaging'))).toEqual([
    '7:17 typed-component Help Center',
    '10:15 typed-component Messaging',
  ]);
});

test('names count in the language of the text and in the default language', () => {
  const text = updateWith('REST-API, REST API und 메시징은');
  expect(placesIn(text, 'de')).toEqual(['7:1 typed-component REST-API', '7:11 typed-component REST API']);
  expect(placesIn(text, 'ko')).toEqual(['7:11 typed-component REST API', '7:24 typed-component 메시징']);
});

test('names in code, addresses and attributes are left alone', () => {
  const text =
    '`Messaging` <Component id="messaging" /> [see](/Messaging/) https://example.com/Messaging\n\n~~~\nREST API\n~~~';
  expect(placesIn(updateWith(text))).toEqual([]);
});

test('a heading that the page adds is found', () => {
  expect(foundIn(updateWith('## Root cause\n\nA cable broke.'))).toMatchInlineSnapshot(`
    "7:4 warning typed-heading
    The heading “Root cause” is typed, and the page adds it by itself.
    expected: no heading for what the page has a heading for
    received: Root cause
    Delete the heading, and put its text in \`<RootCause>\`, within \`<Postmortem>\`."
  `);
});

test.each([
  ['en', '# Summary', 'summary', '7:3'],
  ['en', '**Post-Mortem**', '<Postmortem at="…">', '7:1'],
  ['en', 'Resolution\n----------', '<Resolution>', '7:1'],
  ['en', '### Remediation ###', '<Remediation>', '7:5'],
  ['en', '**FOR MORE INFORMATION:**', 'content/site.yaml', '7:1'],
  ['en', '__Timeline__', 'above the updates', '7:1'],
  ['en', '**Summary**\\\nA cable broke.', 'summary', '7:1'],
  ['en', '## **About this translation**', 'every translation', '7:4'],
  ['de', '**Ursachenanalyse**', '<RootCause>', '7:1'],
  ['de', '**Root cause analysis**', '<RootCause>', '7:1'],
  ['ko', '## 요약', 'summary', '7:4'],
])('in %s %j is a heading that the page adds', (locale, text, hint, place) => {
  const found = foundIn(updateWith(text), locale);
  expect(found.startsWith(`${place} warning typed-heading\n`)).toBe(true);
  expect(found).toContain(hint);
});

test('other headings and other bold words are left alone', () => {
  expect(placesIn(updateWith('## What you can do\n\n**Resolution** of names is slow.\n\nSummary\n\n- a'))).toEqual([]);
});

test('a typed time as a heading belongs on an update', () => {
  expect(foundIn(updateWith('**July 12, 2024 01:23 AM UTC | July 11, 2024 06:23 PM PT**'))).toMatchInlineSnapshot(`
    "7:3 warning typed-heading
    The time “July 12, 2024 01:23 AM UTC | July 11, 2024 06:23 PM PT” is typed, and the page adds it by itself.
    expected: no time as a heading
    received: July 12, 2024 01:23 AM UTC | July 11, 2024 06:23 PM PT
    Delete the line, and put the text below it in \`<Update at="2024-07-12T01:23Z">\`, which prints the time."
  `);
  expect(placesIn(updateWith('## 01:23 UTC – Resolved\n\n## After 01:23 UTC'))).toEqual([
    '7:4 typed-heading 01:23 UTC',
    '9:10 typed-time 01:23 UTC',
  ]);
});

test('a wrong pair as a heading is an error', () => {
  expect(placesIn(updateWith('## July 12, 2024 01:23 AM UTC | July 11, 2024 05:23 PM PT'))).toEqual([
    '7:4 typed-time-pair-wrong July 12, 2024 01:23 AM UTC | July 11, 2024 05:23 PM PT',
  ]);
});

test('an address that no link uses, and a link without address, are found', () => {
  expect(foundIn(updateWith('See the [guide][hlep].\n\n[help]: https://support.example.com/'))).toMatchInlineSnapshot(`
    "9:1 warning unused-definition
    No link uses the address “help”.
    expected: a link such as \`[text][help]\`
    received: [help]: https://support.example.com/
    Link to it with \`[text][help]\`, or delete the line.

    7:9 warning missing-definition
    The link “[guide][hlep]” has no address.
    expected: a line \`[hlep]: https://…\` in the same file
    received: [guide][hlep]
    Did you mean \`[help]\`?"
  `);
});

test('a link to a label that is like no other shows how to write one', () => {
  expect(foundIn(updateWith('See the [guide][nowhere].'))).toMatchInlineSnapshot(`
    "7:9 warning missing-definition
    The link “[guide][nowhere]” has no address.
    expected: a line \`[nowhere]: https://…\` in the same file
    received: [guide][nowhere]
    Add the line \`[nowhere]: https://…\`, or write the address in the link: \`[text](https://…)\`."
  `);
});

test.each([
  '[Help][] and [HELP]\n\n[help]: https://support.example.com/',
  '[a][the help]\n\n[The  Help]: <https://support.example.com/> "Help"',
  '![a][pic]\n\n[pic]: /a.png',
  'list[0][1] and a row [ ] [x]',
])('%j has all that it needs', (text) => {
  expect(placesIn(updateWith(text))).toEqual([]);
});

test('line ends of all kinds count as one', () => {
  expect(placesIn(updateWith('a\nin Messaging').replaceAll('\n', '\r\n'))).toEqual(['8:4 typed-component Messaging']);
  expect(placesIn(`\ufeff${updateWith('in Messaging')}`)).toEqual(['7:4 typed-component Messaging']);
});

const ordinary = fc.constantFrom(
  ...[
    'messages',
    'are',
    'late',
    'resolved',
    'the',
    'status',
    'of',
    'monitoring',
    'since',
    '30',
    'seconds',
    'pm',
    'Update',
  ],
  ...[
    '<Time at="2024-07-11T17:59Z" />',
    '<Component id="messaging" />',
    '<TimeRange from="a" to="b" />',
    '`10:30 UTC`',
  ],
  ...[
    '[here](https://example.com/REST%20API)',
    '**bold**',
    '메시지가',
    'Nachrichten',
    '5 %',
    '(see',
    'below)',
    'v1.2.3',
  ],
);

test('prose of tags and ordinary words gives no finding', () => {
  fc.assert(
    fc.property(fc.array(ordinary), fc.constantFrom('\n', ' ', '\n\n'), (words, space) => {
      for (const locale of ['en', 'de', 'ko']) expect(findingsIn(updateWith(words.join(space)), locale)).toEqual([]);
    }),
  );
});

test('any text gives findings whose places are in it', () => {
  const piece = fc.constantFrom(
    '10:30 UTC',
    ' (3:30 PT)',
    'Messaging',
    '**',
    '\n',
    '## ',
    'Resolved',
    ': ',
    '[a]',
    '<Time',
    '`',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
      const text = pieces.join('');
      const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
      for (const { line, column } of findingsIn(text)) {
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
      }
    }),
  );
});
