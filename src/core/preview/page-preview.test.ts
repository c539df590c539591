import { expect, test } from 'vitest';
import { document, facts, updateFacts } from '../incident/document-fixture.ts';
import { planOutputs } from '../plan/plan.ts';
import { world } from '../plan/world-fixture.ts';

const updates = [updateFacts('2026-11-15T10:00Z', { status: 'investigating' })];
const documents = [document('en', { is: 'source', facts: facts({ updates }) })];

function previewAt(path: string, now?: string) {
  const output = planOutputs(world(documents, now)).find((candidate) => candidate.path === path);
  if (output?.is !== 'page') throw new Error(`no page ${path}`);
  return output.page().preview;
}

test('an open incident shows its own picture, told in words', () => {
  expect(previewAt('/de/incidents/2024-07-11-messages/')).toEqual({
    path: '/de/incidents/2024-07-11-messages/preview.png',
    width: 1200,
    height: 630,
    alt: '[de status.incident.investigating]: Title in en',
  });
});

test.each(['/de/', '/de/history/', '/de/about/'])('%s shows the picture of the site', (path) => {
  expect(previewAt(path)).toMatchObject({ path: '/de/preview.png', alt: 'Sunshine-Status' });
});
