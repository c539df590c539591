import { expect, test } from 'vitest';
import { foundIn, incidentWith, translationWith, updateWith } from './found-fixture.ts';

test('an unknown tag gets the nearest known one', () => {
  expect(foundIn(incidentWith('<Upate at="2024-07-11T20:06Z">Text</Upate>'))).toMatchInlineSnapshot(`
    "en.mdx:8:1 error unknown-tag
    There is no tag \`<Upate>\`.
    expected: \`Update\`, \`Postmortem\`, \`RootCause\`, \`Resolution\`, \`Remediation\`, \`Time\`, \`TimeRange\`, \`Component\` or \`Callout\`
    received: <Upate>
    Did you mean \`<Update>\`? The closing tag changes with it."
  `);
});

test('a tag in lower case gets its capital', () => {
  expect(foundIn(updateWith('It began <time at="2024-07-11T15:56Z" />.'))).toMatchInlineSnapshot(`
    "en.mdx:7:10 error unknown-tag
    There is no tag \`<time>\`.
    expected: \`Update\`, \`Postmortem\`, \`RootCause\`, \`Resolution\`, \`Remediation\`, \`Time\`, \`TimeRange\`, \`Component\` or \`Callout\`
    received: <time>
    Did you mean \`<Time>\`? The closing tag changes with it."
  `);
});

test('an unknown tag that resembles none is refused', () => {
  expect(foundIn(updateWith('See <YouTube id="a" />.'))).toMatchInlineSnapshot(`
    "en.mdx:7:5 error unknown-tag
    There is no tag \`<YouTube>\`.
    expected: \`Update\`, \`Postmortem\`, \`RootCause\`, \`Resolution\`, \`Remediation\`, \`Time\`, \`TimeRange\`, \`Component\` or \`Callout\`
    received: <YouTube>
    Write the text in Markdown, without this tag. For a “<” that readers shall see, write \`\\<\`."
  `);
});

test('HTML is refused with its Markdown', () => {
  expect(foundIn(updateWith('<b>All</b> messages.'))).toMatchInlineSnapshot(`
    "en.mdx:7:1 error raw-html
    HTML such as \`<b>\` can’t be used here.
    expected: Markdown
    received: <b>
    Write \`**text**\`."
  `);
});

test('HTML without a Markdown of its own is refused', () => {
  expect(foundIn(updateWith('<script>alert()</script>'))).toMatchInlineSnapshot(`
    "en.mdx:7:1 error raw-html
    HTML such as \`<script>\` can’t be used here.
    expected: Markdown
    received: <script>
    Write it in Markdown. For a “<” that readers shall see, write \`\\<\`."
  `);
});

test('a fragment is refused', () => {
  expect(foundIn(updateWith('<>All</>'))).toMatchInlineSnapshot(`
    "en.mdx:7:1 error raw-html
    HTML such as \`<>\` can’t be used here.
    expected: Markdown
    received: <>
    Write it in Markdown. For a “<” that readers shall see, write \`\\<\`."
  `);
});

test('an event handler is refused', () => {
  expect(foundIn(updateWith('<Callout onClick="a">Text</Callout>'))).toMatchInlineSnapshot(`
    "en.mdx:7:10 error event-handler
    \`onClick\` would be a script on \`<Callout>\`; scripts can’t be used here.
    expected: \`<Callout>\` without event handlers
    received: onClick
    Delete \`onClick\` and its value."
  `);
});

test('an unknown attribute gets the nearest known one', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11T20:06Z" state="resolved" />'))).toMatchInlineSnapshot(`
    "en.mdx:8:32 error unknown-attribute
    \`<Update>\` has no attribute “state”.
    expected: \`at\`, \`status\`, \`components\` or \`editedAt\`
    received: state
    Did you mean \`status\`?"
  `);
});

test('an unknown attribute of a tag without attributes is refused', () => {
  expect(
    foundIn(incidentWith('<Postmortem at="2024-07-19T16:00Z"><RootCause id="a">Text</RootCause></Postmortem>')),
  ).toMatchInlineSnapshot(`
    "en.mdx:8:36 error misplaced-tag
    \`<RootCause>\` stands within a line.
    expected: \`<RootCause>\` in \`<Postmortem>\`, on a line of its own
    received: within a line
    Move \`<RootCause>\` so that it stands in \`<Postmortem>\`, on a line of its own; a tag before it may lack its closing tag."
  `);
});

test('a repeated attribute is refused', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11T20:06Z" at="2024-07-11T20:07Z" />'))).toMatchInlineSnapshot(`
    "en.mdx:8:32 error duplicate-attribute
    \`<Update>\` has \`at\` twice.
    expected: \`at\` once
    received: at
    Keep one of the two \`at\` and delete the other."
  `);
});

test('an update without a time is refused', () => {
  expect(foundIn(incidentWith('<Update status="resolved">Text</Update>'))).toMatchInlineSnapshot(`
    "en.mdx:8:1 error missing-attribute
    \`<Update>\` has no \`at\`.
    expected: \`at="…"\`
    received: <Update>
    Write \`<Update at="2024-07-11T17:59Z" …\`."
  `);
});

test('a post-mortem without a time is refused', () => {
  expect(foundIn(incidentWith('<Postmortem>Text</Postmortem>'))).toMatchInlineSnapshot(`
    "en.mdx:8:1 error missing-attribute
    \`<Postmortem>\` has no \`at\`.
    expected: \`at="…"\`
    received: <Postmortem>
    Write \`<Postmortem at="2024-07-11T17:59Z" …\`."
  `);
});

test('a component without an id is refused', () => {
  expect(foundIn(updateWith('<Component id="" /> is late.'))).toMatchInlineSnapshot(`
    "en.mdx:7:1 error missing-attribute
    \`<Component>\` has no \`id\`.
    expected: \`id="…"\`
    received: <Component>
    Write \`<Component id="messaging" …\`."
  `);
});

test('an unknown status of an incident is refused', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11T20:06Z" status="resolvd" />'))).toMatchInlineSnapshot(`
    "en.mdx:8:40 error unknown-status
    “resolvd” is not the status of an incident.
    expected: \`investigating\`, \`identified\`, \`monitoring\` or \`resolved\`
    received: resolvd
    Did you mean \`resolved\`?"
  `);
});

test('an unknown status of a maintenance is refused', () => {
  expect(
    foundIn(
      '---\ntitle: Upgrade\nscheduledFor: 2024-07-11T22:00Z\nscheduledUntil: 2024-07-12T02:00Z\n---\n\n<Update at="2024-07-11T20:06Z" status="in progress" />',
      'maintenance',
    ),
  ).toMatchInlineSnapshot(`
    "en.mdx:7:40 error unknown-status
    “in progress” is not the status of a maintenance.
    expected: \`scheduled\`, \`in_progress\`, \`verifying\`, \`completed\` or \`cancelled\`
    received: in progress
    Did you mean \`in_progress\`?"
  `);
});

test('a list of components with colons is refused', () => {
  expect(
    foundIn(
      incidentWith(
        '<Update at="2024-07-11T20:06Z" components="messaging: major_outage, api=operational, api=operational," />',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "en.mdx:8:44 error component-list
    “messaging: major_outage” is not a component and its status.
    expected: \`id=status\`, separated by commas
    received: messaging: major_outage
    Write \`messaging=major_outage\`.

    en.mdx:8:86 error component-list
    The component “api” stands in this list twice.
    expected: \`id=status\`, separated by commas
    received: api=operational
    Keep one of the two \`api=…\`.

    en.mdx:8:102 error component-list
    A component is missing beside a comma.
    expected: \`id=status\`, separated by commas
    received: nothing
    Delete the comma, or add the component and its status."
  `);
});

test('an unknown status in a list of components is refused', () => {
  expect(
    foundIn(incidentWith('<Update at="2024-07-11T20:06Z" components="api=operational, messaging=degraded" />')),
  ).toMatchInlineSnapshot(`
    "en.mdx:8:71 error unknown-component-status
    “degraded” is not the status of a component.
    expected: \`operational\`, \`under_maintenance\`, \`degraded_performance\`, \`partial_outage\` or \`major_outage\`
    received: degraded
    Did you mean \`degraded_performance\`?"
  `);
});

test('an unknown tone is refused', () => {
  expect(foundIn(updateWith('<Callout tone="danger">Text</Callout>'))).toMatchInlineSnapshot(`
    "en.mdx:7:16 error unknown-tone
    “danger” is not the tone of a callout.
    expected: \`note\` or \`warning\`
    received: danger
    Write \`note\` or \`warning\`."
  `);
});

test('text in a time is refused', () => {
  expect(foundIn(updateWith('At <Time at="2024-07-11T17:59Z">six</Time>.'))).toMatchInlineSnapshot(`
    "en.mdx:7:4 error tag-content
    \`<Time>\` has text in it.
    expected: \`<Time … />\`
    received: <Time at="2024-07-11T17:59Z">six</Time>
    Write \`<Time at="2024-07-11T17:59Z" />\`: the text is added in each language."
  `);
});

test('an update in an update is refused', () => {
  expect(foundIn(updateWith('<Update at="2024-07-11T20:06Z">Text</Update>'))).toMatchInlineSnapshot(`
    "en.mdx:7:1 error misplaced-tag
    \`<Update>\` stands in \`<Update>\`.
    expected: \`<Update>\` outside all other tags, on a line of its own
    received: in \`<Update>\`
    Move \`<Update>\` so that it stands outside all other tags, on a line of its own; a tag before it may lack its closing tag."
  `);
});

test('an update within a line is refused', () => {
  expect(
    foundIn(
      incidentWith('Then <Update at="2024-07-11T20:06Z">Text</Update>').replace(
        '<Update at="2024-07-11T17',
        'A\n\n<Update at="2024-07-11T17',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "en.mdx:10:1 error text-outside-section
    This text stands outside any update.
    expected: text in an \`<Update>\`, or above the first one as the summary
    received: Then <Update at="2024-07-11T20:06Z">Text</Update>
    Move the text so that it stands in an \`<Update>\`, or above the first one as the summary.

    en.mdx:10:6 error misplaced-tag
    \`<Update>\` stands within a line.
    expected: \`<Update>\` outside all other tags, on a line of its own
    received: within a line
    Move \`<Update>\` so that it stands outside all other tags, on a line of its own; a tag before it may lack its closing tag."
  `);
});

test('a section outside the post-mortem is refused', () => {
  expect(foundIn(incidentWith('<RootCause>Text</RootCause>'))).toMatchInlineSnapshot(`
    "en.mdx:8:1 error misplaced-tag
    \`<RootCause>\` stands outside \`<Postmortem>\`.
    expected: \`<RootCause>\` in \`<Postmortem>\`, on a line of its own
    received: outside \`<Postmortem>\`
    Move \`<RootCause>\` so that it stands in \`<Postmortem>\`, on a line of its own; a tag before it may lack its closing tag."
  `);
});

test('a callout within a line or a callout is refused', () => {
  expect(
    foundIn(updateWith('See <Callout>this</Callout>.\n\n<Callout>\n<Callout>\nText\n</Callout>\n</Callout>')),
  ).toMatchInlineSnapshot(`
    "en.mdx:7:5 error misplaced-tag
    \`<Callout>\` stands within a line.
    expected: \`<Callout>\` on a line of its own
    received: within a line
    Move \`<Callout>\` so that it stands on a line of its own; a tag before it may lack its closing tag.

    en.mdx:10:1 error misplaced-tag
    \`<Callout>\` stands in \`<Callout>\`.
    expected: \`<Callout>\` outside of any other callout
    received: in \`<Callout>\`
    Move \`<Callout>\` so that it stands outside of any other callout; a tag before it may lack its closing tag."
  `);
});

test('text between updates is refused once', () => {
  expect(foundIn(incidentWith('Some text.\n\nMore text.\n\n<Update at="2024-07-11T20:06Z" />'))).toMatchInlineSnapshot(`
    "en.mdx:8:1 error text-outside-section
    This text stands outside any update.
    expected: text in an \`<Update>\`, or above the first one as the summary
    received: Some text.
    Move the text so that it stands in an \`<Update>\`, or above the first one as the summary."
  `);
});

test('text between the sections of a post-mortem is refused', () => {
  expect(
    foundIn(
      incidentWith(
        '<Postmortem at="2024-07-19T16:00Z">\n<RootCause>\nA\n</RootCause>\n\nSome text.\n\n<Resolution>\nB\n</Resolution>\n</Postmortem>',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "en.mdx:13:1 error text-outside-section
    This text stands between two sections of the post-mortem.
    expected: text in the section that it belongs to
    received: Some text.
    Move the text so that it stands in the section that it belongs to."
  `);
});

test('a second post-mortem and a second section are refused', () => {
  expect(
    foundIn(
      incidentWith(
        '<Postmortem at="2024-07-19T16:00Z">\n<RootCause>\nA\n</RootCause>\n<RootCause>\nB\n</RootCause>\n</Postmortem>\n\n<Postmortem at="2024-07-19T16:00Z">C</Postmortem>',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "en.mdx:12:1 error duplicate-section
    \`<RootCause>\` already stands on line 9.
    expected: \`<RootCause>\` once
    received: <RootCause>
    Move this text into the \`<RootCause>\` on line 9.

    en.mdx:17:1 error duplicate-section
    \`<Postmortem>\` already stands on line 8.
    expected: \`<Postmortem>\` once
    received: <Postmortem>
    Move this text into the \`<Postmortem>\` on line 8."
  `);
});

test('two updates of the same time are refused', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11T17:59:00Z">Text</Update>'))).toMatchInlineSnapshot(`
    "en.mdx:8:13 error duplicate-update
    The update on line 6 has the same time, 2024-07-11T17:59Z.
    expected: another \`at\` for each update
    received: 2024-07-11T17:59Z
    Correct one of the two times; if both were said at once, make them one update."
  `);
});

test('an earliest update without a status is refused', () => {
  expect(foundIn(incidentWith('<Update at="2024-07-11T16:00Z">Text</Update>'))).toMatchInlineSnapshot(`
    "en.mdx:8:13 error first-update-status
    The earliest update (2024-07-11T16:00Z) has no \`status\`.
    expected: \`status="…"\`
    received: <Update at="2024-07-11T16:00Z">
    Write \`<Update at="2024-07-11T16:00Z" status="investigating">\`."
  `);
});

test('an incident without an update is refused', () => {
  expect(foundIn('---\ntitle: Late\nstartedAt: 2024-07-11T15:56Z\n---\n\nText.\n')).toMatchInlineSnapshot(`
    "en.mdx:7:1 error no-update
    This incident has no update.
    expected: at least one \`<Update>\`
    received: none
    Add \`<Update at="2024-07-11T15:56Z" status="investigating">\`, the text below it, and \`</Update>\`."
  `);
});

test('facts on the tags of a translation are refused', () => {
  expect(
    foundIn(
      translationWith(
        '<Update at="2024-07-11T17:59Z" status="resolved" components="a=operational">Text</Update>\n\n<Postmortem status="x">Text</Postmortem>',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "en.mdx:6:32 error fact-in-translation
    \`status\` is a fact, and this file is a translation.
    expected: only \`at\`
    received: resolved
    Delete \`status\` here; it stands in the source file. If this file is the source, give it \`startedAt\` (\`scheduledFor\` for a maintenance) and no \`translation\`.

    en.mdx:6:50 error fact-in-translation
    \`components\` is a fact, and this file is a translation.
    expected: only \`at\`
    received: a=operational
    Delete \`components\` here; it stands in the source file. If this file is the source, give it \`startedAt\` (\`scheduledFor\` for a maintenance) and no \`translation\`.

    en.mdx:8:13 error unknown-attribute
    \`<Postmortem>\` has no attribute “status”.
    expected: \`at\`
    received: status
    Delete \`status\` and its value."
  `);
});
