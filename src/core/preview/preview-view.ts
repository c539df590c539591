import { publishedAt } from '../incident/entry-times.ts';
import { localizePart } from '../incident/localize-part.ts';
import { maintenanceStatusAt } from '../incident/status-at.ts';
import type { Language } from '../locale/language.ts';
import { statusKey } from '../locale/status-key.ts';
import type { EntryFacts, Instant } from '../model.ts';
import type { World } from '../plan/world.ts';
import type { Logo } from '../site/brand.ts';
import { localizedText, type Site } from '../site/site.ts';
import type { LocaleContext } from '../views/page-context.ts';
import { entryLooks, type Look } from '../views/status-look.ts';

/** What a picture shows, in one language. Plain data: pictures of the same view are the same. */
export type PreviewView = EntryPreview | SitePreview;

interface PreviewBase {
  /** Of the picture: which side it begins at. */
  lang: string;
  dir: Language['dir'];
  site: string;
  logo: Logo | null;
  /** False for a logo that shows the name itself. */
  showsName: boolean;
  header: Site['brand']['header'];
}

export interface EntryPreview extends PreviewBase {
  is: 'entry';
  look: Look;
  status: string;
  /** In another language than the picture where it isn't translated. */
  title: { text: string; lang: string; dir: Language['dir'] };
  facts: readonly PreviewFact[];
}

export interface SitePreview extends PreviewBase {
  is: 'site';
  title: string;
  address: string;
}

export interface PreviewFact {
  label: string;
  /** Side by side where there is room for it. */
  values: readonly string[];
}

export function entryPreview(entry: EntryFacts, world: World, context: LocaleContext): EntryPreview {
  const { language, languageOf } = context;
  const { t } = language;
  const title = localizePart(world.listed(entry), 'title', language.locale);
  if (title === null) throw new Error(`${entry.slug} has no title: its source should have been refused`);
  const { lang, dir } = languageOf(title.locale);
  const status = entry.kind === 'maintenance' ? maintenanceStatusAt(entry, world.now) : entry.status;
  const names = affectedNames(entry, world.site, language);
  return {
    is: 'entry',
    ...baseOf(world.site, context),
    look: entryLooks[status],
    status: t(statusKey(status)),
    title: { text: title.text, lang, dir },
    facts: [
      ...(names.length === 0 ? [] : [{ label: t('fact.components'), values: [names.map(isolated).join(' · ')] }]),
      ...timesOf(entry, language),
    ],
  };
}

export function sitePreview({ site }: World, context: LocaleContext): SitePreview {
  const { host, pathname } = new URL(site.url);
  const address = `${host}${pathname}`.replace(/\/$/, '');
  return { is: 'site', ...baseOf(site, context), title: context.language.t('page.home.title'), address };
}

function baseOf({ brand }: Site, { language: { lang, dir }, site }: LocaleContext): PreviewBase {
  const { showsName } = site.brand;
  return { lang, dir, site: site.name, logo: brand.logo ?? brand.logoDark, showsName, header: brand.header };
}

/** So that names written from the left stay in their order in a line that is written from the right. */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

/** What the clock can't make untrue: the window of a maintenance, and else when it was said. */
function timesOf(entry: EntryFacts, { t, times }: Language): PreviewFact[] {
  const fact = (label: string, at: Instant): PreviewFact => ({
    label,
    values: times.instant(at).map(({ text }) => text),
  });
  return entry.kind === 'maintenance'
    ? [fact(t('fact.scheduledFor'), entry.scheduledFor), fact(t('fact.scheduledUntil'), entry.scheduledUntil)]
    : [fact(t('fact.latestUpdate'), latestUpdate(entry))];
}

/** As the page of the entry says it. */
function latestUpdate(entry: EntryFacts): Instant {
  return entry.updates.at(-1)?.at ?? publishedAt(entry);
}

/** In the order of `site.yaml`. */
function affectedNames({ components }: EntryFacts, site: Site, { locale }: Language): string[] {
  return site.components
    .filter(({ id }) => Object.hasOwn(components, id))
    .map(({ name }) => localizedText(name, locale, site).text);
}

/** All that a view of the entry is made of, but for its title and what all pages of a language are made of. */
export function previewFacts(entry: EntryFacts, { site, now }: World): unknown {
  return [
    entry.kind === 'maintenance' ? maintenanceStatusAt(entry, now) : entry.status,
    entry.kind === 'maintenance' ? [entry.scheduledFor, entry.scheduledUntil] : latestUpdate(entry),
    site.components.filter(({ id }) => Object.hasOwn(entry.components, id)).map(({ name }) => name),
  ];
}
