import type { Locale } from '../model.ts';
import type { PreviewView } from '../preview/preview-view.ts';
import type { PageContext } from '../views/page-context.ts';
import type { ViewKind } from '../views/view.ts';
import { archiveOf } from './archive.ts';
import { contextsOf } from './page-contexts.ts';
import { type Input, pageInputs } from './page-inputs.ts';
import { entryPages, otherPages, type Page } from './pages.ts';
import type { FilesOf, PictureFile, PlainFile, TextFile } from './plain-file.ts';
import { fileOf, localPath } from './urls.ts';
import type { World } from './world.ts';

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
  /** The page in all its languages, the same object for each; null where the inputs of each have to be asked for. */
  inAll: { path: string; state(): string } | null;
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

/**
 * All pages of the site, and the files that `formats` list. What others link to comes first, so that no link ever leads into
 * nothing: what entries lead to, entries, files, and then the pages that lead to all of them.
 */
export function planOutputs(world: World, formats: readonly FilesOf[] = []): Output[] {
  const archive = archiveOf(world);
  const contexts = contextsOf(world);
  const inputsOf = pageInputs(world);
  const locales = [...world.languages.keys()];
  const entries = entryPages(world, archive, inputsOf);
  const others = otherPages(world, archive, inputsOf);
  const files = formats.flatMap((filesOf) => filesOf(world, archive, inputsOf, [...entries, ...others]));
  const [before = [], after = []] = [true, undefined].map((is) => files.filter((file) => file.isBeforeEntries === is));
  const byEntry = Map.groupBy(after, ({ entry }) => entry);
  return [
    ...before.flatMap(fileOutputs),
    ...entries.flatMap((page, index) => [
      ...(byEntry.get(world.entries[index]) ?? []).flatMap(fileOutputs),
      ...pageOutputs(page),
    ]),
    ...(byEntry.get(undefined) ?? []).flatMap(fileOutputs),
    ...others.flatMap(pageOutputs),
  ];

  function pageOutputs({ path, kind, inputs, state, view }: Page): PageOutput[] {
    const inAll = state ? { path, state } : null;
    return locales.map((locale) => ({
      is: 'page',
      ...inLocale(path, locale, inputs),
      inAll,
      kind,
      page: () => contexts.page(path, view(locale), locale),
    }));
  }

  function fileOutputs(file: PlainFile): (FileOutput | PictureOutput)[] {
    const { path, kind, isOnce, inputs, state } = file;
    const inAll = state ? { path, state } : null;
    return (isOnce ? [world.site.defaultLocale] : locales).map((locale) => {
      const base = { ...inLocale(path, locale, inputs), inAll, kind };
      return 'picture' in file
        ? { is: 'picture', ...base, picture: () => file.picture(contexts.shared(locale)) }
        : {
            is: 'file',
            ...base,
            mediaType: file.mediaType,
            ...(file.yields && { yields: file.yields }),
            text: () => file.text(contexts.shared(locale)),
          };
    });
  }

  function inLocale(path: string, locale: Locale, inputs: Page['inputs']): Omit<OutputBase, 'inAll'> {
    const full = localPath(locale, path, world.site.defaultLocale);
    return {
      path: full,
      file: fileOf(full),
      locale,
      shared: inputsOf.shared(locale),
      own: () => inputs(locale),
    };
  }
}
