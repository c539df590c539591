/** A site with known texts, one change of which at a time is judged by what the plan says and by what a full build gives. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from '../../bench/archive/random.ts';
import { type BuildOptions, buildSite } from '../../src/adapters/build-site.ts';
import { loadSite } from '../../src/adapters/load-site.ts';
import { planFiles } from '../../src/adapters/plan-files.ts';
import { digestsOf, translated } from './edits/translate.ts';
import { firstSite, languageData } from './first-site.ts';
import { isThere, type Tree, treeOf, writeTree } from './folder.ts';
import { lendRenderers } from './lend-renderers.ts';
import type { SiteModel } from './site-model.ts';
import { filesOf } from './write-site.ts';

const locales = ['en', 'ar', 'de'];
const translations = ['messages', 'errors', 'disks', 'databases'];

/** Some texts are translated into German, one is German only, none is Arabic; a large one has pages for years. */
export function plannedSite({ isLarge = false } = {}): SiteModel {
  const site = firstSite(randomFrom(1), { isLarge });
  site.languages = Object.fromEntries(locales.map((locale) => [locale, { data: languageData(locale), indent: 2 }]));
  site.settings.name = { en: 'Example' };
  for (const entry of site.entries) {
    entry.sourceLocale = entry.slug.endsWith('logins') ? 'de' : 'en';
    const isTranslated = translations.some((name) => entry.slug.endsWith(name));
    entry.translations = isTranslated ? { de: { ...translated(entry, 'de'), basedOn: digestsOf(entry) } } : {};
  }
  return site;
}

interface KnownOutput {
  key: string;
  isPage: boolean;
  kind: string;
  locale: string;
  path: string;
  state: string | null;
}

/** What a site is: its files, the keys that the plan gives its pages, and what a full build makes of it. */
export interface Standing {
  files: ReadonlyMap<string, Buffer>;
  /** Files that are no pages, too. */
  pages: ReadonlyMap<string, KnownOutput>;
  environment: string;
  output: Tree;
}

/** Makes the folder hold the site, and finds out what it is. What stands in for broken files is that of the first one. */
export async function standAt(
  root: string,
  renderers: string,
  site: SiteModel,
  before: Standing | null,
): Promise<Standing> {
  const files = filesOf(site);
  writeTree(root, files, before?.files ?? new Map());
  const [current, first] = [join(root, '.tidings/last-good'), join(root, '.tidings/first-good')];
  if (isThere(first)) {
    rmSync(current, { recursive: true, force: true });
    cpSync(first, current, { recursive: true });
  }
  const { now, url } = site;
  const { world } = await loadSite({ root, now, ...(url === null ? {} : { url }), anew: true });
  if (world === null) throw new Error('the site can’t be built');
  const { groups, environment } = planFiles(world, { templates: '', beside: '', isWanted: null, former: null });
  await buildAt(root, renderers, site, { outDir: join(root, 'full'), full: true });
  if (!isThere(first)) cpSync(current, first, { recursive: true });
  return {
    files,
    pages: new Map(
      groups.flatMap(({ group, state, files: planned }) =>
        (planned ?? []).map(({ file, key, locale }) => {
          const { is, kind, path } = group.output(locale);
          return [file, { key, isPage: is === 'page', kind, locale, path, state: group.state === null ? null : state }];
        }),
      ),
    ),
    environment,
    output: treeOf(join(root, 'full')),
  };
}

export async function buildAt(root: string, renderers: string, site: SiteModel, options: Partial<BuildOptions> = {}) {
  const { now, url, compress } = site;
  const { shard } = options;
  lendRenderers(renderers, join(root, '.tidings', shard ? `shards/${shard.part}-of-${shard.of}` : '.'));
  const all = { root, outDir: join(root, 'dist'), now, compress, ...(url === null ? {} : { url }), ...options };
  const { built } = await buildSite(all);
  if (built === null) throw new Error('the site could not be built');
  return built;
}

/** The pages whose key changed or that are new, and those whose bytes did or are. */
export function compareStandings(before: Standing, after: Standing): { stale: string[]; changed: string[] } {
  const all = [...after.pages];
  const stale = all.filter(([file, { key }]) => before.pages.get(file)?.key !== key);
  const changed = all.filter(([file]) => {
    const [old, now] = [before.output.get(file), after.output.get(file)];
    return !(old && now && old.equals(now));
  });
  return { stale: stale.map(([file]) => file), changed: changed.map(([file]) => file) };
}

/** Pages that are stale, although their state says that none of their keys changed: publishing would leave them as they are. */
export function hiddenByState(stale: readonly string[], before: Standing, after: Standing): string[] {
  if (before.environment !== after.environment) return [];
  return stale.filter((file) => {
    const [old, now] = [before.pages.get(file), after.pages.get(file)];
    return old !== undefined && now !== undefined && now.state !== null && old.state === now.state;
  });
}

const lists = ['home', 'component', 'componentYear', 'month', 'maintenanceIndex', 'postmortemIndex', 'postmortemYear'];

/** Files of the pages that lines name, but for those that a line with `not` names. */
export function pagesNamedBy(lines: readonly string[], standing: Standing): Set<string> {
  const isNot = (line: string) => line.startsWith('not ');
  const files = new Set(lines.filter((line) => !isNot(line)).flatMap((line) => pagesNamed(line, standing)));
  for (const line of lines.filter(isNot)) for (const file of pagesNamed(line.slice(4), standing)) files.delete(file);
  return files;
}

/**
 * Files of the pages that a line names: `/`, `history/2024-07/ (en de)` (all languages when none is named), `lists` for
 * all that list entries, `entries`, `pages of de`, `all`.
 */
function pagesNamed(line: string, { pages }: Standing): string[] {
  const [, name = '', , only] = /^(.*?)( \((.*)\))?$/.exec(line) ?? [];
  const language = /^pages of (.+)$/.exec(name)?.[1];
  const isNamed = ({ isPage, kind, locale, path }: { isPage: boolean; kind: string; locale: string; path: string }) => {
    if (!isPage) return false;
    if (only !== undefined && !only.split(' ').includes(locale)) return false;
    if (language !== undefined) return locale === language;
    if (name === 'all') return true;
    if (name === 'lists') return lists.includes(kind);
    if (name === 'entries') return kind === 'incident' || kind === 'maintenance';
    return path === (locale === 'en' ? '' : `/${locale}`) + (name === '/' ? '/' : `/${name}`);
  };
  const named = [...pages].filter(([, page]) => isNamed(page)).map(([file]) => file);
  if (named.length === 0) throw new Error(`no page is named by “${line}”`);
  return named;
}
