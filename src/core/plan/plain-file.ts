import type { EntryFacts, Locale } from '../model.ts';
import type { PreviewView } from '../preview/preview-view.ts';
import type { LocaleContext } from '../views/page-context.ts';
import type { Archive } from './archive.ts';
import type { Input, PageInputs } from './page-inputs.ts';
import type { Page } from './pages.ts';
import type { World } from './world.ts';

/** A file of the site that no template makes, in all its languages. */
export type PlainFile = TextFile | PictureFile;

interface FileBase {
  /** Below the locale: `search/2024.json`. */
  path: string;
  /** What files of this sort are called in the program. */
  kind: string;
  /** It speaks for all languages: there is one, in the default language. */
  isOnce?: true;
  /** Pages of entries lead to it: it is put in place before them. */
  isBeforeEntries?: true;
  /** A file of this name in `public/` stands in its place. */
  yields?: true;
  /** It tells of this entry alone, whose page leads to it: it is made beside that page, and put in place before it. */
  entry?: EntryFacts;
  /** What it is made of, beside what all pages of the language are made of. */
  inputs(locale: Locale): readonly Input[];
  /** As of a page. */
  state?(): string;
}

/** Text, for programs as a rule, made by a pure function. */
export interface TextFile extends FileBase {
  /** Such as `application/json`; the text is UTF-8. */
  mediaType: string;
  /** Asked for only when it has to be made. */
  text(context: LocaleContext): string;
}

/** A PNG, drawn outside of what shows in it. */
export interface PictureFile extends FileBase {
  /** Asked for only when it has to be drawn. */
  picture(context: LocaleContext): PreviewView;
}

/** Lists the files of one format; `pages` are those of the site. As with pages, what a file tells must be among its inputs. */
export type FilesOf = (
  world: World,
  archive: Archive,
  inputs: PageInputs,
  pages: readonly Pick<Page, 'path' | 'kind' | 'tells'>[],
) => PlainFile[];
