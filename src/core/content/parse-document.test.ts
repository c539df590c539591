import { expect, test } from 'vitest';
import type { Document, EntryKind } from '../model.ts';
import { parseDocument } from './parse-document.ts';

function parse(text: string, kind: EntryKind = 'incident'): Document {
  const { document, diagnostics } = parseDocument({ file: 'en.mdx', text, kind, slug: 'slug', locale: 'en' });
  expect(diagnostics).toEqual([]);
  if (document === null) throw new Error('no document');
  return document;
}

const incident = `---
title: Messages & <b>more</b>
startedAt: 2024-07-11T15:56Z
components:
  messaging: partial_outage
impact: critical
nextUpdateBy: "2024-07-12T03:00Z"
---

Lost from <Time at="2024-07-11T15:56Z" /> on.

<Update
  at="2024-07-12T01:23:30Z"
  status="resolved"
  components="messaging=operational, __proto__=operational"
  editedAt="2024-07-12T02:00Z"
>
**Messages** arrive again in <Component id="api" />.
</Update>

<Update at="2024-07-11T17:59Z" status="investigating"></Update>

<Postmortem at="2024-07-19T16:00Z">
What happened.

<RootCause>A change.</RootCause>
<Remediation>

- Watch it.

</Remediation>

We are sorry.
</Postmortem>
`;

test('a source gives its facts', () => {
  expect(parse(incident).role).toEqual({
    is: 'source',
    facts: {
      kind: 'incident',
      start: Date.UTC(2024, 6, 11, 15, 56),
      end: null,
      components: { messaging: 'partial_outage' },
      impact: 'critical',
      nextUpdateBy: Date.UTC(2024, 6, 12, 3),
      postmortemAt: Date.UTC(2024, 6, 19, 16),
      updates: [
        {
          at: Date.UTC(2024, 6, 12, 1, 23, 30),
          status: 'resolved',
          components: Object.fromEntries([
            ['messaging', 'operational'],
            ['__proto__', 'operational'],
          ]),
          editedAt: Date.UTC(2024, 6, 12, 2),
        },
        { at: Date.UTC(2024, 6, 11, 17, 59), status: 'investigating', components: {}, editedAt: null },
      ],
    },
  });
});

test('the text is divided into parts with their places; a tag without prose gives none', () => {
  expect(parse(incident).parts.map(({ key, line, column, text }) => [key, line, column, text])).toEqual([
    ['title', 2, 8, 'Messages & <b>more</b>'],
    ['summary', 10, 1, 'Lost from 2024-07-11 15:56 UTC on.'],
    ['update:2024-07-12T01:23:30Z', 12, 1, 'Messages arrive again in api.'],
    ['postmortem', 23, 1, 'What happened.'],
    ['rootCause', 26, 1, 'A change.'],
    ['remediation', 27, 1, 'Watch it.'],
    ['closing', 33, 1, 'We are sorry.'],
  ]);
});

test('prose becomes HTML with holes, all of it escaped', () => {
  const bodies = new Map(parse(incident).parts.map(({ key, body }) => [key, body]));
  expect(bodies.get('title')).toEqual(['Messages &amp; &lt;b&gt;more&lt;/b&gt;']);
  expect(bodies.get('summary')).toEqual([
    '<p>Lost from ',
    { hole: 'time', at: Date.UTC(2024, 6, 11, 15, 56) },
    ' on.</p>',
  ]);
  expect(bodies.get('update:2024-07-12T01:23:30Z')).toEqual([
    '<p><strong>Messages</strong> arrive again in ',
    { hole: 'component', id: 'api' },
    '.</p>',
  ]);
});

test('times and components keep their places', () => {
  expect(parse(incident).places).toMatchObject({
    startedAt: { line: 3, column: 12 },
    'component:messaging': { line: 5, column: 3 },
    'component:api': { line: 18, column: 45 },
    'update:2024-07-12T01:23:30Z': { line: 13, column: 7 },
    'editedAt:2024-07-12T01:23:30Z': { line: 16, column: 13 },
    postmortemAt: { line: 23, column: 17 },
  });
});

test('a maintenance needs no update', () => {
  const text = `---
title: Upgrade
scheduledFor: 2026-12-05T22:00Z
scheduledUntil: 2026-12-06T02:00Z
---
`;
  expect(parse(text, 'maintenance').role).toMatchObject({
    is: 'source',
    facts: { start: Date.UTC(2026, 11, 5, 22), end: Date.UTC(2026, 11, 6, 2), updates: [] },
  });
});

test('a translation holds prose, its state and what it is based on', () => {
  const text = `---
title: Nachrichten
translation: machine_reviewed
basedOn:
  title: 8f434346648f
  update:2024-07-11T17:59Z: 12345e678901
---

<Update at="2024-07-11T17:59Z">Wir suchen.</Update>

<Postmortem>Was geschah.</Postmortem>
`;
  const { role, parts } = parse(text);
  expect(role).toEqual({
    is: 'translation',
    state: 'machine_reviewed',
    basedOn: { title: '8f434346648f', 'update:2024-07-11T17:59Z': '12345e678901' },
  });
  expect(parts.map(({ key }) => key)).toEqual(['title', 'update:2024-07-11T17:59Z', 'postmortem']);
});

test('a translation says of single parts what they are', () => {
  const text = '---\ntitle: Ja\ntranslation: human\nparts:\n  "summary": machine\n---\n\nText.\n';
  expect(parse(text).role).toEqual({
    is: 'translation',
    state: 'human',
    partStates: { summary: 'machine' },
    basedOn: {},
  });
  expect(parse(text.replace('translation: human\n', '')).role).toMatchObject({ state: 'machine' });
});

test('a translation that says nothing of itself is a machine translation', () => {
  expect(parse('---\ntitle: 메시지\n---\n').role).toEqual({ is: 'translation', state: 'machine', basedOn: {} });
});

test('a title may be a number, a date or a word that YAML knows', () => {
  const titles = ['2024', '2024-07-11', 'true', 'no'].map(
    (title) => parse(`---\ntitle: ${title}\n---\n`).parts[0]?.text,
  );
  expect(titles).toEqual(['2024', '2024-07-11', 'true', 'no']);
});

test('braces, imports and exports are plain text where they are code, escaped or a sentence', () => {
  const text = `---
title: Late
---

<Update at="2024-07-11T17:59Z">
Escaped \\{count\\} and \`{code}\` and } alone. [Path](/a/{b})

export of data is late, and so is
import of data.

\`\`\`js
import a from 'a';
export const b = { c: <d>1</d> };
\`\`\`
</Update>
`;
  const body = parse(text).parts[1]?.body;
  expect(body).toEqual([
    `<p>Escaped {count} and <code>{code}</code> and } alone. <a href="/a/%7Bb%7D">Path</a></p>
<p>export of data is late, and so is
import of data.</p>
<pre tabindex="0"><code class="language-js">import a from 'a';
export const b = { c: &#x3C;d>1&#x3C;/d> };
</code></pre>`,
  ]);
});

test('the digest of an update is that of its prose, not of its facts', () => {
  const digestOf = (text: string) => parse(text).parts.find(({ key }) => key.startsWith('update:'))?.digest;
  const digest = digestOf(incident);
  expect(digest).toMatch(/^[0-9a-f]{12}$/);
  expect(digestOf(incident.replace('status="resolved"', 'status="monitoring"'))).toBe(digest);
  expect(digestOf(incident.replaceAll('\n', '\r\n'))).toBe(digest);
  expect(digestOf(`\ufeff${incident}`)).toBe(digest);
  expect(digestOf(incident.replace('arrive again', 'arrive'))).not.toBe(digest);
});
