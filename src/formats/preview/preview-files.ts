import type { EntryFacts } from '../../core/model.ts';
import { input } from '../../core/plan/page-inputs.ts';
import type { FilesOf, PictureFile } from '../../core/plan/plain-file.ts';
import { entryPath, previewPath } from '../../core/plan/urls.ts';
import { hasPreview } from '../../core/preview/has-preview.ts';
import { entryPreview, previewFacts, sitePreview } from '../../core/preview/preview-view.ts';

const kind = 'preview';

/** A picture of the site, and of each entry whose link is likely to be shared: what chats show beside a link. */
export const previewFiles: FilesOf = (world, _archive, inputs) => {
  const { brand } = world.site;
  const logo = input('the logo', [brand.logo?.digest, brand.logoDark?.digest]);
  return [
    ...world.entries.filter((entry) => hasPreview(entry, world.now)).map(entryFile),
    {
      path: previewPath(''),
      kind,
      isBeforeEntries: true,
      inputs: () => [logo],
      picture: (context) => sitePreview(world, context),
    },
  ];

  function entryFile(entry: EntryFacts): PictureFile {
    const own = [logo, input('what the picture shows', previewFacts(entry, world))];
    return {
      path: previewPath(entryPath(entry.kind, entry.slug)),
      kind,
      isBeforeEntries: true,
      inputs: (locale) => [...own, ...inputs.titles([entry], locale)],
      state: () => inputs.state([entry], own),
      picture: (context) => entryPreview(entry, world, context),
    };
  }
};
