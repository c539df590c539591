import type { FilesOf, PlainFile } from '../../core/plan/plain-file.ts';
import { markdownPath } from '../../core/plan/urls.ts';
import { affectedRows } from '../../core/views/component-rows.ts';
import { entryViewsOf } from '../../core/views/entry-views.ts';
import { entryMarkdown } from './entry-markdown.ts';

/** `index.md` beside the page of each incident and maintenance: the same without markup, for programs that read texts. */
export const markdownFiles: FilesOf = (world, _archive, inputs) => {
  const { site } = world;
  const viewOf = entryViewsOf(world);
  return world.entries.map(
    (entry): PlainFile => ({
      path: markdownPath(entry.kind, entry.slug),
      kind: 'markdown',
      mediaType: 'text/markdown',
      entry,
      inputs: (locale) => inputs.alone(entry, locale),
      state: () => inputs.state([entry], []),
      text(context) {
        const { locale } = context.language;
        const view = viewOf(entry, locale);
        return `${entryMarkdown(view, affectedRows(entry.components, site, locale), context)}\n`;
      },
    }),
  );
};
