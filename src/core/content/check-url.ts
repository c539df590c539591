const schemes = ['http', 'https', 'mailto', 'tel'];

/**
 * The scheme that a link must not have, null for a link that may be followed. Reads an address as browsers do: control
 * characters and white space don't count. Entities are already characters here.
 */
export function forbiddenScheme(url: string): string | null {
  const scheme = schemeOf(url);
  return scheme === null || schemes.includes(scheme) ? null : scheme;
}

/** With a scheme or another host: leads away from this site. */
export function isExternal(url: string): boolean {
  return schemeOf(url) !== null || /^[\\/]{2}/.test(compact(url));
}

/** Leads elsewhere from another page of this site: `../other/`, `other/`, `#part`. */
export function isRelative(url: string): boolean {
  return !isExternal(url) && !compact(url).startsWith('/');
}

/** A file of this site: a path that can't climb out of it. */
export function isLocalPath(url: string): boolean {
  const path = compact(url);
  if (path === '' || isExternal(path) || path.includes('\\') || /^[#?]/.test(path)) return false;
  return !decode(path)
    .split(/[/?#\\]/)
    .includes('..');
}

function schemeOf(url: string): string | null {
  const [, scheme] = /^([^/?#\\]*?):/.exec(compact(url)) ?? [];
  return scheme === undefined ? null : scheme.toLowerCase();
}

/** Without what browsers skip, and what readers can't see. */
function compact(url: string): string {
  return /^[!-~]*$/.test(url) ? url : url.replaceAll(/[\p{C}\p{Z}\s]/gu, '');
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
