/** Sources of what a page carries itself, such as `sha256-…`. */
export interface InlineSources {
  styles: readonly string[];
  scripts: readonly string[];
}

/**
 * What a page may load and run: what comes from its own site, and inline only what it was built with. For `<meta>`, where
 * `frame-ancestors` has no meaning: who may frame a page is said by the server.
 * https://www.w3.org/TR/CSP3/
 */
export function contentPolicy({ styles, scripts }: InlineSources): string {
  const own = "'self'";
  return [
    "default-src 'none'",
    `script-src ${[own, ...scripts.map(quoted)].join(' ')}`,
    `style-src ${styles.length === 0 ? "'none'" : styles.map(quoted).join(' ')}`,
    `img-src ${own}`,
    // Pages look for news of themselves, and search reads its index.
    `connect-src ${own}`,
    `manifest-src ${own}`,
    `form-action ${own}`,
    "base-uri 'none'",
  ].join('; ');
}

const quoted = (source: string) => `'${source}'`;
