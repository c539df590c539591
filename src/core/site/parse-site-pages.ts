import { checkCharacters } from '../content/check-characters.ts';
import { readYaml, type YamlNode, yamlEntry } from '../content/yaml-map.ts';
import { type Diagnostic, type Place, report } from '../diagnostic.ts';
import { fullDigest } from '../digest.ts';
import type { Locale } from '../model.ts';
import type { SitePage } from '../plan/world.ts';
import { pageFieldMissing } from '../rules/page-field-missing.ts';
import { pageNotInDefaultLocale } from '../rules/page-not-in-default-locale.ts';
import { pageSlugTaken } from '../rules/page-slug-taken.ts';

export interface SitePageFile {
  file: string;
  text: string;
  slug: string;
  locale: Locale;
}

/** Addresses below the locale that are never free for a page of the site's own. */
const taken = [
  '404',
  'api',
  'components',
  'embed',
  'groups',
  'history',
  'incidents',
  'maintenance',
  'postmortems',
  'search',
  'subscribe',
];

/** The site's own pages, from the front matter of their files; their text is left to Astro. In the order of the files. */
export function parseSitePages(
  files: readonly SitePageFile[],
  { defaultLocale, locales }: { defaultLocale: Locale; locales: readonly Locale[] },
): { pages: SitePage[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const pages = [...Map.groupBy(files, ({ slug }) => slug)].map(([slug, group]): SitePage => {
    const [first] = group;
    const place = { file: first?.file ?? slug, line: 1, column: 1 };
    const found = group.map(({ locale }) => `${locale}.mdx`).join(', ');
    if (taken.includes(slug) || locales.includes(slug)) diagnostics.push(report(pageSlugTaken, place, { slug }));
    if (!group.some(({ locale }) => locale === defaultLocale)) {
      diagnostics.push(report(pageNotInDefaultLocale, place, { slug, defaultLocale, found }));
    }
    const texts = new Map(group.map((file) => [file.locale, textsOf(file)]));
    return { slug, texts: Object.fromEntries(texts) };
  });
  return { pages, diagnostics };

  function textsOf({ file, text }: SitePageFile) {
    const matter = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text)?.[1] ?? '';
    const { value, diagnostics: found } = readYaml(matter, { file, firstLine: 2 });
    diagnostics.push(...found, ...checkCharacters(file, text));
    return {
      title: field(value, 'title', file),
      description: field(value, 'description', file),
      digest: fullDigest(text),
    };
  }

  function field(front: YamlNode, key: 'title' | 'description', file: string): string {
    const entry = front.is === 'map' ? yamlEntry(front, key) : undefined;
    if (entry?.value.is === 'scalar' && typeof entry.value.value === 'string' && entry.value.value.trim() !== '') {
      return entry.value.value;
    }
    const received = entry?.value.is === 'scalar' ? entry.value.source : (entry?.value.is ?? '');
    const place: Place = entry?.keyPlace ?? { file, line: 1, column: 1 };
    diagnostics.push(report(pageFieldMissing, place, { key, received }));
    return '';
  }
}
