import { expect, test } from 'vitest';
import { document, facts, instant, updateFacts } from '../../core/incident/document-fixture.ts';
import { planOutputs } from '../../core/plan/plan.ts';
import { world } from '../../core/plan/world-fixture.ts';
import { nastyTitles } from '../nasty-titles-fixture.ts';
import { statusTextFiles } from './status-text.ts';

const updates = [updateFacts('2026-11-15T10:00Z', { status: 'investigating' })];
const source = facts({ start: instant('2026-11-15T10:00Z'), components: { api: 'major_outage' }, updates });
const open = document('en', { is: 'source', facts: source }, { title: 'Calls\n  fail' });

function statusText(path: string, documents = [open]): string {
  const output = planOutputs(world(documents), [statusTextFiles]).find((candidate) => candidate.path === path);
  if (output?.is !== 'file') throw new Error(`no file ${path}`);
  return output.text();
}

test('the state of all, a line for each component, and what is open', () => {
  expect(statusText('/de/status.txt')).toBe(
    [
      'Sunshine-Status: [de indicator.critical]',
      '',
      'Messaging: [de status.component.operational]',
      'Schnittstelle: [de status.component.major_outage]',
      '',
      '[de status.incident.investigating]: Calls fail (2026-11-15T10:00:00.000Z)',
      'https://example.com/status/de/incidents/2024-07-11-messages/',
      '',
    ].join('\n'),
  );
});

test('nothing follows the components where nothing is open', () => {
  expect(statusText('/status.txt', [])).toMatch(/\nAPI: \[en status\.component\.operational\]\n$/);
});

test('a whole text is as it was', async () => {
  await expect(statusText('/status.txt')).toMatchFileSnapshot('./golden/status.txt');
});

test.each(nastyTitles)('a nasty title stands in its line as it is: %s', (title) => {
  const lines = statusText('/status.txt', [document('en', { is: 'source', facts: source }, { title })]).split('\n');
  expect(lines).toContain(`[en status.incident.investigating]: ${title} (2026-11-15T10:00:00.000Z)`);
});
