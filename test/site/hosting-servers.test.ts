import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filesOf, packageRoot } from '../project.ts';
import { builtFolder, read } from './hosting-files.ts';

describe('nginx and Caddy', () => {
  /** The lines between `opening {` and its `}`, without indentation and empty lines. */
  function block(text: string, opening: string): string[] {
    const lines = text.split('\n');
    const start = lines.findIndex((line) => line.trim() === `${opening} {`);
    if (start < 0) throw new Error(`no ${opening}`);
    const indentation = /^\s*/.exec(lines[start] ?? '')?.[0] ?? '';
    const length = lines.slice(start).indexOf(`${indentation}}`);
    return lines
      .slice(start + 1, start + length)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  }

  const inSubfolder = (lines: readonly string[]) =>
    lines.map((line) =>
      line
        .replace('/srv/status', '/srv/www')
        .replace('path /_astro', 'path /status/_astro')
        .replace(' /404.html', ' /status/404.html')
        .replace(')/_astro/', ')/status/_astro/')
        .replace('^/(?:[a-z', '^/status/(?:[a-z')
        .replace('>/[A-Z', '>/status/[A-Z')
        .replace('^(/[A-Z', '^(/status/[A-Z')
        .replace('default ""', 'default "/status"'),
    );

  test('nginx does in a subfolder what it does at the root', () => {
    const [root, subfolder] = [read('hosting/nginx/root.conf'), read('hosting/nginx/subfolder.conf')];
    expect(block(subfolder, 'location /status/')).toEqual(inSubfolder(block(root, 'location /')));
    for (const map of ['$uri $tidings_not_found', '$status$uri $tidings_cache', '$uri $tidings_frames'].map(
      (name) => `map ${name}`,
    )) {
      expect(block(subfolder, map)).toEqual(inSubfolder(block(root, map)));
    }
  });

  test('Caddy does in a subfolder what it does at the root', () => {
    const [root, subfolder] = [read('hosting/caddy/root.Caddyfile'), read('hosting/caddy/subfolder.Caddyfile')];
    const site = block(root, 'status.example.com');
    const errors = site.findIndex((line) => line.startsWith('# The 404 page'));
    expect(block(subfolder, 'handle /status/*')).toEqual(inSubfolder(site.slice(0, errors)));
    const [rootLine, ...rest] = block(subfolder.slice(subfolder.indexOf('handle_errors')), 'handle /status/*');
    expect(rootLine).toBe('root * /srv/www');
    expect(rest).toEqual(inSubfolder(block(root, 'handle_errors')));
  });

  test.each([
    ['/de/nothing/', 'de/404.html'],
    ['/ko/incidents/nothing/', 'ko/404.html'],
    ['/nothing', '404.html'],
    ['/incidents/nothing/', '404.html'],
    ['/deu/nothing/', '404.html'],
    ['/404.html/', '404.html'],
  ])('their patterns find the 404 page of the language: %s', async (path, page) => {
    const built = await filesOf(builtFolder());
    const nginx = /~(\^.*404\\.html\$\)) \$tidings_locale\/404\.html;/.exec(read('hosting/nginx/root.conf'))?.[1] ?? '';
    const caddy = /~(\^\(.*\)\/) \$\{1\}/.exec(read('hosting/caddy/root.Caddyfile'))?.[1] ?? '';
    for (const [pattern, prefix] of [
      [nginx, new RegExp(nginx).exec(path)?.groups?.['tidings_locale']],
      [caddy, new RegExp(caddy).exec(path)?.[1]],
    ]) {
      expect(pattern).not.toBe('');
      const candidates = [`${prefix ?? ''}/404.html`, '/404.html'].map((candidate) => candidate.slice(1));
      expect(candidates.find((candidate) => built.has(candidate))).toBe(page);
    }
  });
});

describe('object storage', () => {
  const typesIn = (text: string, pattern: RegExp) =>
    Object.fromEntries([...text.matchAll(pattern)].map(([, extension = '', type = '']) => [extension, type]));
  const uploaded = typesIn(read('hosting/object-storage/upload.sh'), /^(\w+) (\w+\/\S+)$/gm);

  test('gives every text its type, and the same as the other ways', () => {
    expect(uploaded).toMatchObject({
      html: 'text/html',
      json: 'application/json',
      atom: 'application/atom+xml',
      rss: 'application/rss+xml',
      ics: 'text/calendar',
      svg: 'image/svg+xml',
      txt: 'text/plain',
      md: 'text/markdown',
    });
    const aws = typesIn(read('hosting/object-storage/upload-aws.sh'), /^(\w+) (\w+\/\S+)$/gm);
    const caddy = typesIn(read('hosting/caddy/root.Caddyfile'), /~\\\.(\w+)\$ "(\S+); charset=utf-8"/g);
    for (const others of [aws, caddy]) {
      expect(Object.keys(others).length).toBeGreaterThan(8);
      expect(uploaded).toMatchObject(others);
    }
  });

  test('knows the type of every text of the example site', async () => {
    const built = [...(await filesOf(builtFolder())).keys()].filter((file) => !/^_headers$|\.png$/.test(file));
    expect(built.filter((file) => !(file.slice(file.lastIndexOf('.') + 1) in uploaded))).toEqual([]);
  });

  test.runIf(process.platform !== 'win32').each(['upload.sh', 'upload-aws.sh'])('%s is a shell script', (name) => {
    const { status, stderr } = spawnSync('sh', ['-n', join(packageRoot, 'hosting/object-storage', name)]);
    expect([status, String(stderr)]).toEqual([0, '']);
  });
});

describe('the CloudFront function', () => {
  interface Answer {
    uri?: string;
    statusCode?: number;
    headers?: { location: { value: string } };
  }
  const context = createContext({});
  runInContext(read('hosting/object-storage/cloudfront-function.js'), context);
  const answer = (uri: string): Answer =>
    JSON.parse(runInContext(`JSON.stringify(handler({ request: { uri: ${JSON.stringify(uri)} } }))`, context));

  test('finds the file of every page, at the root and in a subfolder', async () => {
    for (const base of ['/', '/status/']) {
      const files = [...(await filesOf(builtFolder())).keys()].filter((file) => file !== '_headers');
      const wrong = files.filter((file) => answer(base + file.replace(/(^|\/)index\.html$/, '$1')).uri !== base + file);
      expect(wrong).toEqual([]);
    }
  });

  test('adds the slash that is missing', () => {
    expect(answer('/status/de')).toMatchObject({ statusCode: 302, headers: { location: { value: '/status/de/' } } });
    expect(answer('/')).toEqual({ uri: '/index.html' });
  });

  test('never sends a reader to another host', () => {
    const path = fc.array(fc.constantFrom('/', '\\', 'evil.example', 'de', '%2f', '@', ':'), { maxLength: 6 });
    fc.assert(
      fc.property(path, (pieces) => {
        const location = answer(`/${pieces.join('')}`).headers?.location.value ?? '/';
        expect(new URL(location, 'https://status.example.com/').host).toBe('status.example.com');
      }),
    );
    expect(answer('//evil')).toMatchObject({ headers: { location: { value: '/evil/' } } });
  });
});
