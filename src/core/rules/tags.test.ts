import { expect, test } from 'vitest';
import { foundIn, incidentWith, translationWith, updateWith } from './found-fixture.ts';

test('an unknown tag gets the nearest known one', () => {
  expect(foundIn(incidentWith('<Upate at="2024-07-11T20:06Z">Text</Upate>'))).toMatchInlineSnapshot();
});

test('a tag in lower case gets its capital', () => {
  expect(foundIn(updateWith('It began <time at="2024-07-11T15:56Z" />.'))).toMatchInlineSnapshot();
});

test('an unknown tag that resembles none is refused', () => {
  expect(foundIn(updateWith('See <YouTube id="a" />.'))).toMatchInlineSnapshot();
});

test('HTML is refused with its Markdown', () => {
  expect(foundIn(updateWith('<b>All</b> messages.'))).toMatchInlineSnapshot();
});

test('HTML without a Markdown of its own is refused', () => {
  expect(foundIn(updateWith('<script>alert()</script>'))).toMatchInlineSnapshot();
});

test('a fragment is refused', () => {
  expect(foundIn(updateWith('<>All</>'))).toMatchInlineSnapshot();
});

test('an event handler is refused', () => {
  expect(foundIn(updateWith('<Callout onClick="a">Text</Callout>'))).toMatchInlineSnapshot();
});

test('an unknown attribute gets the nearest known one', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11T20:06Z" state="resolved" />'))).toMatchInlineSnapshot();
});

test('an unknown attribute of a tag without attributes is refused', () => {
  expect(foundIn(incidentWith('<Postmortem at="2024-07-19T16:00Z"><RootCause id="a">Text</RootCause></Postmortem>'))).toMatchInlineSnapshot();
});

test('a repeated attribute is refused', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11T20:06Z" at="2024-07-11T20:07Z" />'))).toMatchInlineSnapshot();
});

test('an update without a time is refused', () => {
  expect(foundIn(incidentWith('<Update status="resolved">Text</Update>'))).toMatchInlineSnapshot();
});

test('a post-mortem without a time is refused', () => {
  expect(foundIn(incidentWith('<Postmortem>Text</Postmortem>'))).toMatchInlineSnapshot();
});

test('a component without an id is refused', () => {
  expect(foundIn(updateWith('<Component id="" /> is late.'))).toMatchInlineSnapshot();
});

test('an unknown status of an incident is refused', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11T20:06Z" status="resolvd" />'))).toMatchInlineSnapshot();
});

test('an unknown status of a maintenance is refused', () => {
  expect(foundIn('---\ntitle: Upgrade\nscheduledFor: 2024-07-11T22:00Z\nscheduledUntil: 2024-07-12T02:00Z\n---\n\n<Update at="2024-07-11T20:06Z" status="in progress" />', 'maintenance')).toMatchInlineSnapshot();
});

test('a list of components with colons is refused', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11T20:06Z" components="messaging: major_outage, api=operational, api=operational," />'))).toMatchInlineSnapshot();
});

test('an unknown status in a list of components is refused', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11T20:06Z" components="api=operational, messaging=degraded" />'))).toMatchInlineSnapshot();
});

test('an unknown tone is refused', () => {
  expect(foundIn(updateWith('<Callout tone="danger">Text</Callout>'))).toMatchInlineSnapshot();
});

test('text in a time is refused', () => {
  expect(foundIn(updateWith('At <Time at="2024-07-11T17:59Z">six</Time>.'))).toMatchInlineSnapshot();
});

test('an update in an update is refused', () => {
  expect(foundIn(updateWith('<Update at="2024-07-11T20:06Z">Text</Update>'))).toMatchInlineSnapshot();
});

test('an update within a line is refused', () => {
  expect(foundIn(incidentWith('Then <Update at="2024-07-11T20:06Z">Text</Update>').replace('<Update at="2024-07-11T17', 'A\n\n<Update at="2024-07-11T17'))).toMatchInlineSnapshot();
});

test('a section outside the post-mortem is refused', () => {
  expect(foundIn(incidentWith('<RootCause>Text</RootCause>'))).toMatchInlineSnapshot();
});

test('a callout within a line or a callout is refused', () => {
  expect(foundIn(updateWith('See <Callout>this</Callout>.\n\n<Callout>\n<Callout>\nText\n</Callout>\n</Callout>'))).toMatchInlineSnapshot();
});

test('text between updates is refused once', () => {
  expect(foundIn(incidentWith('Some text.\n\nMore text.\n\n<Update at="2024-07-11T20:06Z" />'))).toMatchInlineSnapshot();
});

test('text between the sections of a post-mortem is refused', () => {
  expect(foundIn(incidentWith('<Postmortem at="2024-07-19T16:00Z">\n<RootCause>\nA\n</RootCause>\n\nSome text.\n\n<Resolution>\nB\n</Resolution>\n</Postmortem>'))).toMatchInlineSnapshot();
});

test('a second post-mortem and a second section are refused', () => {
  expect(foundIn(incidentWith('<Postmortem at="2024-07-19T16:00Z">\n<RootCause>\nA\n</RootCause>\n<RootCause>\nB\n</RootCause>\n</Postmortem>\n\n<Postmortem at="2024-07-19T16:00Z">C</Postmortem>'))).toMatchInlineSnapshot();
});

test('two updates of the same time are refused', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11T17:59:00Z">Text</Update>'))).toMatchInlineSnapshot();
});

test('an earliest update without a status is refused', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11T16:00Z">Text</Update>'))).toMatchInlineSnapshot();
});

test('an incident without an update is refused', () => {
  expect(foundIn('---\ntitle: Late\nstartedAt: 2024-07-11T15:56Z\n---\n\nText.\n')).toMatchInlineSnapshot();
});

test('facts on the tags of a translation are refused', () => {
  expect(foundIn(translationWith('<Update at="2024-07-11T17:59Z" status="resolved" components="a=operational">Text</Update>\n\n<Postmortem status="x">Text</Postmortem>'))).toMatchInlineSnapshot();
});

