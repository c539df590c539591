import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../../bench/archive/random.ts';
import { packageRoot } from '../project.ts';
import { digestsOf, translated } from './edits/translate.ts';
import type { EntryModel, LanguageData, SiteModel, UpdateModel } from './site-model.ts';

const minute = 60_000;
const hour = 60 * minute;
export const firstNow = Date.UTC(2026, 10, 15, 12);

/** Where the locale file of each language that a site may have stands. */
export const languageFiles: Readonly<Record<string, string>> = {
  en: 'locales/en.json',
  de: 'locales/de.json',
  ko: 'locales/ko.json',
  ar: 'locales/ar.json',
  fr: 'test/fixtures/locales/fr.json',
};

export function languageData(locale: string): LanguageData {
  const file = languageFiles[locale] ?? languageFiles.de;
  return JSON.parse(readFileSync(join(packageRoot, file ?? ''), 'utf8'));
}

/** The site's own pages are those of the example site: their templates are compiled already. */
const pageFiles = ['en', 'ar', 'de', 'ko'].map((locale) => `content/pages/about/${locale}.mdx`);

/** A site with something of everything; a large one also has more than its list pages show. */
export function firstSite(random: Random, { isLarge }: { isLarge: boolean }): SiteModel {
  const third = random.pick(['de', 'ko', 'fr']);
  const locales = random.chance(0.3) ? ['en', 'de', 'ar', 'ko'] : ['en', third, 'ar'];
  const read = (file: string) => readFileSync(join(packageRoot, file), 'utf8');
  const entries = [...firstEntries(locales), ...(isLarge ? pastEntries() : [])];
  for (const entry of entries) {
    for (const locale of locales) {
      if (locale === entry.sourceLocale || !random.chance(isLarge ? 0.1 : 0.5)) continue;
      const state = random.pick(['human', 'machine_reviewed', 'machine', null]);
      entry.translations[locale] = { ...translated(entry, locale), state, basedOn: digestsOf(entry) };
    }
  }
  return {
    settings: {
      name: { en: 'Example', ...(locales.includes('de') ? { de: 'Beispiel' } : {}) },
      url: 'https://status.example.com/',
      defaultLocale: 'en',
      timeZones: ['America/Los_Angeles'],
      updateOrder: 'newest-first',
      groups: { products: { name: { en: 'Products' } }, platform: { name: { en: 'Platform' } } },
      components: {
        messaging: { name: { en: 'Messaging' }, description: { en: 'Conversations' }, group: 'products' },
        billing: { name: { en: 'Billing' }, group: 'products' },
        api: { name: { en: 'API' }, group: 'platform' },
        region: { name: { en: 'Region' } },
      },
      links: { support: 'https://support.example.com/' },
    },
    languages: Object.fromEntries(locales.map((locale) => [locale, { data: languageData(locale), indent: 2 }])),
    entries,
    files: {
      ...Object.fromEntries(pageFiles.map((file) => [file, read(file)])),
      'public/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>\n',
      'public/_headers': '/*\n  X-Frame-Options: DENY\n'.repeat(60),
    },
    damage: {},
    now: firstNow,
    url: null,
    compress: false,
    strict: false,
  };
}

/** In the past of the site; all its facts can be changed. */
export function incident(start: number, name: string, more: Partial<EntryModel> = {}): EntryModel {
  const day = new Date(start).toISOString().slice(0, 10);
  return {
    kind: 'incident',
    slug: `${day}-${name}`,
    sourceLocale: 'en',
    title: `Trouble with ${name}`,
    start,
    end: start,
    components: { messaging: 'partial_outage' },
    impact: null,
    nextUpdateBy: null,
    summary: 'Some <Component id="messaging" /> was late.',
    updates: [update(start + 10 * minute, 'investigating'), update(start + hour, 'resolved')],
    postmortem: null,
    translations: {},
    ...more,
  };
}

export function maintenance(start: number, name: string, more: Partial<EntryModel> = {}): EntryModel {
  return incident(start, name, {
    kind: 'maintenance',
    title: `Work on ${name}`,
    end: start + 4 * hour,
    components: { region: 'under_maintenance' },
    summary: 'We work on the <Component id="region" />.',
    updates: [update(Math.min(start, firstNow) - 100 * hour, 'scheduled')],
    ...more,
  });
}

export function update(at: number, status: string | null, text = `It is ${status}.`): UpdateModel {
  return { at, status, components: null, editedAt: null, text };
}

function firstEntries(locales: readonly string[]): EntryModel[] {
  const resolvedLate = Date.UTC(2025, 11, 31, 22);
  return [
    incident(Date.UTC(2024, 6, 11, 15, 56), 'messages', {
      components: { messaging: 'major_outage', api: 'degraded_performance' },
      postmortem: { at: Date.UTC(2024, 6, 19, 16), text: 'A partner was down.', rootCause: 'Their change.' },
    }),
    incident(resolvedLate, 'payments', {
      components: { billing: 'partial_outage' },
      updates: [update(resolvedLate + hour, 'identified'), update(resolvedLate + 40 * hour, 'resolved')],
    }),
    incident(Date.UTC(2026, 8, 2, 9), 'logins', {
      components: {},
      impact: 'minor',
      sourceLocale: locales[1] ?? 'en',
      summary: 'As [before](/incidents/2024-07-11-messages/).',
    }),
    incident(Date.UTC(2026, 10, 14, 20), 'errors', {
      components: { api: 'major_outage' },
      nextUpdateBy: firstNow + hour,
      updates: [update(Date.UTC(2026, 10, 14, 21), 'investigating'), update(Date.UTC(2026, 10, 15, 3), null)],
    }),
    incident(Date.UTC(2026, 9, 30, 23), 'delays', {
      updates: [update(Date.UTC(2026, 9, 31), 'monitoring', 'See <Time at="2026-10-31T00:00Z" />.')],
    }),
    maintenance(Date.UTC(2026, 1, 21, 22), 'databases', {
      updates: [update(Date.UTC(2026, 1, 21, 22), 'in_progress'), update(Date.UTC(2026, 1, 22, 1), 'completed')],
    }),
    maintenance(firstNow - 2 * hour, 'disks'),
    maintenance(Date.UTC(2026, 11, 5, 6), 'cables'),
    maintenance(Date.UTC(2026, 10, 20, 6), 'clocks', {
      updates: [update(Date.UTC(2026, 10, 10), 'cancelled')],
    }),
  ];
}

/** More than twenty of the component `api`, of post-mortems and of maintenance, in three years. */
function pastEntries(): EntryModel[] {
  return Array.from({ length: 22 }, (_, index) => {
    const start = Date.UTC(2021 + (index % 3), 2, 1 + index, 10);
    const end = start + 4 * hour;
    return [
      incident(start, 'requests', {
        components: { api: 'partial_outage' },
        updates: [update(start + hour, 'resolved')],
        postmortem: { at: start + 300 * 24 * hour, text: 'A queue was full.', rootCause: null },
      }),
      maintenance(start, 'servers', { end, updates: [update(end, 'completed')] }),
    ];
  }).flat();
}
