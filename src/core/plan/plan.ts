import type { Locale } from '../model.ts';
import type { PageContext } from '../views/page-context.ts';
import type { ViewKind } from '../views/view.ts';
import { archiveOf } from './archive.ts';
import { contextsOf } from './page-contexts.ts';
import { type Input, pageInputs } from './page-inputs.ts';
import { pagesOf } from './pages.ts';
import { fileOf, localPath } from './urls.ts';
import type { World } from './world.ts';

/** One page of the site in one language. */
export interface Output {
  /** `/de/history/`, without the base path; `/404.html` for the page that hosts serve for unknown paths. */
  path: string;
  /** Below the output folder: `de/history/index.html`. */
  file: string;
  kind: ViewKind;
  locale: Locale;
  /** All that it is made of, beside the templates: the part that it shares with every page of its language, and its own. */
  inputs(): { shared: readonly Input[]; own: readonly Input[] };
  /** What its template gets; made when asked for, since an archive has many pages. */
  page(): PageContext;
}

/** All pages of the site. Pages that others link to come first, so that no link ever leads into nothing. */
export function planOutputs(world: World): Output[] {
  const archive = archiveOf(world);
  const contextOf = contextsOf(world);
  const inputsOf = pageInputs(world);
  const locales = [...world.languages.keys()];
  return pagesOf(world, archive, inputsOf).flatMap(({ path, kind, inputs, view }) =>
    locales.map((locale) => {
      const full = localPath(locale, path, world.site.defaultLocale);
      return {
        path: full,
        file: fileOf(full),
        kind,
        locale,
        inputs: () => ({ shared: inputsOf.shared(locale), own: inputs(locale) }),
        page: () => contextOf(path, view(locale), locale),
      };
    }),
  );
}
