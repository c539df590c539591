import { expect, test } from 'vitest';
import { foundIn, incident, incidentFile, update } from './check-fixture.ts';

const updates = [
  update('2024-07-11T17:59Z', 'status="investigating"'),
  update('2024-07-12T01:23Z', 'status="resolved"'),
].join('\n');
const later = Date.parse('2024-08-03T00:00Z');

function found(postmortem: string, now = later): string {
  const text = `${updates}\n<Postmortem at="2024-07-19T16:00Z">\n${postmortem}\n</Postmortem>`;
  return foundIn({ [incidentFile]: incident(text) }, { now });
}

test('a section that promises a text for more than two weeks is found', () => {
  expect(found('What happened.\n\n<RootCause>TBD</RootCause>')).toMatchInlineSnapshot(`
    "incidents/2024-07-11-messages/en.mdx:13:1 warning postmortem-placeholder
    “TBD” has stood here since 2024-07-19T16:00Z, for 14 days.
    expected: the text that was promised
    received: TBD
    Write the text, or remove the section and tell readers that there will be none."
  `);
});

test('two weeks are given', () => {
  expect(found('TBD', Date.parse('2024-08-02T16:00Z'))).toBe('');
  expect(found('TBD', Date.parse('2024-08-02T16:01Z'))).toContain('postmortem-placeholder');
});

test.each([
  'TBD',
  'To be determined.',
  'Details to follow.',
  'A full root cause analysis will be published here shortly.',
  'We will share more within five days.',
  'We found the cause. TODO: describe it.',
  '…',
  'Die Ursache folgt.',
  'Wird nachgereicht',
  'À venir',
  'Por determinar',
  'Da definire',
  'A definir',
  '추후 공개 예정입니다.',
  '後日掲載します。',
  '待补充',
])('“%s” is a promise', (text) => {
  expect(found(text)).toContain('warning postmortem-placeholder');
});

test.each([
  'A change of configuration followed the outage.',
  'A retry did not follow the limit, and the queue grew.',
  'We are reviewing our policies for escalating outages to partners, and changes will be published in our guide to operations once they are agreed.',
  'Die Verbindung war folglich überlastet.',
  'todos los mensajes se perdieron.',
  'The `TBD_FLAG` was off.',
])('“%s” is none', (text) => {
  expect(found(text)).toBe('');
});
