import { expect, test } from 'vitest';
import { foundIn, frontMatterWith, incidentWith, updateWith } from './found-fixture.ts';

test('an offset is turned into UTC', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11T10:59-07:00" />'))).toMatchInlineSnapshot(`
    "en.mdx:8:13 error time-not-utc
    “2024-07-11T10:59-07:00” is not a time in UTC.
    expected: YYYY-MM-DDTHH:MMZ
    received: 2024-07-11T10:59-07:00
    Write \`2024-07-11T17:59Z\`."
  `);
});

test('a time without a zone gets its Z', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11 17:59" />'))).toMatchInlineSnapshot(`
    "en.mdx:8:13 error time-not-utc
    “2024-07-11 17:59” is not a time in UTC.
    expected: YYYY-MM-DDTHH:MMZ
    received: 2024-07-11 17:59
    Write \`2024-07-11T17:59Z\`, if this time is in UTC."
  `);
});

test('UTC in letters is turned into Z', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11 17:59 UTC" />'))).toMatchInlineSnapshot(`
    "en.mdx:8:13 error time-not-utc
    “2024-07-11 17:59 UTC” is not a time in UTC.
    expected: YYYY-MM-DDTHH:MMZ
    received: 2024-07-11 17:59 UTC
    Write \`2024-07-11T17:59Z\`."
  `);
});

test('a zone with a fixed offset is turned into UTC', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11 10:59 AM PDT" />'))).toMatchInlineSnapshot(`
    "en.mdx:8:13 error time-not-utc
    “2024-07-11 10:59 AM PDT” is not a time in UTC.
    expected: YYYY-MM-DDTHH:MMZ
    received: 2024-07-11 10:59 AM PDT
    Write \`2024-07-11T17:59Z\`."
  `);
});

test('a winter label in summer gives both times, since it is often typed all year', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11 10:59 AM PST" />'))).toMatchInlineSnapshot(`
    "en.mdx:8:13 error time-not-utc
    “2024-07-11 10:59 AM PST” is not a time in UTC.
    expected: YYYY-MM-DDTHH:MMZ
    received: 2024-07-11 10:59 AM PST
    Write \`2024-07-11T18:59Z\` or \`2024-07-11T17:59Z\`: the first if the clock really showed PST, the second for PDT, which is in force on that day."
  `);
});

test('a time in the quotation marks of a word processor is known', () => {
  expect(foundIn(frontMatterWith('title: Late\nstartedAt: “2024-07-11T15:56Z”'))).toMatchInlineSnapshot(`
    "en.mdx:3:12 error time-not-utc
    ““2024-07-11T15:56Z”” is not a time in UTC.
    expected: YYYY-MM-DDTHH:MMZ
    received: “2024-07-11T15:56Z”
    Write \`2024-07-11T15:56Z\`."
  `);
});

test('24:00 in another zone than UTC is not guessed at', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11T24:00-07:00" />'))).toContain(
    'error time-impossible\nThere is no time “2024-07-11T24:00-07:00”.\nexpected: hours from 00 to 23\n',
  );
});

test('a zone that depends on the season gives both times', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11T10:59 PT" />'))).toMatchInlineSnapshot(`
    "en.mdx:8:13 error time-not-utc
    “2024-07-11T10:59 PT” is not a time in UTC.
    expected: YYYY-MM-DDTHH:MMZ
    received: 2024-07-11T10:59 PT
    Write \`2024-07-11T17:59Z\` or \`2024-07-11T18:59Z\`: the first if clocks showed PDT (summer), the second for PST."
  `);
});

test('an unknown zone gets an example', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11T10:59 Mars" />'))).toMatchInlineSnapshot(`
    "en.mdx:8:13 error time-not-utc
    “2024-07-11T10:59 Mars” is not a time in UTC.
    expected: YYYY-MM-DDTHH:MMZ
    received: 2024-07-11T10:59 Mars
    Write the date and time in UTC, like \`2024-07-11T17:59Z\`."
  `);
});

test('a date without a time asks for the time', () => {
  expect(foundIn(frontMatterWith('title: Late\nstartedAt: 2024-07-11'))).toMatchInlineSnapshot(`
    "en.mdx:3:12 error time-not-utc
    “2024-07-11” is not a time in UTC.
    expected: YYYY-MM-DDTHH:MMZ
    received: 2024-07-11
    Write \`2024-07-11T00:00Z\`, with the hour and minute in UTC."
  `);
});

test('a time in words gets an example', () => {
  expect(foundIn(incidentWith('<Update at="yesterday" />'))).toMatchInlineSnapshot(`
    "en.mdx:8:13 error time-not-utc
    “yesterday” is not a time in UTC.
    expected: YYYY-MM-DDTHH:MMZ
    received: yesterday
    Write the date and time in UTC, like \`2024-07-11T17:59Z\`."
  `);
});

test('a day that the month does not have is refused', () => {
  expect(foundIn(incidentWith('<Update at="2024-02-30T25:61Z" />'))).toMatchInlineSnapshot(`
    "en.mdx:8:13 error time-impossible
    There is no time “2024-02-30T25:61Z”.
    expected: days from 01 to 29 in 2024-02
    received: 2024-02-30T25:61Z
    Correct the date and time; it is in UTC, in 24 hours."
  `);
});

test('a month that the year does not have is refused', () => {
  expect(foundIn(incidentWith('<Update at="2024-13-01T00:00Z" />'))).toMatchInlineSnapshot(`
    "en.mdx:8:13 error time-impossible
    There is no time “2024-13-01T00:00Z”.
    expected: months from 01 to 12
    received: 2024-13-01T00:00Z
    Correct the date and time; it is in UTC, in 24 hours."
  `);
});

test('an hour that the day does not have is refused', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11T25:00Z" />'))).toMatchInlineSnapshot(`
    "en.mdx:8:13 error time-impossible
    There is no time “2024-07-11T25:00Z”.
    expected: hours from 00 to 23
    received: 2024-07-11T25:00Z
    Correct the date and time; it is in UTC, in 24 hours."
  `);
});

test('a minute that the hour does not have is refused', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11T20:61Z" />'))).toMatchInlineSnapshot(`
    "en.mdx:8:13 error time-impossible
    There is no time “2024-07-11T20:61Z”.
    expected: minutes from 00 to 59
    received: 2024-07-11T20:61Z
    Correct the date and time; it is in UTC, in 24 hours."
  `);
});

test('a leap second is refused', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11T23:59:60Z" />'))).toMatchInlineSnapshot(`
    "en.mdx:8:13 error time-impossible
    There is no time “2024-07-11T23:59:60Z”.
    expected: seconds from 00 to 59
    received: 2024-07-11T23:59:60Z
    Correct the date and time; it is in UTC, in 24 hours."
  `);
});

test('24:00 becomes midnight of the next day', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11T24:00Z" />'))).toMatchInlineSnapshot(`
    "en.mdx:8:13 error time-impossible
    There is no time “2024-07-11T24:00Z”.
    expected: hours from 00 to 23
    received: 2024-07-11T24:00Z
    Write \`2024-07-12T00:00Z\` instead."
  `);
});

test('an update before the start is refused', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11T10:17Z" />'))).toMatchInlineSnapshot(`
    "en.mdx:8:13 error first-update-status
    The earliest update (2024-07-11T10:17Z) has no \`status\`.
    expected: \`status="…"\`
    received: <Update at="2024-07-11T10:17Z">
    Write \`<Update at="2024-07-11T10:17Z" status="investigating">\`.

    en.mdx:8:13 error time-before-start
    \`at\` (2024-07-11T10:17Z) is before \`startedAt\` (2024-07-11T15:56Z).
    expected: 2024-07-11T15:56Z or later
    received: 2024-07-11T10:17Z
    Check both times: each must be in UTC. Correct \`at\`, or move \`startedAt\` to an earlier time."
  `);
});

test('a post-mortem before the start is refused', () => {
  expect(foundIn(incidentWith('<Postmortem at="2023-07-19T16:00Z" />'))).toMatchInlineSnapshot(`
    "en.mdx:8:17 error time-before-start
    \`at\` (2023-07-19T16:00Z) is before \`startedAt\` (2024-07-11T15:56Z).
    expected: 2024-07-11T15:56Z or later
    received: 2023-07-19T16:00Z
    Check both times: each must be in UTC. Correct \`at\`, or move \`startedAt\` to an earlier time."
  `);
});

test('an edit before its update is refused', () => {
  expect(
    foundIn(incidentWith('<Update at="2024-07-11T20:06Z" editedAt="2024-07-11T19:00Z" />')),
  ).toMatchInlineSnapshot(`
    "en.mdx:8:42 error time-before-start
    \`editedAt\` (2024-07-11T19:00Z) is before \`at\` (2024-07-11T20:06Z).
    expected: 2024-07-11T20:06Z or later
    received: 2024-07-11T19:00Z
    Check both times: each must be in UTC. Correct \`editedAt\`, or move \`at\` to an earlier time."
  `);
});

test('a range that ends before it begins is refused', () => {
  expect(
    foundIn(updateWith('Lost <TimeRange from="2024-07-11T20:06Z" to="2024-07-11T19:00Z" />.')),
  ).toMatchInlineSnapshot(`
    "en.mdx:7:46 error end-not-after-start
    \`to\` (2024-07-11T19:00Z) is not after \`from\` (2024-07-11T20:06Z).
    expected: a time after 2024-07-11T20:06Z
    received: 2024-07-11T19:00Z
    Check the date of the end: across midnight UTC it is the next day."
  `);
});

test('a time in prose is checked as any other', () => {
  expect(foundIn(updateWith('Lost since <Time at="11 July" />.'))).toMatchInlineSnapshot(`
    "en.mdx:7:22 error time-not-utc
    “11 July” is not a time in UTC.
    expected: YYYY-MM-DDTHH:MMZ
    received: 11 July
    Write the date and time in UTC, like \`2024-07-11T17:59Z\`."
  `);
});

test('a time in the future is refused', () => {
  expect(foundIn(incidentWith('<Update at="2024-08-01T12:16Z" />'))).toMatchInlineSnapshot(`
    "en.mdx:8:13 error time-in-future
    \`at\` is in the future: 2024-08-01T12:16Z.
    expected: a time up to now, which is 2024-08-01T12:00Z
    received: 2024-08-01T12:16Z
    Write the time in UTC, and check the date."
  `);
});

test('a start, an edit and a post-mortem in the future are refused', () => {
  expect(
    foundIn(
      '---\ntitle: Late\nstartedAt: 2042-07-11T15:56Z\n---\n\n<Update at="2042-07-11T17:59Z" status="resolved" editedAt="2042-07-11T18:59Z" />\n\n<Postmortem at="2042-07-19T16:00Z">Sorry.</Postmortem>\n',
    ),
  ).toMatchInlineSnapshot(`
    "en.mdx:3:12 error time-in-future
    \`startedAt\` is in the future: 2042-07-11T15:56Z.
    expected: a time up to now, which is 2024-08-01T12:00Z
    received: 2042-07-11T15:56Z
    Write the time in UTC, and check the date.

    en.mdx:6:13 error time-in-future
    \`at\` is in the future: 2042-07-11T17:59Z.
    expected: a time up to now, which is 2024-08-01T12:00Z
    received: 2042-07-11T17:59Z
    Write the time in UTC, and check the date.

    en.mdx:6:60 error time-in-future
    \`editedAt\` is in the future: 2042-07-11T18:59Z.
    expected: a time up to now, which is 2024-08-01T12:00Z
    received: 2042-07-11T18:59Z
    Write the time in UTC, and check the date.

    en.mdx:8:17 error time-in-future
    \`at\` is in the future: 2042-07-19T16:00Z.
    expected: a time up to now, which is 2024-08-01T12:00Z
    received: 2042-07-19T16:00Z
    Write the time in UTC, and check the date."
  `);
});
