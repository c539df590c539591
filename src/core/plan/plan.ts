import type { Locale } from '../model.ts';
import type { PreviewView } from '../preview/preview-view.ts';
import type { PageContext } from '../views/page-context.ts';
import type { ViewKind } from '../views/view.ts';
import { archiveOf } from './archive.ts';
import { type Contexts, contextsOf } from './page-contexts.ts';
import { type Input, type PageInputs, pageInputs } from './page-inputs.ts';
import { entryPages, otherPages, type Page } from './pages.ts';
import type { FilesOf, PictureFile, PlainFile, TextFile } from './plain-file.ts';
import { fileOf, localPath } from './urls.ts';
import type { World } from './world.ts';

/** A page or a file of the site in all its languages. A long archive has very many outputs: these are made when asked for. */
export interface OutputGroup {
  /** Below the locale; of no other group. */
  path: string;
  is: Output['is'];
  kind: Output['kind'];
  /** As of a page: what `own` of its outputs comes from; null where that costs no less than to ask them. */
  state: (() => string) | null;
  yields: boolean;
  locales: readonly Locale[];
  output(locale: Locale): Output;
}

/** One file of the site in one language. */
export type Output = PageOutput | FileOutput | PictureOutput;

interface OutputBase {
  /** `/de/history/`, without the base path; `/404.html` for the page that hosts serve for unknown paths. */
  path: string;
  /** Below the output folder: `de/history/index.html`. */
  file: string;
  locale: Locale;
  /** What it is made of, beside the templates, as every output of its language is; the same object for all of them. */
  shared: readonly Input[];
  /** All else that it is made of. */
  own(): readonly Input[];
}

export interface PageOutput extends OutputBase {
  is: 'page';
  kind: ViewKind;
  /** What its template gets; made when asked for, since an archive has many pages. */
  page(): PageContext;
}

export interface FileOutput extends OutputBase, Pick<TextFile, 'kind' | 'mediaType' | 'yields'> {
  is: 'file';
  text(): string;
}

export interface PictureOutput extends OutputBase, Pick<PictureFile, 'kind'> {
  is: 'picture';
  picture(): PreviewView;
}

/** All outputs, in the order of their groups. */
export function planOutputs(world: World, formats: readonly FilesOf[] = []): Output[] {
  return planGroups(world, formats).flatMap((group) => group.locales.map(group.output));
}

/**
 * All pages of the site, and the files that `formats` list. What others link to comes first, so that no link ever leads into
 * nothing: what entries lead to, entries, files, and then the pages that lead to all of them.
 */
export function planGroups(world: World, formats: readonly FilesOf[] = []): OutputGroup[] {
  const archive = archiveOf(world);
  const inputsOf = pageInputs(world);
  const entries = entryPages(world, archive, inputsOf);
  const others = otherPages(world, archive, inputsOf);
  const files = formats.flatMap((filesOf) => filesOf(world, archive, inputsOf, [...entries, ...others]));
  const [before = [], after = []] = [true, undefined].map((is) => files.filter((file) => file.isBeforeEntries === is));
  const byEntry = Map.groupBy(after, ({ entry }) => entry);
  const around: Around = { world, contexts: contextsOf(world), inputs: inputsOf, locales: [...world.languages.keys()] };
  const pageGroup = (page: Page) => groupOfPage(page, around);
  const fileGroup = (file: PlainFile) => groupOfFile(file, around);
  return [
    ...before.map(fileGroup),
    ...entries.flatMap((page, index) => [...(byEntry.get(world.entries[index]) ?? []).map(fileGroup), pageGroup(page)]),
    ...(byEntry.get(undefined) ?? []).map(fileGroup),
    ...others.map(pageGroup),
  ];
}

interface Around {
  world: World;
  contexts: Contexts;
  inputs: PageInputs;
  locales: readonly Locale[];
}

function groupOfPage({ path, kind, inputs, state, view }: Page, around: Around): OutputGroup {
  return {
    path,
    is: 'page',
    kind,
    state: state ?? null,
    yields: false,
    locales: around.locales,
    output: (locale) => ({
      is: 'page',
      ...inLocale(path, locale, inputs, around),
      kind,
      page: () => around.contexts.page(path, view(locale), locale),
    }),
  };
}

function groupOfFile(file: PlainFile, around: Around): OutputGroup {
  const { path, kind, isOnce, inputs, state } = file;
  const { contexts, locales, world } = around;
  return {
    path,
    is: 'picture' in file ? 'picture' : 'file',
    kind,
    state: state ?? null,
    yields: file.yields === true,
    locales: isOnce ? [world.site.defaultLocale] : locales,
    output(locale) {
      const base = { ...inLocale(path, locale, inputs, around), kind };
      return 'picture' in file
        ? { is: 'picture', ...base, picture: () => file.picture(contexts.shared(locale)) }
        : {
            is: 'file',
            ...base,
            mediaType: file.mediaType,
            ...(file.yields && { yields: file.yields }),
            text: () => file.text(contexts.shared(locale)),
          };
    },
  };
}

function inLocale(path: string, locale: Locale, inputs: Page['inputs'], { world, inputs: all }: Around): OutputBase {
  const full = localPath(locale, path, world.site.defaultLocale);
  return {
    path: full,
    file: fileOf(full),
    locale,
    shared: all.shared(locale),
    own: () => inputs(locale),
  };
}
