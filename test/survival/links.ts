import { siteUrl } from './small-site.ts';

/** Follows all links from pages, directly and further on: the pages reached, and the links that lead nowhere. */
export function follow(files: ReadonlyMap<string, string>, from: readonly string[]) {
  const reached = new Set<string>();
  const broken: string[] = [];
  const queue = [...from];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    for (const target of targetsOf(file, files.get(file) ?? '')) {
      if (!files.has(target)) broken.push(`${file} -> ${target}`);
      else if (target.endsWith('.html')) queue.push(target);
    }
  }
  return { reached, broken };
}

/** Files of the site that a page names, its other languages in `<head>` included. */
function targetsOf(file: string, html: string): string[] {
  const page = new URL(file.replace(/index\.html$/, ''), siteUrl);
  return [...html.matchAll(/\s(?:href|src)="([^"#]*)/g)]
    .map(([, link = '']) => new URL(link.replaceAll('&amp;', '&'), page))
    .filter(({ origin }) => origin === page.origin)
    .map(({ pathname }) => decodeURI(pathname.slice(1)))
    .map((path) => (path === '' || path.endsWith('/') ? `${path}index.html` : path));
}
