import { readFile } from 'node:fs/promises';
import type { RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { type Listening, listen } from './listen.ts';
import { securityHeaders, serverPolicy } from './security-headers.ts';

export interface ServeOptions {
  outDir: string;
  /** `/` or `/status/`. */
  base: string;
  /** The first port tried. */
  port: number;
  host: string;
}

/** As the web servers of `hosting/` say it: what has a digest in its name never changes, all else is asked for anew. */
const unchanging = 'public, max-age=31536000, immutable';
const fresh = 'public, max-age=0, stale-if-error=3600';

/** Serves a built site as a static host would: unknown paths get the 404 page of their language. */
export function serveSite({ outDir, base, port, host }: ServeOptions): Promise<Listening> {
  // By number: `localhost` may mean either protocol, and browsers try both.
  return listen(siteHandler(outDir, base), port, host === 'localhost' ? '127.0.0.1' : host);
}

export function siteHandler(outDir: string, base: string): RequestListener {
  // `dev`: files are looked up anew at each request, since a build may replace them meanwhile.
  const files = sirv(outDir, { dev: true, etag: true, extensions: ['html'], brotli: true, gzip: true });
  return (request, response) => {
    const url = request.url ?? '/';
    const [path = '/'] = url.split('?', 1);
    const pathInSite = path.startsWith(base) ? path.slice(base.length - 1) : '/';
    response.setHeaders(new Map(Object.entries(securityHeaders)));
    response.setHeader('Content-Security-Policy', serverPolicy(pathInSite));
    if (base !== '/' && (path === '/' || `${path}/` === base)) {
      response.writeHead(302, { location: base }).end();
    } else if (!path.startsWith(base)) {
      void notFound(outDir, pathInSite, response);
    } else {
      request.url = url.slice(base.length - 1);
      response.setHeader('cache-control', pathInSite.startsWith('/_astro/') ? unchanging : fresh);
      files(request, response, () => void notFound(outDir, pathInSite, response));
    }
  };
}

async function notFound(outDir: string, path: string, response: ServerResponse): Promise<void> {
  const locale = /^\/([a-zA-Z0-9-]+)\//.exec(path)?.[1];
  const candidates = [...(locale === undefined ? [] : [`${locale}/404.html`]), '404.html'];
  const pages = await Promise.all(candidates.map((file) => readFile(join(outDir, file)).catch(() => null)));
  const page = pages.find((found) => found !== null);
  response
    .writeHead(404, {
      'content-type': page === undefined ? 'text/plain;charset=utf-8' : 'text/html;charset=utf-8',
      'cache-control': fresh,
    })
    .end(page ?? 'Not found');
}
