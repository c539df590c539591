import { expect, test } from 'vitest';
import { foundIn, incident, incidentFile, maintenance, maintenanceFile, update } from './check-fixture.ts';

const begun = update('2024-07-11T17:59Z', 'status="investigating"');
const scheduled = update('2024-07-01T09:00Z', 'status="scheduled"');

test('a post-mortem of an incident that is open is a slip', () => {
  const text = `${begun}\n<Postmortem at="2024-07-19T16:00Z">What happened.</Postmortem>`;
  expect(foundIn({ [incidentFile]: incident(text) })).toMatchInlineSnapshot(`
    "incidents/2024-07-11-messages/en.mdx:8:17 warning postmortem-before-resolved
    There is a post-mortem, but the incident is still open: its newest status is “investigating” (2024-07-11T17:59Z).
    expected: an update with \`status="resolved"\`
    received: status="investigating"
    Add the update that ends it: \`<Update at="…" status="resolved">\`."
  `);
});

test('an incident without a word for more than two weeks was left open', () => {
  const files = { [incidentFile]: incident(begun) };
  expect(foundIn(files, { now: Date.parse('2024-07-25T17:59Z') })).toBe('');
  expect(foundIn(files, { now: Date.parse('2024-07-26T18:00Z') })).toMatchInlineSnapshot(`
    "incidents/2024-07-11-messages/en.mdx:6:13 warning left-open
    The incident is open, but its newest update (2024-07-11T17:59Z) is 15 days old.
    expected: an update with \`status="resolved"\`
    received: status="investigating"
    If it is over, add \`<Update at="…" status="resolved">\`. If not, tell readers how it stands."
  `);
});

test('a resolved incident is never left open', () => {
  const files = { [incidentFile]: incident(`${begun}\n${update('2024-07-12T01:23Z', 'status="resolved"')}`) };
  expect(foundIn(files, { now: Date.parse('2030-01-01T00:00Z') })).toBe('');
});

test('a maintenance under way a day after its window was left open', () => {
  const files = {
    [maintenanceFile]: maintenance(`${scheduled}\n${update('2024-07-18T22:00Z', 'status="in_progress"')}`),
  };
  expect(foundIn(files, { now: Date.parse('2024-07-19T23:00Z') })).toBe('');
  expect(foundIn(files, { now: Date.parse('2024-07-20T00:00Z') })).toMatchInlineSnapshot(`
    "maintenance/2024-07-18-upgrade/en.mdx:9:13 warning left-open
    The maintenance is “in_progress”, but \`scheduledUntil\` (2024-07-18T23:00Z) was 1 day ago.
    expected: an update with \`status="completed"\`
    received: status="in_progress"
    If it is over, add \`<Update at="…" status="completed">\`. If not, tell readers how it stands."
  `);
});

test('a maintenance that says it takes longer, or that nobody began, is not left open', () => {
  const longer = [scheduled, update('2024-07-18T22:00Z', 'status="in_progress"'), update('2024-07-19T20:00Z', '')].join(
    '\n',
  );
  expect(foundIn({ [maintenanceFile]: maintenance(longer) })).toBe('');
  expect(foundIn({ [maintenanceFile]: maintenance(scheduled) }, { now: Date.parse('2030-01-01T00:00Z') })).toBe('');
});

test('a maintenance that is done before it was due has a wrong time', () => {
  const early = update('2024-07-18T21:59Z', 'status="completed"');
  expect(foundIn({ [maintenanceFile]: maintenance(`${scheduled}\n${early}`) })).toMatchInlineSnapshot(`
    "maintenance/2024-07-18-upgrade/en.mdx:9:13 warning maintenance-before-window
    “completed” at 2024-07-18T21:59Z is before \`scheduledFor\` (2024-07-18T22:00Z).
    expected: 2024-07-18T22:00Z or later
    received: status="completed"
    Check both times: each must be in UTC. If the work began early, move \`scheduledFor\` to when it began."
  `);
});

test('work may begin a little early, but not by hours', () => {
  const end = update('2024-07-18T23:00Z', 'status="completed"');
  const begunAt = (at: string) =>
    foundIn({ [maintenanceFile]: maintenance([scheduled, update(at, 'status="in_progress"'), end].join('\n')) });
  expect(begunAt('2024-07-18T21:00Z')).toBe('');
  expect(begunAt('2024-07-18T20:59Z')).toContain(`${maintenanceFile}:9:13 warning maintenance-before-window`);
});
