/** The calendars of the example site, read over HTTP by two parsers that have nothing to do with each other. */
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { expect, test } from 'vitest';
import { exampleFiles } from '../built-pages.ts';
import { serveFiles } from '../static-host.ts';

interface Window {
  uid: string;
  summary: string;
  start: string;
  end: string;
  status: string;
}

async function inBoth(path: string): Promise<{ first: Window[]; second: Window[]; text: string }> {
  const host = await serveFiles(await exampleFiles());
  try {
    const response = await fetch(host.origin + path);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const text = await response.text();
    const first = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component): Window => {
      const { uid, summary, startDate, endDate } = new ICAL.Event(component);
      const [start, end] = [startDate, endDate].map((time) => time.toJSDate().toISOString());
      const status = String(component.getFirstPropertyValue('status'));
      return { uid, summary, start: start ?? '', end: end ?? '', status };
    });
    const all = Object.values(nodeIcal.sync.parseICS(text));
    const second = all.flatMap((event): Window[] => {
      if (event?.type !== 'VEVENT') return [];
      const { uid, summary, start, end, status = '' } = event;
      const words = typeof summary === 'string' ? summary : summary.val;
      return [{ uid, summary: words, start: start.toISOString(), end: end?.toISOString() ?? '', status }];
    });
    return { first, second, text };
  } finally {
    await host.close();
  }
}

test('two parsers see the same windows in UTC, cancelled ones marked', async () => {
  const { first, second } = await inBoth('/maintenance.ics');
  expect(first).toEqual(second);
  const windows = first.map(({ start, end, status }) => [start, end, status]);
  const known = [
    ['2032-02-29T06:00:00.000Z', '2032-02-29T12:00:00.000Z', 'CONFIRMED'],
    ['2026-07-18T05:00:00.000Z', '2026-07-18T07:00:00.000Z', 'CANCELLED'],
    ['2026-02-21T22:00:00.000Z', '2026-02-22T02:00:00.000Z', 'CONFIRMED'],
  ];
  expect(windows).toEqual(expect.arrayContaining(known));
});

test('titles of every language come through, and an event is the same one in all', async () => {
  const english = await inBoth('/maintenance.ics');
  for (const prefix of ['/de', '/ko', '/ar']) {
    const { first, second, text } = await inBoth(`${prefix}/maintenance.ics`);
    expect(first).toEqual(second);
    expect(first.map(({ uid }) => uid)).toEqual(english.first.map(({ uid }) => uid));
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  }
  const korean = await inBoth('/ko/maintenance.ics');
  const upgrade = ({ first }: typeof english) => first.find(({ uid }) => uid.includes('database-upgrade'))?.summary;
  expect(upgrade(korean)).toContain('데이터베이스');
  expect(upgrade(english)).toContain('Database');
});

test('the calendar of a component holds the maintenance of that component', async () => {
  const { first } = await inBoth('/components/webhooks/maintenance.ics');
  expect(first.map(({ uid }) => uid)).toContain('2026-07-18-webhook-servers@status.example.com');
  const all = (await inBoth('/maintenance.ics')).first;
  expect(first.length).toBeLessThan(all.length);
});
