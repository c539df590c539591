import { formatAt } from '../content/instant.ts';
import type { PageContext } from './page-context.ts';
import type { EntryView } from './view.ts';

type Thing = Readonly<Record<string, unknown>>;

/**
 * What a page tells search engines about itself, as JSON-LD for a `<script>`: nothing in it ends that element. Null where there is
 * nothing to tell. An incident is a text that grows while something goes on, `LiveBlogPosting`; `SpecialAnnouncement`, made for
 * authorities in the pandemic, is not read any more (https://developers.google.com/search/blog/2025/06/simplifying-search-results).
 */
export function structuredData(page: PageContext): string | null {
  const thing = thingOf(page);
  return thing && JSON.stringify({ '@context': 'https://schema.org', ...thing }).replaceAll('<', '\\u003c');
}

function thingOf(page: PageContext): Thing | null {
  const { view, site, absolute } = page;
  switch (view.kind) {
    case 'incident':
      return liveBlog(view, page);
    case 'maintenance':
      return event(view, page);
    // Of a site in all its languages, search engines know one name: that of its root.
    case 'home':
      return page.path === page.defaultPath ? { '@type': 'WebSite', name: site.name, url: absolute(page.path) } : null;
    default:
      return null;
  }
}

function liveBlog(
  { title, hasPreview, startsAt, endsAt, publishedAt, updatedAt }: EntryView,
  page: PageContext,
): Thing {
  return {
    '@type': 'LiveBlogPosting',
    headline: title.part.text,
    datePublished: formatAt(publishedAt),
    dateModified: formatAt(updatedAt),
    coverageStartTime: formatAt(startsAt),
    ...(endsAt === null ? {} : { coverageEndTime: formatAt(endsAt) }),
    ...(hasPreview && page.preview !== null ? { image: page.absolute(page.preview.path) } : {}),
    author: organisation(page),
  };
}

/** Planned work happens online, on the site of its organiser. */
function event({ title, hasPreview, status, startsAt, endsAt }: EntryView, page: PageContext): Thing {
  return {
    '@type': 'Event',
    name: title.part.text,
    startDate: formatAt(startsAt),
    ...(endsAt === null ? {} : { endDate: formatAt(endsAt) }),
    eventStatus: `https://schema.org/${status === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
    location: { '@type': 'VirtualLocation', url: page.absolute(page.path) },
    ...(hasPreview && page.preview !== null ? { image: page.absolute(page.preview.path) } : {}),
    organizer: organisation(page),
  };
}

function organisation({ site }: PageContext): Thing {
  return { '@type': 'Organization', name: site.name };
}
