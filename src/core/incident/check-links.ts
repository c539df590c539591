import { hrefsIn } from '../damage/read-html.ts';
import { type Diagnostic, report } from '../diagnostic.ts';
import type { Entry, EntryKind, Locale } from '../model.ts';
import { nearestWord } from '../nearest-word.ts';
import { entryPath } from '../plan/urls.ts';
import { brokenEntryLink } from '../rules/broken-entry-link.ts';
import type { Site } from '../site/site.ts';

interface Around {
  site: Pick<Site, 'url'>;
  locales: readonly Locale[];
  /** All incidents and maintenances that authors wrote, as `incident/<slug>`. */
  folders: ReadonlySet<string>;
}

/** Links in the prose of all languages that lead to an incident or maintenance that isn't there. */
export function checkLinks({ kind, slug, documents }: Entry, { site, locales, folders }: Around): Diagnostic[] {
  return documents.flatMap(({ file, parts }) =>
    parts.flatMap(({ body, line, column }) =>
      body.flatMap((segment) => {
        if (typeof segment !== 'string') return [];
        return hrefsIn(segment).flatMap((href) => {
          const target = entryOf(href, { site, locales, page: entryPath(kind, slug) });
          if (target === null || folders.has(`${target.kind}/${target.slug}`)) return [];
          const nearest = nearestLink(href, target, folders);
          return [report(brokenEntryLink, { file, line, column }, { href, ...target, nearest })];
        });
      }),
    ),
  );
}

/** The folders that links in the prose lead to, there or not, as `incident/<slug>`. */
export function linkedFolders({ kind, slug, documents }: Entry, around: Omit<Around, 'folders'>): string[] {
  const page = entryPath(kind, slug);
  const segments = documents.flatMap(({ parts }) => parts.flatMap(({ body }) => body));
  const targets = segments.flatMap((segment) =>
    typeof segment === 'string' ? hrefsIn(segment).flatMap((href) => entryOf(href, { ...around, page }) ?? []) : [],
  );
  return [...new Set(targets.map((target) => `${target.kind}/${target.slug}`))];
}

/** The incident or maintenance that a link names, read on the page it stands on; null for any other link. */
export function entryOf(
  href: string,
  { site, locales, page }: Pick<Around, 'site' | 'locales'> & { page: string },
): { kind: EntryKind; slug: string } | null {
  // To take addresses apart is slow, and most lead to other sites.
  if (/^https?:\/\//i.test(href) && !/incidents|maintenance/.test(href)) return null;
  const home = new URL(site.url);
  const url = URL.parse(href, new URL(page, home));
  if (url === null || url.host !== home.host || !/^https?:$/.test(url.protocol)) return null;
  // A path may be written with or without the site's own.
  const path = url.pathname.startsWith(home.pathname)
    ? url.pathname.slice(home.pathname.length)
    : url.pathname.slice(1);
  const [first = '', ...rest] = path.split('/');
  const [section, slug = '', file = '', ...more] = locales.includes(first) ? rest : [first, ...rest];
  if ((section !== 'incidents' && section !== 'maintenance') || slug === '' || more.length > 0) return null;
  if (file !== '' && file !== 'index.html') return null;
  return { kind: section === 'incidents' ? 'incident' : 'maintenance', slug: decode(slug) };
}

/** The link to the entry that was probably meant; one of the other kind counts when only the folder is wrong. */
function nearestLink(href: string, { kind, slug }: { kind: EntryKind; slug: string }, folders: ReadonlySet<string>) {
  const other = kind === 'incident' ? 'maintenance' : 'incident';
  if (folders.has(`${other}/${slug}`)) return `/${entryPath(other, slug)}`;
  const own = [...folders]
    .filter((folder) => folder.startsWith(`${kind}/`))
    .map((folder) => folder.slice(kind.length + 1));
  const near = nearestWord(slug, own);
  return near === null ? null : href.replace(slug, near);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
