import { expect, test } from 'vitest';
import { foundIn, incident, incidentFile, maintenance, maintenanceFile, update } from './check-fixture.ts';

const begun = update('2024-07-11T17:59Z', 'status="investigating"');
const resolved = update('2024-07-12T01:23Z', 'status="resolved"');

function incidentOf(...updates: string[]): string {
  return foundIn({ [incidentFile]: incident(updates.join('\n')) });
}

function maintenanceOf(...updates: string[]): string {
  return foundIn({ [maintenanceFile]: maintenance(updates.join('\n')) });
}

test('an incident that is worked on, falls back, is resolved and is reopened openly is fine', () => {
  const found = incidentOf(
    begun,
    update('2024-07-11T18:10Z', 'status="monitoring"'),
    update('2024-07-11T18:20Z', 'status="identified" components="messaging=major_outage"'),
    resolved,
    update('2024-07-12T01:30Z', 'components="messaging=operational"'),
    update('2024-07-12T02:00Z', 'status="investigating" components="messaging=partial_outage"'),
    update('2024-07-12T02:30Z', 'components="api=partial_outage"'),
    update('2024-07-12T03:00Z', 'status="resolved"'),
    update('2024-07-12T04:00Z', 'status="resolved"'),
  );
  expect(found).toBe('');
});

test('an update that breaks a component after the end must reopen the incident', () => {
  const late = update('2024-07-12T02:10Z', 'components="messaging=partial_outage, api=operational"');
  expect(incidentOf(begun, resolved, late)).toMatchInlineSnapshot(`
    "incidents/2024-07-11-messages/en.mdx:10:13 error reopened-without-status
    The update at 2024-07-12T02:10Z says messaging=partial_outage, but “resolved” was said at 2024-07-12T01:23Z and nothing reopens it.
    expected: a status that reopens it, such as \`status="investigating"\`
    received: components="messaging=partial_outage"
    If it is open again, add \`status="investigating"\` to this update. If not, remove \`messaging=partial_outage\`."
  `);
});

test('the order of the file does not matter', () => {
  const late = update('2024-07-12T02:10Z', 'components="messaging=partial_outage"');
  expect(incidentOf(late, resolved, begun)).toContain(`${incidentFile}:6:13 error reopened-without-status`);
});

test('an update that breaks a component after a maintenance must reopen it', () => {
  const found = maintenanceOf(
    update('2024-07-01T09:00Z', 'status="scheduled"'),
    update('2024-07-18T23:00Z', 'status="cancelled"'),
    update('2024-07-18T23:10Z', 'components="api=under_maintenance"'),
  );
  expect(found).toMatchInlineSnapshot(`
    "maintenance/2024-07-18-upgrade/en.mdx:11:13 error reopened-without-status
    The update at 2024-07-18T23:10Z says api=under_maintenance, but “cancelled” was said at 2024-07-18T23:00Z and nothing reopens it.
    expected: a status that reopens it, such as \`status="in_progress"\`
    received: components="api=under_maintenance"
    If it is open again, add \`status="in_progress"\` to this update. If not, remove \`api=under_maintenance\`."
  `);
});

test('the update that resolves leaves no component broken', () => {
  const end = update(
    '2024-07-12T01:23Z',
    'status="resolved" components="messaging=degraded_performance, api=partial_outage"',
  );
  expect(incidentOf(begun, end)).toMatchInlineSnapshot(`
    "incidents/2024-07-11-messages/en.mdx:8:13 error component-left-degraded
    “resolved” returns every component to operational, but this update says messaging=degraded_performance, api=partial_outage.
    expected: no component but operational ones in an update with \`status="resolved"\`
    received: components="messaging=degraded_performance, api=partial_outage"
    Remove \`messaging=degraded_performance, api=partial_outage\`. If it is not over, write \`status="monitoring"\`."
  `);
});

test('the update that cancels leaves no component under maintenance', () => {
  const found = maintenanceOf(
    update('2024-07-01T09:00Z', 'status="scheduled"'),
    update('2024-07-18T21:00Z', 'status="cancelled" components="api=under_maintenance"'),
  );
  expect(found).toMatchInlineSnapshot(`
    "maintenance/2024-07-18-upgrade/en.mdx:9:13 error component-left-degraded
    “cancelled” returns every component to operational, but this update says api=under_maintenance.
    expected: no component but operational ones in an update with \`status="cancelled"\`
    received: components="api=under_maintenance"
    Remove \`api=under_maintenance\`."
  `);
});

test('monitoring after resolved is a slip', () => {
  expect(incidentOf(begun, resolved, update('2024-07-12T10:56Z', 'status="monitoring"'))).toMatchInlineSnapshot(`
    "incidents/2024-07-11-messages/en.mdx:10:13 warning status-after-resolved
    “monitoring” at 2024-07-12T10:56Z comes after “resolved” at 2024-07-12T01:23Z.
    expected: a time before 2024-07-12T01:23Z, or \`status="investigating"\` for an incident that is open again
    received: status="monitoring"
    Check both times. If the incident is open again, say so: \`<Update at="2024-07-12T10:56Z" status="investigating">\`."
  `);
});

test('a maintenance that goes through its states is fine', () => {
  const found = maintenanceOf(
    update('2024-07-01T09:00Z', 'status="scheduled"'),
    update('2024-07-18T22:00Z', 'status="in_progress"'),
    update('2024-07-18T22:10Z', ''),
    update('2024-07-18T22:20Z', 'status="in_progress"'),
    update('2024-07-18T22:30Z', 'status="verifying"'),
    update('2024-07-18T22:40Z', 'status="completed"'),
    update('2024-07-19T09:00Z', ''),
  );
  expect(found).toBe('');
});

test('a maintenance that goes back is a slip', () => {
  const found = maintenanceOf(
    update('2024-07-01T09:00Z', 'status="scheduled"'),
    update('2024-07-18T22:00Z', 'status="verifying"'),
    update('2024-07-18T22:10Z', 'status="in_progress"'),
    update('2024-07-18T22:20Z', 'status="completed"'),
    update('2024-07-18T22:30Z', 'status="cancelled"'),
  );
  expect(found).toMatchInlineSnapshot(`
    "maintenance/2024-07-18-upgrade/en.mdx:11:13 warning maintenance-status-backwards
    “in_progress” at 2024-07-18T22:10Z is a step back from “verifying” at 2024-07-18T22:00Z.
    expected: “verifying” or what follows it
    received: status="in_progress"
    Check both times. Leave \`status\` out of an update that changes nothing.

    maintenance/2024-07-18-upgrade/en.mdx:15:13 warning maintenance-status-backwards
    “cancelled” at 2024-07-18T22:30Z is a step back from “completed” at 2024-07-18T22:20Z.
    expected: no other status after “completed”
    received: status="cancelled"
    Check both times. Work that is done again needs a folder of its own, with its own \`scheduledFor\`."
  `);
});
