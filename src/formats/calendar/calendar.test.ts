import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { expect, test } from 'vitest';
import type { PartKey } from '../../core/model.ts';
import { exampleDocuments, feedOf, maintenance } from '../feeds/feed-fixture.ts';
import { longProse, nastyTitles } from '../nasty-titles-fixture.ts';

const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

test('a whole calendar is as it was', async () => {
  await expect(feedOf('/de/maintenance.ics')).toMatchFileSnapshot('./golden/maintenance.ics');
});

test('a window is an event in UTC, which a cancellation keeps and says', () => {
  const announced = feedOf('/maintenance.ics', [maintenance('2024-08-01-upgrade', { title: 'Upgrade' })]);
  const cancelled = feedOf('/maintenance.ics', exampleDocuments);
  expect(announced).toContain('\r\nDTSTART:20240801T080000Z\r\nDTEND:20240801T100000Z\r\n');
  const state = (text: string) =>
    eventsIn(text).map(({ uid, sequence, component }) => [uid, sequence, component.getFirstPropertyValue('status')]);
  expect(state(announced)).toEqual([['2024-08-01-upgrade@example.com', 0, 'CONFIRMED']]);
  expect(state(cancelled)).toEqual([['2024-08-01-upgrade@example.com', 1, 'CANCELLED']]);
});

test('an event is the same one in every language and in the calendars of its components', () => {
  const paths = ['/maintenance.ics', '/de/maintenance.ics', '/components/api/maintenance.ics'];
  expect(new Set(paths.flatMap((path) => eventsIn(feedOf(path)).map(({ uid }) => uid))).size).toBe(1);
  expect(eventsIn(feedOf('/components/messaging/maintenance.ics'))).toEqual([]);
});

test('of what is over the newest 20 windows stay, of what is to come all', () => {
  const all = Array.from({ length: 30 }, (_, index) => maintenance(`${index}-a`, { title: 'a' }));
  expect(eventsIn(feedOf('/maintenance.ics', all, '2024-07-30T12:00Z'))).toHaveLength(30);
  expect(eventsIn(feedOf('/maintenance.ics', all, '2024-08-02T12:00Z'))).toHaveLength(20);
});

test('no line is longer than 75 octets, and none breaks a character', () => {
  const title = '점검 안내 😀 데이터베이스 '.repeat(20).trim();
  const text = feedOf('/maintenance.ics', [maintenance('a', { title })]);
  const lines = text.split('\r\n');
  expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(lines.some((line) => line.startsWith(' '))).toBe(true);
  expect(text).not.toContain('\ufffd');
  expect(eventsIn(text)[0]?.summary).toBe(title);
});

test('any title survives the way through a parser', () => {
  const titles = fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom('a;b,c\\n', '\\', '"x": y', 'END:VEVENT', '\u202ea'),
    )
    .map((title) => title.replaceAll(/\p{Cc}/gu, '').trim())
    .filter((title) => title !== '');
  fc.assert(
    fc.property(titles, (title) => {
      const [event] = eventsIn(
        feedOf('/maintenance.ics', [maintenance('a', { title, summary: `<p>${'x'.repeat(80)}</p>` })]),
      );
      expect(event?.summary).toBe(title);
    }),
    { numRuns: 60 },
  );
});

test.each(nastyTitles)('a nasty title survives the way through two parsers: %s', (title) => {
  const text = feedOf('/maintenance.ics', [maintenance('a', { title })]);
  expect(eventsIn(text)[0]?.summary).toBe(title);
  // The other one takes `\\n`, a backslash and a letter, for the end of a line.
  if (title.includes('\\n')) return;
  const [other] = Object.values(nodeIcal.sync.parseICS(text)).filter((event) => event?.type === 'VEVENT');
  const summary = other?.type === 'VEVENT' ? other.summary : undefined;
  expect(typeof summary === 'object' ? summary.val : summary).toBe(title);
});

test('an update of 10,000 characters comes through whole', () => {
  const key: PartKey = 'update:2024-07-25T08:00Z';
  const text = feedOf('/maintenance.ics', [maintenance('a', { title: 'a', [key]: longProse.html })]);
  expect(eventsIn(text)[0]?.description).toContain(longProse.text);
});
