import type { Locale } from '../model.ts';

const languageParameters = ['lang', 'locale', 'hl', 'language'];

/**
 * What a link leads to, whatever the language: `https://example.com/hc/en-us/a/` and `https://example.com/hc/de/a` are the same
 * to a translation from `en` to `de`. The languages of both texts are left out of the path, the host and the query.
 */
export function linkTarget(href: string, locales: readonly Locale[]): string {
  const languages = locales.map((locale) => locale.split('-')[0] ?? locale);
  const isLanguage = (text: string) => languages.includes(text.toLowerCase().split(/[-_]/)[0] ?? '') && tag.test(text);
  const url = parse(href);
  if (url === null) return href;
  for (const name of languageParameters) {
    if (isLanguage(url.searchParams.get(name) ?? '')) url.searchParams.delete(name);
  }
  const host = url.host.split('.').filter((label, index) => index > 0 || !isLanguage(label));
  const path = decodePath(url.pathname)
    .split('/')
    .filter((segment) => segment !== '' && !isLanguage(segment));
  return `${url.protocol}//${host.join('.')}/${path.join('/')}${url.search}${url.hash}`;
}

const tag = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i;

/** A path of this site is read below a host that doesn't exist. */
function parse(href: string): URL | null {
  try {
    return new URL(href, 'https://site.invalid/');
  } catch {
    return null;
  }
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
