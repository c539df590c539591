import { expect, test } from 'vitest';
import { foundIn, incident, incidentFile } from './check-fixture.ts';

const germanFile = 'incidents/2024-07-11-messages/de.mdx';

/** What is found when a summary in English has been turned into one in German. */
function found(source: string, german: string, state = 'machine'): string {
  const end = '<Update at="2024-07-12T01:23Z" status="resolved" />';
  const translation = `---\ntitle: Nachrichten\ntranslation: ${state}\n---\n\n${german}\n`;
  const files = { [incidentFile]: incident(`${source}\n\n${end}`), [germanFile]: translation };
  return foundIn(files, { locales: ['en', 'de'] });
}

const at = (time: string) => `<Time at="2024-07-11T${time}Z" />`;

test('a translation that says the same facts in another order is fine', () => {
  const source = `<Component id="api" /> failed from ${at('10:17')} to ${at('11:00')}, see [guide](https://example.org/en-us/a/) and \`X-Id\`. 1,500 of 2 million calls in 3 hours.`;
  const german = `Drei Stunden lang, vom ${at('10:17')} bis ${at('11:00')}, schlugen 1.500 von 2 Mio. Aufrufen der <Component id="api" /> fehl: \`X-Id\` im [Leitfaden](https://example.org/de/a).`;
  expect(found(source, german)).toBe('');
});

test('a time that was lost', () => {
  expect(found(`Lost since ${at('10:17')}.`, 'Seitdem verloren.')).toMatchInlineSnapshot(`
    "incidents/2024-07-11-messages/de.mdx:6:1 error translation-time
    This translation has lost \`<Time at="2024-07-11T10:17Z" />\`.
    expected: \`<Time at="2024-07-11T10:17Z" />\`, as in line 6 of content/incidents/2024-07-11-messages/en.mdx
    received: nothing
    Add \`<Time at="2024-07-11T10:17Z" />\` where it belongs."
  `);
});

test('a time that was changed', () => {
  expect(found(`Lost since ${at('10:17')}.`, `Verloren seit ${at('22:17')}.`)).toMatchInlineSnapshot(`
    "incidents/2024-07-11-messages/de.mdx:6:1 error translation-time
    This translation has \`<Time at="2024-07-11T22:17Z" />\` where the source has \`<Time at="2024-07-11T10:17Z" />\`.
    expected: \`<Time at="2024-07-11T10:17Z" />\`, as in line 6 of content/incidents/2024-07-11-messages/en.mdx
    received: \`<Time at="2024-07-11T22:17Z" />\`
    Write \`<Time at="2024-07-11T10:17Z" />\`."
  `);
});

test('a time that was invented', () => {
  expect(found('Lost.', `Verloren seit ${at('22:17')}.`)).toMatchInlineSnapshot(`
    "incidents/2024-07-11-messages/de.mdx:6:1 error translation-time
    This translation has \`<Time at="2024-07-11T22:17Z" />\`, which the source does not.
    expected: only what line 6 of content/incidents/2024-07-11-messages/en.mdx has
    received: \`<Time at="2024-07-11T22:17Z" />\`
    Remove \`<Time at="2024-07-11T22:17Z" />\`, or add it to the source first."
  `);
});

test('a range may be said as two times', () => {
  const range = '<TimeRange from="2024-07-11T10:17Z" to="2024-07-11T11:00Z" />';
  expect(found(`Lost: ${range}.`, `Verloren vom ${at('10:17')} bis ${at('11:00')}.`)).toBe('');
});

test('a component that became a word', () => {
  expect(found('<Component id="api" /> fails.', 'Die Schnittstelle fällt aus.')).toMatchInlineSnapshot(`
    "incidents/2024-07-11-messages/de.mdx:6:1 error translation-component
    This translation has lost \`<Component id="api" />\`.
    expected: \`<Component id="api" />\`, as in line 6 of content/incidents/2024-07-11-messages/en.mdx
    received: nothing
    Add \`<Component id="api" />\` where it belongs."
  `);
});

test('a component that an engine says less often, and a person may', () => {
  const source = '<Component id="api" /> fails. Calls to <Component id="api" /> are slow.';
  const german = '<Component id="api" /> fällt aus, Aufrufe sind langsam.';
  expect(found(source, german)).toMatchInlineSnapshot(`
    "incidents/2024-07-11-messages/de.mdx:6:1 error translation-component
    The source has \`<Component id="api" />\` twice, this translation once.
    expected: \`<Component id="api" />\`, as in line 6 of content/incidents/2024-07-11-messages/en.mdx
    received: 1 of 2
    Add \`<Component id="api" />\` where it is missing. If a person has found the text right, set \`translation: machine_reviewed\`."
  `);
  expect(found(source, german, 'machine_reviewed')).toBe('');
  expect(found(german, source)).toBe('');
});

test('a link that leads elsewhere', () => {
  const source = 'See [guide](https://example.org/webhooks).';
  expect(found(source, 'Siehe [Leitfaden](https://example.org/websites).')).toMatchInlineSnapshot(`
    "incidents/2024-07-11-messages/de.mdx:6:1 error translation-link
    This translation has the link \`https://example.org/websites\` where the source has the link \`https://example.org/webhooks\`.
    expected: the link \`https://example.org/webhooks\`, as in line 6 of content/incidents/2024-07-11-messages/en.mdx
    received: the link \`https://example.org/websites\`
    Write the link \`https://example.org/webhooks\`."
  `);
});

test('a link that was lost', () => {
  expect(found('See [guide](https://example.org/a).', 'Siehe Leitfaden.')).toMatchInlineSnapshot(`
    "incidents/2024-07-11-messages/de.mdx:6:1 error translation-link
    This translation has lost the link \`https://example.org/a\`.
    expected: the link \`https://example.org/a\`, as in line 6 of content/incidents/2024-07-11-messages/en.mdx
    received: nothing
    Add the link \`https://example.org/a\` where it belongs."
  `);
});

test('code that was translated', () => {
  expect(found('Send `Idempotency-Key` again.', 'Senden Sie `Idempotenz-Schlüssel` erneut.')).toMatchInlineSnapshot(`
    "incidents/2024-07-11-messages/de.mdx:6:1 error translation-code
    This translation has the code \`Idempotenz-Schlüssel\` where the source has the code \`Idempotency-Key\`.
    expected: the code \`Idempotency-Key\`, as in line 6 of content/incidents/2024-07-11-messages/en.mdx
    received: the code \`Idempotenz-Schlüssel\`
    Write the code \`Idempotency-Key\`."
  `);
});

test('a code block is compared without its comments, and by the first line that differs', () => {
  const block = (comment: string, timeout: string) =>
    `\`\`\`yaml\nretry: # ${comment}\n  delay: 5s\n  timeout: ${timeout}\n\`\`\``;
  expect(found(block('again', '30s'), block('noch einmal', '30s'))).toBe('');
  expect(found(block('again', '30s'), block('noch einmal', '30 Sek.'))).toMatchInlineSnapshot(`
    "incidents/2024-07-11-messages/de.mdx:6:1 error translation-code
    This translation has the code \`timeout: 30 Sek.\` where the source has the code \`timeout: 30s\`.
    expected: the code \`timeout: 30s\`, as in line 6 of content/incidents/2024-07-11-messages/en.mdx
    received: the code \`timeout: 30 Sek.\`
    Write the code \`timeout: 30s\`."
  `);
});

test('code that lost its backticks is a warning, and words that gained some are fine', () => {
  expect(found('The header `X-Id` is new.', 'Der Header X-Id ist neu.')).toMatchInlineSnapshot(`
    "incidents/2024-07-11-messages/de.mdx:6:1 warning translation-code-unmarked
    “X-Id” is code in the source, but not here.
    expected: \`X-Id\` between backticks
    received: X-Id
    Put it between backticks."
  `);
  expect(found('The header X-Id is new.', 'Der Header `X-Id` ist neu.')).toBe('');
});

test('a number that keeps separators of another language', () => {
  expect(found('1,500 accounts in 20 minutes.', '1,500 Konten in 20 Minuten.')).toMatchInlineSnapshot(`
    "incidents/2024-07-11-messages/de.mdx:6:1 warning translation-number
    1,500 does not mean the same to readers of this language as in the source.
    expected: the value of 1,500 in line 6 of content/incidents/2024-07-11-messages/en.mdx
    received: 1,500
    Write 1,500 with the separators of this language."
  `);
});

test('numbers that were lost or invented', () => {
  expect(found('Late by 15 to 40 minutes.', 'Verspätet.')).toMatchInlineSnapshot(`
    "incidents/2024-07-11-messages/de.mdx:6:1 warning translation-number
    The source says 15, 40, this translation does not.
    expected: the numbers of line 6 of content/incidents/2024-07-11-messages/en.mdx
    received: nothing
    Compare with the source, and write 15, 40 as readers of this language do."
  `);
  expect(found('Late.', 'Etwa 15 Minuten verspätet.')).toMatchInlineSnapshot(`
    "incidents/2024-07-11-messages/de.mdx:6:1 warning translation-number
    This translation says 15, which the source does not.
    expected: the numbers of line 6 of content/incidents/2024-07-11-messages/en.mdx
    received: 15
    Compare with the source, and remove 15."
  `);
});

test('numbers in code and times are no numbers of the prose', () => {
  expect(found(`Code \`503\` since ${at('10:17')}.`, `Seit ${at('10:17')} Code \`503\`.`)).toBe('');
});

test('a title is compared too', () => {
  const files = {
    [incidentFile]: incident('<Update at="2024-07-12T01:23Z" status="resolved" />').replace('Messages', '40 messages'),
    [germanFile]: '---\ntitle: 14 Nachrichten\ntranslation: human\n---\n',
  };
  expect(foundIn(files, { locales: ['en', 'de'] })).toContain(`${germanFile}:2:8 warning translation-number`);
});
