import { expect, test } from 'vitest';
import { document, facts, instant, updateFacts } from '../../core/incident/document-fixture.ts';
import { planOutputs } from '../../core/plan/plan.ts';
import { world } from '../../core/plan/world-fixture.ts';
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
