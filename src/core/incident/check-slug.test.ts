import { expect, test } from 'vitest';
import { foundIn, incident, maintenance, update } from './check-fixture.ts';

const updates = (day: string) => update(`${day}T17:59Z`, 'status="resolved"');

function found(slug: string, startedAt: string, timeZones?: string[]): string {
  const text = incident(updates('2024-07-12'), startedAt);
  return foundIn({ [`incidents/${slug}/en.mdx`]: text }, timeZones === undefined ? {} : { timeZones });
}

test('the day of the start may be that of UTC or of the site', () => {
  expect(found('2024-07-11-messages', '2024-07-11T15:56Z')).toBe('');
  expect(found('2024-07-12-messages', '2024-07-12T03:00Z')).toBe('');
  expect(found('2024-07-11-messages', '2024-07-12T03:00Z')).toBe('');
});

test('the day of a second zone does not count', () => {
  expect(found('2024-07-12-messages', '2024-07-11T23:00Z', ['America/Los_Angeles', 'Asia/Seoul'])).toContain(
    'slug-date',
  );
});

test('a name with another day gets the right one', () => {
  expect(found('2024-11-07-messages', '2024-07-12T03:00Z')).toMatchInlineSnapshot(`
    "incidents/2024-11-07-messages/en.mdx:3:12 warning slug-date
    The folder “2024-11-07-messages” does not begin with the day of \`startedAt\` (2024-07-12T03:00Z).
    expected: 2024-07-12-… or 2024-07-11-…
    received: 2024-11-07-messages
    Correct \`startedAt\`, or rename the folder to “2024-07-12-messages”. That changes the address: links to the old one break."
  `);
});

test('a name without a day gets one', () => {
  const text = maintenance(update('2024-07-01T09:00Z', 'status="scheduled"'));
  expect(foundIn({ 'maintenance/upgrade/en.mdx': text })).toMatchInlineSnapshot(`
    "maintenance/upgrade/en.mdx:3:15 warning slug-date
    The folder “upgrade” does not begin with the day of \`scheduledFor\` (2024-07-18T22:00Z).
    expected: 2024-07-18-…
    received: upgrade
    Correct \`scheduledFor\`, or rename the folder to “2024-07-18-upgrade”. That changes the address: links to the old one break."
  `);
});

test.each([
  ['2024-07-messages', '2024-07-11-messages'],
  ['2024-07-12', '2024-07-11-short-name'],
  ['2024-07-12messages', '2024-07-11-12messages'],
])('%s is to be %s', (slug, wanted) => {
  expect(found(slug, '2024-07-11T15:56Z')).toContain(`rename the folder to “${wanted}”`);
});
