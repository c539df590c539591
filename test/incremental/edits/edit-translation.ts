import { writtenTranslationStates } from '../../../src/core/vocabulary.ts';
import { type Edit, pickEntry, pickKey, sentence } from './edit.ts';
import { digestsOf, translated } from './translate.ts';

export const addTranslation: Edit = (site, random) => {
  const locale = random.chance(0.9) ? pickKey(site.languages, random) : 'es';
  const entry = pickEntry(site, random, ({ sourceLocale }) => sourceLocale !== locale);
  if (entry === null || locale === null) return null;
  const translation = translated(entry, locale);
  if (random.chance(0.3)) translation.summary = null;
  for (const at of Object.keys(translation.updates)) if (random.chance(0.2)) delete translation.updates[at];
  if (random.chance(0.6)) translation.basedOn = digestsOf(entry);
  entry.translations[locale] = translation;
  return `${locale} of ${entry.slug}`;
};

export const editTranslation: Edit = (site, random) => {
  const entry = pickEntry(site, random, ({ translations }) => Object.keys(translations).length > 0);
  const locale = entry && pickKey(entry.translations, random);
  const translation = locale === null ? undefined : entry?.translations[locale];
  if (entry === null || translation === undefined) return null;
  const what = random.pick(['title', 'state', 'update', 'basedOn', 'summary', 'fact'] as const);
  if (what === 'title') translation.title = `${locale} ${random.between(1, 999)}`;
  if (what === 'state') translation.state = random.pick([...writtenTranslationStates, null]);
  if (what === 'summary') translation.summary = translation.summary === null ? sentence(site, random) : null;
  if (what === 'basedOn') translation.basedOn = random.chance(0.5) ? digestsOf(entry) : { title: '0123456789ab' };
  if (what === 'update') {
    const at = pickKey(translation.updates, random);
    if (at === null) return null;
    if (random.chance(0.3)) delete translation.updates[at];
    else translation.updates[at] = sentence(site, random);
  }
  // Of an update that the source doesn't have.
  if (what === 'fact') translation.updates['2020-02-02T02:02Z'] = sentence(site, random);
  return `${what} of ${locale} of ${entry.slug}`;
};

export const removeTranslation: Edit = (site, random) => {
  const entry = pickEntry(site, random, ({ translations }) => Object.keys(translations).length > 0);
  const locale = entry && pickKey(entry.translations, random);
  if (entry === null || locale === null) return null;
  delete entry.translations[locale];
  return `removed ${locale} of ${entry.slug}`;
};

/** The official text changes places with a translation. */
export const changeSource: Edit = (site, random) => {
  const entry = pickEntry(site, random);
  const locale = pickKey(site.languages, random);
  if (entry === null || locale === null || locale === entry.sourceLocale) return null;
  const former = entry.sourceLocale;
  delete entry.translations[locale];
  entry.sourceLocale = locale;
  if (random.chance(0.5)) entry.translations[former] = translated(entry, former);
  return `source of ${entry.slug} from ${former} to ${locale}`;
};
