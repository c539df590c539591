import { expect, test } from 'vitest';
import { parseSite } from './parse-site.ts';

const whole = `name: Sunshine Status
url: https://status.example.com/
defaultLocale: en
uptime:
  majorOutage: 1
  partialOutage: 0.5
components:
  api:
    name: API
    since: 2026-10-01
`;
const parse = (text: string) => parseSite({ file: 'content/site.yaml', text }, ['en']);

test('reads weights, the usual ones where they are left out, and the first day of a component', () => {
  const { site, diagnostics } = parse(whole);
  expect(diagnostics).toEqual([]);
  expect(site?.uptime).toEqual({ majorOutage: 1, partialOutage: 0.5, degradedPerformance: 0 });
  expect(site?.components).toEqual([{ id: 'api', name: { en: 'API' }, group: null, since: '2026-10-01' }]);
});

test.each(['0', '1', '1.0', '0.25'])('a weight may be %s', (weight) => {
  expect(parse(whole.replace('0.5', weight)).site?.uptime.partialOutage).toBe(Number(weight));
});

test.each([
  ['a weight in percent', '0.5', '30 %'],
  ['a weight above 1', '0.5', '30'],
  ['a negative weight', '0.5', '-0.5'],
  ['a weight that is a word', '0.5', 'half'],
  ['a weight that is no number', '0.5', '.nan'],
  ['a weight of an unknown state', 'partialOutage', 'partial_outage'],
  ['weights that are a list', /uptime:[\s\S]*0\.5/, 'uptime: [1, 0.3]'],
  ['a day that the calendar does not have', '2026-10-01', '2026-02-30'],
  ['a month that the calendar does not have', '2026-10-01', '2026-13-01'],
  ['a day in another form', '2026-10-01', '10/01/2026'],
  ['a day that is a list', '2026-10-01', '[2026]'],
])('explains %s', (_, from, to) => {
  const text = whole.replace(from, () => to);
  expect(text).not.toBe(whole);
  const { site, diagnostics } = parse(text);
  const told = diagnostics.map(
    ({ severity, line, column, ruleId, message, expected, received, hint, correction }) =>
      `${line}:${column} ${severity} ${ruleId}: ${message}\nexpected ${expected}\nreceived ${received}\n${hint}\n${correction?.text ?? 'no correction'}`,
  );
  expect(site).toBeNull();
  expect(told.join('\n\n')).toMatchSnapshot();
});
