import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.rss': 'application/rss+xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
};

export interface StaticHost {
  origin: string;
  /** What was answered so far: `200 index.html`. */
  answers: readonly string[];
  close(): Promise<void>;
}

/** Serves files as the plainest of static hosts does: `index.html` of a folder, `404.html` for the rest; `304` by ETag. */
export async function serveFiles(files: ReadonlyMap<string, Buffer>): Promise<StaticHost> {
  const answers: string[] = [];
  // A test that is long at work between two requests must not find its connection closed.
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const found = files.get(file);
    const etag = `"${createHash('sha256')
      .update(found ?? '')
      .digest('base64url')}"`;
    const status = found === undefined ? 404 : request.headers['if-none-match'] === etag ? 304 : 200;
    answers.push(`${status} ${file}`);
    response.writeHead(status, {
      'content-type': (found ? types[extname(file)] : types['.html']) ?? 'application/octet-stream',
      // As the configurations of `hosting/` have it: pages of other hosts read the state.
      'access-control-allow-origin': '*',
      ...(found === undefined ? {} : { etag, 'cache-control': 'public, max-age=0' }),
    });
    response.end(status === 304 ? undefined : (found ?? files.get('404.html')));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    answers,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
