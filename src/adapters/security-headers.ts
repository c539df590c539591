/**
 * What `tidings serve` and the web servers of `hosting/` say of every answer. The sources of styles and scripts are not among it:
 * each page names those it carries by itself (`insert-policy.ts`), so that no server must be told when they change.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'X-Content-Type-Options': 'nosniff',
  // All is public, and dashboards elsewhere read it.
  'Access-Control-Allow-Origin': '*',
};

/** The part of a content policy that holds for every answer. `path` is below the site: what is made for embedding, anyone may frame. */
export function serverPolicy(path: string): string {
  const frames = /^\/(?:[a-z]{2,3}(?:-[A-Za-z0-9]+)*\/)?embed\//.test(path) ? '*' : "'none'";
  return `base-uri 'none'; form-action 'self'; object-src 'none'; frame-ancestors ${frames}`;
}
