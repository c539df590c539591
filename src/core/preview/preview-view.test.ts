import { expect, test } from 'vitest';
import { document, facts, instant, translation, updateFacts } from '../incident/document-fixture.ts';
import type { Document, SourceFacts } from '../model.ts';
import { contextsOf } from '../plan/page-contexts.ts';
import { world } from '../plan/world-fixture.ts';
import { entryPreview, sitePreview } from './preview-view.ts';

function previewIn(locale: string, source: Partial<SourceFacts>, others: readonly Document[] = []) {
  const whole = facts(source);
  const all = world([{ ...document('en', { is: 'source', facts: whole }), kind: whole.kind }, ...others]);
  const [entry] = all.entries;
  if (entry === undefined) throw new Error('no entry');
  return entryPreview(entry, all, contextsOf(all).shared(locale));
}

const updates = [
  updateFacts('2026-11-15T09:00Z', { status: 'investigating' }),
  updateFacts('2026-11-15T10:00Z', { status: 'identified' }),
];

test('an incident shows its state and when that was said, in the words of the language', () => {
  expect(previewIn('de', { components: { api: 'partial_outage', messaging: 'major_outage' }, updates })).toEqual({
    is: 'entry',
    lang: 'de',
    dir: 'ltr',
    site: 'Sunshine-Status',
    logo: null,
    showsName: true,
    header: null,
    look: { icon: 'target', tone: 'minor' },
    status: '[de status.incident.identified]',
    title: { text: 'Title in en', lang: 'en', dir: 'ltr' },
    facts: [
      { label: '[de fact.components]', values: ['\u2068Messaging\u2069 · \u2068Schnittstelle\u2069'] },
      { label: '[de fact.latestUpdate]', values: ['2026-11-15T10:00:00.000Z'] },
    ],
  });
});

test('a translated title stands for the official one', () => {
  const german = document('de', translation('human'));
  expect(previewIn('de', { updates }, [german]).title).toEqual({ text: 'Title in de', lang: 'de', dir: 'ltr' });
  expect(previewIn('en', { updates }, [german]).title.text).toBe('Title in en');
});

test('maintenance shows its window, which stays true', () => {
  const { status, facts: shown } = previewIn('en', {
    kind: 'maintenance',
    start: instant('2026-12-01T08:00Z'),
    end: instant('2026-12-01T10:00Z'),
  });
  expect(status).toBe('[en status.maintenance.scheduled]');
  expect(shown).toEqual([
    { label: '[en fact.scheduledFor]', values: ['2026-12-01T08:00:00.000Z'] },
    { label: '[en fact.scheduledUntil]', values: ['2026-12-01T10:00:00.000Z'] },
  ]);
});

test('the picture of the site says nothing of its state', () => {
  const open = world([document('en', { is: 'source', facts: facts({ updates }) })]);
  const quiet = world([]);
  const preview = sitePreview(open, contextsOf(open).shared('en'));
  expect(preview).toMatchObject({ is: 'site', title: '[en page.home.title]', address: 'example.com/status' });
  expect(preview).toEqual(sitePreview(quiet, contextsOf(quiet).shared('en')));
});
