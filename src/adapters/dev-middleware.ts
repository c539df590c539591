import type { IncomingMessage, ServerResponse } from 'node:http';
import { escapeHtml } from '../core/html.ts';
import type { Output } from '../core/plan/plan.ts';
import type { Paint } from './pictures/painter.ts';

/** What the dev server shows: the outputs of the last good state by path, or why there is none. */
export type DevState = { outputs: ReadonlyMap<string, Output> } | { failure: string };

/**
 * Stands before all of the dev server's own middlewares: gives each page's data to the template that Astro will run,
 * and answers itself with files that have no template. For a path that is neither it gives the 404 page, which shows only when the server has no such file either.
 */
export function devMiddleware(state: () => DevState, base: string, paint: Paint) {
  return (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => {
    const path = pathBelow(base, request.url ?? '/');
    const current = state();
    if (path === null || path.startsWith('/@') || path.startsWith('/node_modules/')) return next();
    if ('failure' in current) return looksLikePage(path) ? showFailure(response, current.failure, base) : next();

    const { outputs } = current;
    if (!outputs.has(path) && outputs.has(`${path}/`)) {
      response.writeHead(302, { location: `${encodeURI(base.slice(0, -1) + path)}/` }).end();
      return;
    }
    const [, first = ''] = path.split('/');
    const output = outputs.get(path) ?? outputs.get(`/${first}/404.html`) ?? outputs.get('/404.html');
    if (output === undefined) return next();
    if (output.kind === '404') htmlIs404(response);
    try {
      if (output.is === 'picture') {
        const send = (bytes: Uint8Array) => response.setHeader('content-type', 'image/png').end(bytes);
        paint(output.picture()).then(send, next);
        return;
      }
      if (output.is === 'file') {
        const text = output.text();
        response.setHeader('content-type', `${output.mediaType};charset=utf-8`).end(text);
        return;
      }
      Reflect.set(request, Symbol.for('astro.locals'), { page: output.page() });
    } catch (error) {
      return next(error);
    }
    next();
  };
}

function pathBelow(base: string, url: string): string | null {
  const [path = '/'] = url.split(/[?#]/, 1);
  if (!path.startsWith(base)) return null;
  try {
    return decodeURI(path.slice(base.length - 1));
  } catch {
    return path.slice(base.length - 1);
  }
}

function looksLikePage(path: string): boolean {
  return path.endsWith('/') || path.endsWith('.html') || !path.slice(path.lastIndexOf('/')).includes('.');
}

function htmlIs404(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    const html = /html/.test(JSON.stringify([response.getHeader('content-type') ?? '', rest]));
    return Reflect.apply(writeHead, response, [status === 200 && html ? 404 : status, ...rest]);
  }) as typeof response.writeHead;
}

/** Reloads itself when the findings are mended. */
function showFailure(response: ServerResponse, failure: string, base: string): void {
  response.writeHead(500, { 'content-type': 'text/html;charset=utf-8' }).end(`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The site can’t be shown yet</title>
<script type="module" src="${escapeHtml(base)}@vite/client"></script>
<body style="font: 1rem/1.5 system-ui; margin: 2rem">
<h1>The site can’t be shown yet</h1>
<p>This page reloads itself when the files are mended.</p>
<pre style="white-space: pre-wrap">${escapeHtml(failure)}</pre>
`);
}
