import { type IncomingMessage, request } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { fileTree } from './file-tree-fixture.ts';
import type { Listening } from './listen.ts';
import { serveSite } from './serve.ts';

const servers: Listening[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

async function serve(base: string, port = 0): Promise<Listening & { get(path: string): Promise<string> }> {
  const outDir = fileTree({
    'index.html': 'home',
    'de/index.html': 'start',
    '404.html': 'none',
    'de/404.html': 'nichts',
    'style.css': 'p {}',
  });
  const server = await serveSite({ outDir, base, port, host: 'localhost' });
  servers.push(server);
  const get = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${server.port}${path}`, { redirect: 'manual' });
    const words = [response.status, response.headers.get('content-type'), response.headers.get('location')];
    return [...words.filter((word) => word !== null), await response.text()].join(' ');
  };
  return { ...server, get };
}

test('serves pages, files, and the 404 page of the language', async () => {
  const { get } = await serve('/');
  expect(await get('/')).toBe('200 text/html;charset=utf-8 home');
  expect(await get('/?a=1')).toBe('200 text/html;charset=utf-8 home');
  expect(await get('/de/')).toBe('200 text/html;charset=utf-8 start');
  expect(await get('/style.css')).toBe('200 text/css p {}');
  expect(await get('/nothing/')).toBe('404 text/html;charset=utf-8 none');
  expect(await get('/de/nothing/')).toBe('404 text/html;charset=utf-8 nichts');
  expect(await get('/%zz/..%2f..%2fetc/passwd')).toBe('404 text/html;charset=utf-8 none');
});

test('serves below a base path', async () => {
  const { get } = await serve('/status/');
  expect(await get('/status/')).toBe('200 text/html;charset=utf-8 home');
  expect(await get('/status/de/')).toBe('200 text/html;charset=utf-8 start');
  expect(await get('/status/de/x')).toBe('404 text/html;charset=utf-8 nichts');
  expect(await get('/')).toBe('302 /status/ ');
  expect(await get('/status?a')).toBe('302 /status/ ');
  expect(await get('/de/')).toBe('404 text/html;charset=utf-8 none');
});

test('takes the next port when one is busy', async () => {
  const { port } = await serve('/');
  const second = await serve('/', port);
  expect(second.port).toBeGreaterThan(port);
});

test('has pages asked for anew, and sends their compressed files', async () => {
  const outDir = fileTree({
    'index.html': 'home',
    'index.html.br': 'br',
    'index.html.gz': 'gz',
    '404.html': 'none',
    '_astro/app.Bx1.css': 'p {}',
  });
  const server = await serveSite({ outDir, base: '/status/', port: 0, host: 'localhost' });
  servers.push(server);
  const get = (path: string, headers: Record<string, string> = {}) =>
    new Promise<IncomingMessage>((resolve) => request({ port: server.port, path, headers }, resolve).end());
  const cacheControl = async (path: string, headers?: Record<string, string>) => {
    const response = await get(path, headers);
    return `${response.statusCode} ${response.headers['cache-control']}`;
  };
  expect(await cacheControl('/status/')).toBe('200 public, max-age=0, stale-if-error=3600');
  expect(await cacheControl('/status/_astro/app.Bx1.css')).toBe('200 public, max-age=31536000, immutable');
  expect(await cacheControl('/status/_astro/none.css')).toBe('404 public, max-age=0, stale-if-error=3600');
  const etag = (await get('/status/')).headers.etag ?? '';
  expect(await cacheControl('/status/', { 'if-none-match': etag })).toBe('304 public, max-age=0, stale-if-error=3600');
  const encodings = ['br, gzip', 'gzip', 'identity'].map(async (accepted) => {
    const { headers } = await get('/status/', { 'accept-encoding': accepted });
    return [headers['content-encoding'], headers['content-type'], headers.vary];
  });
  expect(await Promise.all(encodings)).toEqual([
    ['br', 'text/html;charset=utf-8', 'Accept-Encoding'],
    ['gzip', 'text/html;charset=utf-8', 'Accept-Encoding'],
    [undefined, 'text/html;charset=utf-8', 'Accept-Encoding'],
  ]);
});
