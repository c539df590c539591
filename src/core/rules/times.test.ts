import { expect, test } from 'vitest';
import { foundIn, frontMatterWith, incidentWith, updateWith } from './found-fixture.ts';

test('an offset is turned into UTC', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11T10:59-07:00" />'))).toMatchInlineSnapshot();
});

test('a time without a zone gets its Z', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11 17:59" />'))).toMatchInlineSnapshot();
});

test('UTC in letters is turned into Z', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11 17:59 UTC" />'))).toMatchInlineSnapshot();
});

test('a zone with a fixed offset is turned into UTC', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11 10:59 AM PDT" />'))).toMatchInlineSnapshot();
});

test('a zone that depends on the season gives both times', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11T10:59 PT" />'))).toMatchInlineSnapshot();
});

test('an unknown zone gets an example', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11T10:59 Mars" />'))).toMatchInlineSnapshot();
});

test('a date without a time asks for the time', () => {
  expect(foundIn(frontMatterWith('title: Late\nstartedAt: 2024-07-11'))).toMatchInlineSnapshot();
});

test('a time in words gets an example', () => {
  expect(foundIn(incidentWith('<Update at="yesterday" />'))).toMatchInlineSnapshot();
});

test('a day that the month does not have is refused', () => {
  expect(foundIn(incidentWith('<Update at="2024-02-30T25:61Z" />'))).toMatchInlineSnapshot();
});

test('a month that the year does not have is refused', () => {
  expect(foundIn(incidentWith('<Update at="2024-13-01T00:00Z" />'))).toMatchInlineSnapshot();
});

test('an hour that the day does not have is refused', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11T25:00Z" />'))).toMatchInlineSnapshot();
});

test('a minute that the hour does not have is refused', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11T20:61Z" />'))).toMatchInlineSnapshot();
});

test('a leap second is refused', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11T23:59:60Z" />'))).toMatchInlineSnapshot();
});

test('24:00 becomes midnight of the next day', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11T24:00Z" />'))).toMatchInlineSnapshot();
});

test('an update before the start is refused', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11T10:17Z" />'))).toMatchInlineSnapshot();
});

test('a post-mortem before the start is refused', () => {
  expect(foundIn(incidentWith('<Postmortem at="2023-07-19T16:00Z" />'))).toMatchInlineSnapshot();
});

test('an edit before its update is refused', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11T20:06Z" editedAt="2024-07-11T19:00Z" />'))).toMatchInlineSnapshot();
});

test('a range that ends before it begins is refused', () => {
  expect(foundIn(updateWith('Lost <TimeRange from="2024-07-11T20:06Z" to="2024-07-11T19:00Z" />.'))).toMatchInlineSnapshot();
});

test('a time in prose is checked as any other', () => {
  expect(foundIn(updateWith('Lost since <Time at="11 July" />.'))).toMatchInlineSnapshot();
});

test('a time in the future is refused', () => {
  expect(foundIn(incidentWith('<Update at="2024-08-01T12:16Z" />'))).toMatchInlineSnapshot();
});

test('a start, an edit and a post-mortem in the future are refused', () => {
  expect(foundIn('---\ntitle: Late\nstartedAt: 2042-07-11T15:56Z\n---\n\n<Update at="2042-07-11T17:59Z" status="resolved" editedAt="2042-07-11T18:59Z" />\n\n<Postmortem at="2042-07-19T16:00Z">Sorry.</Postmortem>\n')).toMatchInlineSnapshot();
});

