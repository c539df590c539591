import { expect, test } from 'vitest';
import { wallClock } from './format-zoned.ts';

const hour = 3_600_000;

/** The platform's own reading, as `2024-07-11 18:23`: Sweden writes dates so. */
const platform = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'America/Los_Angeles',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

test('every hour of 1970–2037 reads in Pacific time as the platform reads it', () => {
  const wrong: string[] = [];
  let hours = 0;
  for (let at = Date.UTC(1970, 0, 1); at < Date.UTC(2038, 0, 1); at += hour) {
    hours++;
    const ours = wallClock(at, 'America/Los_Angeles').toISOString().slice(0, 16).replace('T', ' ');
    if (ours !== platform.format(at)) wrong.push(`${new Date(at).toISOString()} ${ours}`);
  }
  expect(wrong).toEqual([]);
  expect(hours).toBe(596_088);
});
