import type { Random } from '../../../bench/archive/random.ts';
import { languageData, languageFiles } from '../first-site.ts';
import type { LanguageFile, SiteModel, StringTree } from '../site-model.ts';
import { type Edit, pickKey } from './edit.ts';

export const editString: Edit = (site, random) => {
  const [locale, language] = pickLanguage(site, random);
  const path = random.pick(leavesOf(language.data.strings));
  const { parent, key } = leafAt(language.data.strings, path);
  parent[key] = `${String(parent[key]).replace(/ ·\d+$/, '')} ·${random.between(1, 99)}`;
  return `${path.join('.')} in ${locale}`;
};

export const removeString: Edit = (site, random) => {
  const [locale, language] = pickLanguage(site, random);
  const leaves = leavesOf(language.data.strings);
  if (leaves.length < 20 || (locale === site.settings.defaultLocale && random.chance(0.9))) return null;
  const path = random.pick(leaves);
  const { parent, key } = leafAt(language.data.strings, path);
  delete parent[key];
  return `no ${path.join('.')} in ${locale}`;
};

/** As a translator does who fills what is missing. */
export const completeLanguage: Edit = (site, random) => {
  const [locale, language] = pickLanguage(site, random);
  language.data = languageData(locale);
  return `${locale} complete`;
};

export const editFormat: Edit = (site, random) => {
  const [locale, { data }] = pickLanguage(site, random);
  const what = random.pick(['name', 'dateTime', 'inline', 'zone', 'dir', 'month'] as const);
  if (what === 'name') data.meta.name = `${data.meta.name?.slice(0, 6)}${random.between(1, 9)}`;
  if (what === 'dateTime') data.formats.dateTime = random.pick(['yyyy-MM-dd HH:mm', 'd MMMM yyyy, HH:mm', 'd/M HH:mm']);
  if (what === 'month') data.formats.month = random.pick(['MMMM yyyy', 'yyyy-MM', 'MMM yyyy']);
  if (what === 'inline') data.formats.inline = random.pick(['{{utc}} ({{others}})', '{{utc}} / {{others}}']);
  if (what === 'zone') data.zones['America/Los_Angeles'] = `PT${random.between(1, 9)}`;
  if (what === 'dir') data.meta.dir = random.pick(['ltr', 'rtl']);
  return `${what} of ${locale}`;
};

/** The same data, written otherwise. */
export const reformatLanguage: Edit = (site, random) => {
  const [locale, language] = pickLanguage(site, random);
  language.indent = random.pick([0, 1, 2, 4]);
  return `${locale} written otherwise`;
};

export const addLanguage: Edit = (site, random) => {
  const locale = random.pick([...Object.keys(languageFiles), 'de-AT']);
  if (Object.hasOwn(site.languages, locale) || Object.keys(site.languages).length > 4) return null;
  const data = languageData(locale);
  site.languages[locale] = { data: { ...data, meta: { ...data.meta, lang: locale } }, indent: 2 };
  return `new language ${locale}`;
};

export const removeLanguage: Edit = (site, random) => {
  const locale = pickKey(site.languages, random);
  if (locale === null || locale === site.settings.defaultLocale || Object.keys(site.languages).length < 3) return null;
  delete site.languages[locale];
  return `no ${locale} any more`;
};

function pickLanguage(site: SiteModel, random: Random): [string, LanguageFile] {
  return random.pick(Object.entries(site.languages));
}

function leavesOf(tree: StringTree, path: readonly string[] = []): string[][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[...path, key]] : leavesOf(value, [...path, key]),
  );
}

function leafAt(tree: StringTree, path: readonly string[]): { parent: StringTree; key: string } {
  const parent = path.slice(0, -1).reduce<StringTree>((node, key) => node[key] as StringTree, tree);
  return { parent, key: path.at(-1) ?? '' };
}
