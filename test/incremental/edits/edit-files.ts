import { folderOf, type SiteModel, sourceFile } from '../site-model.ts';
import { type Deed, type Edit, pickEntry, pickKey } from './edit.ts';

export const editPublic: Edit = (site, random) => {
  const names = [
    'robots.txt',
    'favicon.svg',
    'a/b.txt',
    'a/b.txt.gz',
    'a',
    'history/index.html',
    'de/x.html',
    'x/index.html',
  ];
  const file = `public/${random.pick(names)}`;
  // A file can't be where a folder is.
  const isTaken = Object.keys(site.files).some((other) => other.startsWith(`${file}/`) || file.startsWith(`${other}/`));
  if (isTaken) return null;
  if (Object.hasOwn(site.files, file) && random.chance(0.4)) delete site.files[file];
  else site.files[file] = `Text ${random.between(1, 99)}\n`.repeat(random.pick([1, 300]));
  return file;
};

/** What doesn't belong where it is, or not yet. */
export const strayFile: Edit = (site, random) => {
  const entry = pickEntry(site, random);
  const file = random.pick([
    `${entry === null ? 'content' : folderOf(entry)}/notes.txt`,
    `${entry === null ? 'content' : folderOf(entry)}/de.md`,
    'content/notes.txt',
    'content/incidents/README.md',
    'content/incidents/2026-03-03-source-to-come/de.mdx',
    'content/incidents/2026-03-03-source-to-come/.draft.mdx',
    'locales/Klingon.json',
  ]);
  if (Object.hasOwn(site.files, file)) delete site.files[file];
  else site.files[file] = '---\ntitle: Entwurf\n---\n\nText.\n';
  return `${file} comes or goes`;
};

export const damageEntry: Edit = (site, random) => {
  const entry = pickEntry(site, random);
  if (entry === null) return null;
  const locale = random.chance(0.5) ? pickKey(entry.translations, random) : null;
  const file = locale === null ? sourceFile(entry) : `${folderOf(entry)}/${locale}.mdx`;
  const harm = ['syntax', 'empty', 'bytes', 'half', 'unknownComponent', 'futureUpdate'] as const;
  site.damage[file] = locale === null ? random.pick(harm) : random.pick([...harm, 'secondSource']);
  return `${file} is damaged: ${site.damage[file]}`;
};

export const damageLanguage: Edit = (site, random) => {
  const locale = pickKey(site.languages, random);
  if (locale === null || (locale === site.settings.defaultLocale && random.chance(0.8))) return null;
  site.damage[`locales/${locale}.json`] = random.pick(['syntax', 'empty', 'half', 'bytes']);
  return `locales/${locale}.json is damaged`;
};

export const damageSettings: Edit = (site, random) => {
  site.damage['content/site.yaml'] = random.pick(['syntax', 'empty', 'half']);
  return 'content/site.yaml is damaged';
};

export const mend: Edit = (site, random) => {
  const file = pickKey(site.damage, random);
  if (file === null) return null;
  delete site.damage[file];
  return `${file} is mended`;
};

export const mendAll: Edit = (site) => {
  if (Object.keys(site.damage).length === 0) return null;
  site.damage = {};
  return 'all is mended';
};

/** A page of the site's own: costs a compilation. */
export const editOwnPage: Edit = (site, random) => {
  const file = `content/pages/about/${random.pick(['en', 'ar', 'de', 'ko'])}.mdx`;
  const text = site.files[file];
  const what = random.pick(['text', 'title', 'remove', 'broken', 'uncompiled', 'new'] as const);
  if (what === 'new') {
    const added = 'content/pages/terms/en.mdx';
    if (Object.hasOwn(site.files, added)) delete site.files[added];
    else site.files[added] = `---\ntitle: Terms\ndescription: All.\n---\n\nTerms.\n`;
    return `${added} came or went`;
  }
  if (text === undefined) {
    site.files[file] = '---\ntitle: Again\ndescription: What it is.\n---\n\nHere.\n';
    return `${file} is back`;
  }
  if (what === 'text') site.files[file] = text.endsWith('More.\n') ? text.slice(0, -6) : `${text}More.\n`;
  if (what === 'title') site.files[file] = text.replace(/^title: .*$/m, `title: Title ${random.pick(['A', 'B'])}`);
  if (what === 'broken') site.files[file] = text.replace(/^title: .*\n/m, '');
  if (what === 'uncompiled') site.files[file] = `${text}\n<p>\n`;
  if (what === 'remove' && !file.endsWith('/en.mdx')) delete site.files[file];
  return `${file}: ${what}`;
};

const deed =
  (...names: readonly Deed['is'][]): Edit =>
  (_, random, deeds) => {
    const is = random.pick(names);
    deeds.push({ is, choice: random.between(0, 1e9) });
    return is;
  };

/** Files that were written anew, or look as if they were, and hold the same. */
export const touchFile = deed('touch', 'backdate', 'replace');
/** What another hand does to the output. */
export const tamperOutput = deed(
  'rewriteOutput',
  'deleteOutput',
  'cutOutput',
  'touchOutput',
  'deleteAllOutput',
  'strangeFile',
);
/** What happens to caches: torn writes, another version, nothing there, one of an earlier build. */
export const tamperCache = deed('cutCache', 'flipCache', 'ageCache', 'deleteCache', 'restoreCache', 'unfinishedCache');

/** Of the next build: everything is made anew, or it is also made into another folder, which was left behind meanwhile. */
export const buildOtherwise = deed('full', 'elsewhere');

export function knownFiles(site: SiteModel): string[] {
  return site.entries.flatMap((entry) => [
    sourceFile(entry),
    ...Object.keys(entry.translations).map((locale) => `${folderOf(entry)}/${locale}.mdx`),
  ]);
}
