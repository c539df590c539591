import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type IncidentPlan, planIncident, sourceText, translationText } from './incident-text.ts';
import { type Random, randomFrom } from './random.ts';

export interface ArchiveOptions {
  /** The same seed gives the same bytes. */
  seed: number;
  incidents: number;
  /** The first is the source language and the site's default. At most as many as `languages` lists. */
  locales: number;
  /** A folder that is new or empty: gets `content/` and `locales/`. */
  root: string;
}

/** The languages of an archive, in this order; those without a file in `locales/` speak English. */
const languages = [
  { lang: 'en', name: 'English', dateFns: 'en-US' },
  { lang: 'de', name: 'Deutsch', dateFns: 'de' },
  { lang: 'ko', name: '한국어', dateFns: 'ko' },
  { lang: 'fr', name: 'Français', dateFns: 'fr' },
  { lang: 'es', name: 'Español', dateFns: 'es' },
  { lang: 'it', name: 'Italiano', dateFns: 'it' },
  { lang: 'nl', name: 'Nederlands', dateFns: 'nl' },
  { lang: 'sv', name: 'Svenska', dateFns: 'sv' },
  { lang: 'da', name: 'Dansk', dateFns: 'da' },
  { lang: 'fi', name: 'Suomi', dateFns: 'fi' },
  { lang: 'pt', name: 'Português', dateFns: 'pt' },
  { lang: 'tr', name: 'Türkçe', dateFns: 'tr' },
];

const packageRoot = dirname(import.meta.dirname);
const groups = ['products', 'channels', 'platform', 'regions'];
const components = Array.from({ length: 20 }, (_, index) => `service-${String(index + 1).padStart(2, '0')}`);
const firstDay = Date.UTC(2018, 0, 1);
const lastDay = Date.UTC(2026, 10, 10);

/** Writes a site with a past like a real one: `incidents` × `locales` documents over nine years, the last three open. */
export async function generateArchive({ seed, incidents, locales, root }: ArchiveOptions): Promise<void> {
  const random = randomFrom(seed);
  const chosen = languages.slice(0, locales);
  if (chosen.length < locales) throw new Error(`at most ${languages.length} locales, not ${locales}`);
  await mkdir(join(root, 'content/incidents'), { recursive: true });
  await mkdir(join(root, 'locales'), { recursive: true });
  await writeFile(join(root, 'content/site.yaml'), siteText());
  for (const language of chosen) await writeLocale(root, language);
  for (let index = 0; index < incidents; index += 1) {
    const startedAt = firstDay + Math.floor(((lastDay - firstDay) * (index + 0.5)) / incidents);
    const plan = planIncident(random, { startedAt, components, isOpen: index >= incidents - 3 });
    await writeIncident(
      random,
      plan,
      index,
      join(root, 'content/incidents'),
      chosen.map(({ lang }) => lang),
    );
  }
}

async function writeIncident(random: Random, plan: IncidentPlan, index: number, folder: string, locales: string[]) {
  const day = new Date(plan.startedAt).toISOString().slice(0, 10);
  const incident = join(folder, `${day}-incident-${index + 1}`);
  await mkdir(incident);
  for (const [position, locale] of locales.entries()) {
    const text = position === 0 ? sourceText(plan, locale) : translationText(random, plan, locale);
    await writeFile(join(incident, `${locale}.mdx`), text);
  }
}

async function writeLocale(root: string, { lang, name, dateFns }: (typeof languages)[number]): Promise<void> {
  const own = join(packageRoot, 'locales', `${lang}.json`);
  const target = join(root, 'locales', `${lang}.json`);
  if (existsSync(own)) return copyFile(own, target);
  const english = JSON.parse(await readFile(join(packageRoot, 'locales/en.json'), 'utf8'));
  const locale = { ...english, meta: { ...english.meta, lang, name, dateFns } };
  await writeFile(target, `${JSON.stringify(locale, null, 2)}\n`);
}

function siteText(): string {
  const lines = components.map((id, index) => `  ${id}: { name: Service ${index + 1}, group: ${groups[index % 4]} }`);
  return [
    'name: Archive Status',
    'url: https://status.example.com/',
    'defaultLocale: en',
    'timeZones: [America/Los_Angeles]',
    'groups:',
    ...groups.map((id) => `  ${id}: { name: ${id} }`),
    'components:',
    ...lines,
    'links:',
    '  support: https://support.example.com/',
    '',
  ].join('\n');
}
