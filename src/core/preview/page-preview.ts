import { statusKey } from '../locale/status-key.ts';
import { previewPath } from '../plan/urls.ts';
import type { LocaleContext, Preview } from '../views/page-context.ts';
import type { View } from '../views/view.ts';
import { previewSize } from './preview-size.ts';

/** The picture for links to a page: its own, else that of the site. `path` is below the locale. */
export function pagePreview(path: string, view: View, { language, local, site }: LocaleContext): Preview {
  if ((view.kind === 'incident' || view.kind === 'maintenance') && view.hasPreview) {
    const alt = `${language.t(statusKey(view.status))}: ${view.title.part.text}`;
    return { path: local(previewPath(path)), ...previewSize, alt };
  }
  return { path: local(previewPath('')), ...previewSize, alt: site.name };
}
