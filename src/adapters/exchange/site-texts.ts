import { parseDocument } from '../../core/content/parse-document.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { ExchangeOptions } from '../../core/exchange/exchange-document.ts';
import type { LocaleData } from '../../core/locale/locale-data.ts';
import { parseLocale } from '../../core/locale/parse-locale.ts';
import type { Locale } from '../../core/model.ts';
import { parseSite } from '../../core/site/parse-site.ts';
import { localizedText, type Site } from '../../core/site/site.ts';
import { namesIn } from '../../core/translate/parse-glossary.ts';
import type { ReadFile } from '../../core/translate/write-translation.ts';
import { type ListedFolder, listContent } from '../list-content.ts';
import { publicFiles } from '../public-files.ts';
import { readGlossary } from '../read-glossary.ts';
import { readTextFile, type TextFile } from '../read-text-file.ts';
import { Refusal } from '../refusal.ts';

/** What exchange needs to know of a site; documents are read when they are asked for. */
export interface SiteTexts {
  site: Site;
  /** The files of `locales/` as they stand, those with errors without data. */
  locales: ReadonlyMap<Locale, TextFile & { data: LocaleData | null }>;
  folders: readonly ListedFolder[];
  /** The source of a folder; null when it has none or it has errors. */
  sourceOf(folder: ListedFolder): ReadFile | null;
  /** A file of a folder: null when it isn't there, its findings when it has errors. */
  read(folder: ListedFolder, locale: Locale): ReadFile | null | Broken;
  /** The same with another text. */
  parse(folder: ListedFolder, locale: Locale, text: string): ReadFile | Broken;
  /** BCP-47. */
  langOf(locale: Locale): string;
  /** What a source and its translation are read with. */
  optionsFor(
    source: ReadFile,
    locale: Locale,
  ): Pick<ExchangeOptions, 'sourceLang' | 'targetLang' | 'componentName' | 'names'>;
}

interface Broken {
  broken: readonly Diagnostic[];
}

/** Throws a `Refusal` when the settings of the site have an error. */
export function siteTexts(root: string): SiteTexts {
  const tree = listContent(root);
  const locales = new Map(
    tree.locales.map((file) => [file.locale, { ...file, data: parseLocale(file).data }] as const),
  );
  const { site = null } = tree.site === null ? {} : parseSite(tree.site, [...locales.keys()], publicFiles(root));
  if (site === null) throw new Refusal('content/site.yaml can’t be read. See tidings check.');
  const { glossary } = readGlossary(root, [...locales.keys()]);
  const langOf = (locale: Locale) => locales.get(locale)?.data?.meta.lang ?? locale;

  return { site, locales, folders: tree.folders, sourceOf, read, parse, langOf, optionsFor };

  function read(folder: ListedFolder, locale: Locale): ReadFile | null | Broken {
    const listed = folder.files.find((file) => file.locale === locale);
    if (listed === undefined) return null;
    const { text, diagnostic } = readTextFile(root, listed.file);
    return text === null ? { broken: [diagnostic] } : parse(folder, locale, text);
  }

  function parse({ kind, slug }: ListedFolder, locale: Locale, text: string): ReadFile | Broken {
    const file = `${folderOf({ kind, slug })}/${locale}.mdx`;
    const { document, diagnostics } = parseDocument({ file, kind, slug, locale, text });
    return document === null ? { broken: diagnostics } : { text, document };
  }

  /** The default locale is the source nearly always: it is looked at first. */
  function sourceOf(folder: ListedFolder): ReadFile | null {
    const rank = ({ locale }: { locale: Locale }) => (locale === site?.defaultLocale ? 0 : 1);
    for (const { locale } of folder.files.toSorted((a, b) => rank(a) - rank(b))) {
      const file = read(folder, locale);
      if (file !== null && 'document' in file && file.document.role.is === 'source') return file;
    }
    return null;
  }

  function optionsFor({ document }: ReadFile, locale: Locale) {
    const names = new Map(
      (site?.components ?? []).map(({ id, name }) => [id, site === null ? id : localizedText(name, locale, site).text]),
    );
    return {
      sourceLang: langOf(document.locale),
      targetLang: langOf(locale),
      componentName: (id: string) => names.get(id) ?? id,
      names: namesIn(glossary, locale),
    };
  }
}

/** `content/incidents/<slug>` */
export function folderOf({ kind, slug }: Pick<ListedFolder, 'kind' | 'slug'>): string {
  return `content/${kind === 'incident' ? 'incidents' : 'maintenance'}/${slug}`;
}

/** By the code that the locale's file gives, else by its name; upper and lower case are one. */
export function localeFor(texts: Pick<SiteTexts, 'locales' | 'langOf'>, lang: string | null): Locale | null {
  const wanted = lang?.toLowerCase();
  const locales = [...texts.locales.keys()];
  return (
    locales.find((locale) => texts.langOf(locale).toLowerCase() === wanted) ??
    locales.find((locale) => locale.toLowerCase() === wanted) ??
    null
  );
}
