import type { View } from '../views/view.ts';
import { type Feed, feedsOfScope } from './feed-list.ts';

/**
 * The feeds that the `<head>` of a page names. Those of a component on its page, those of the site on others; the pages of single
 * entries and months, of which there are many, name only the first.
 */
export function feedLinks(view: View): Feed[] {
  switch (view.kind) {
    case 'component':
      return feedsOfScope({ is: 'component', id: view.component.id }).filter(isNews);
    case 'home':
    case 'history':
    case 'maintenanceIndex':
    case 'postmortemIndex':
      return feedsOfScope({ is: 'site' }).filter(isNews);
    case '404':
      return [];
    default:
      return feedsOfScope({ is: 'site' }).slice(0, 1);
  }
}

/** A calendar is no alternate of a page. */
function isNews({ format }: Feed): boolean {
  return format !== 'calendar';
}
