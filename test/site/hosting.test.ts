import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { serveSite } from '../../src/adapters/serve.ts';
import { filesOf, packageRoot } from '../project.ts';
import { builtFolder, cacheRules, codeBlocks, hostingFiles, read, shownFiles } from './hosting-files.ts';

const docs = { 'docs/hosting.md': read('docs/hosting.md'), 'docs/ci.md': read('docs/ci.md') };
const allDocs = Object.values(docs).join('\n');

describe('the documentation', () => {
  test('shows the ready files as they are', () => {
    const shown = shownFiles(allDocs);
    expect(shown.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['hosting/nginx/root.conf', 'hosting/caddy/root.Caddyfile', 'hosting/github/publish.yml']),
    );
    expect(shown).toEqual(shown.map(({ path }) => ({ path, text: read(path) })));
  });

  test('shows in blocks of configuration nothing but ready files', () => {
    const shown = new Set(shownFiles(allDocs).map(({ text }) => text));
    const others = codeBlocks(allDocs).filter(({ text }) => !shown.has(text));
    expect(others.map(({ language }) => language).filter((language) => !['sh', 'json'].includes(language))).toEqual([]);
  });

  test('links to every ready file, and only to files that exist', () => {
    for (const path of hostingFiles) expect(allDocs).toContain(`](../${path})`);
    const links = [...allDocs.matchAll(/\]\((\.\.\/[^)#]+|[a-z-]+\.md)/g)].map(([, target = '']) => target);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((target) => !existsSync(join(packageRoot, 'docs', target)))).toEqual([]);
  });
});

describe('cache rules', () => {
  const { fresh, unchanging } = cacheRules;

  test.each([
    ['hosting/nginx/root.conf', [unchanging, fresh]],
    ['hosting/nginx/subfolder.conf', [unchanging, fresh]],
    ['hosting/caddy/root.Caddyfile', [unchanging, fresh]],
    ['hosting/caddy/subfolder.Caddyfile', [unchanging, fresh]],
    ['hosting/object-storage/upload.sh', [fresh, unchanging]],
    ['hosting/object-storage/upload-aws.sh', [unchanging, fresh]],
    ['public/_headers', [unchanging]],
    ['hosting/netlify-cloudflare/subfolder/_headers', [unchanging]],
  ])('%s states them, and each once', (path, rules) => {
    expect([...read(path).matchAll(/\bpublic,[^"'\n]*/g)].map(([value]) => value)).toEqual(rules);
  });

  test('no other ready file states any', () => {
    const silent = hostingFiles.filter((path) => /\.(yml|toml|js)$/.test(path));
    expect(silent.length).toBeGreaterThan(5);
    for (const path of silent) expect(read(path)).not.toMatch(/max-age|cache-control/i);
  });

  test('the documentation gives them in its table', () => {
    expect(docs['docs/hosting.md']).toContain(`| \`/_astro/…\` | \`${unchanging}\` |\n| all else | \`${fresh}\` |`);
  });

  test('tidings serve keeps them', async () => {
    const server = await serveSite({ outDir: builtFolder(), base: '/', port: 0, host: 'localhost' });
    const get = async (path: string) => {
      const response = await fetch(`http://127.0.0.1:${server.port}${path}`);
      const lang = /<html lang="(\w+)"/.exec(await response.text())?.[1];
      return [response.status, lang, response.headers.get('cache-control')];
    };
    expect(await get('/de/')).toEqual([200, 'de', fresh]);
    expect(await get('/de/nothing/')).toEqual([404, 'de', fresh]);
    expect(await get('/_astro/nothing.css')).toEqual([404, 'en', fresh]);
    await server.close();
  });
});

test('Netlify has a rule for the 404 page of each language of the example site', async () => {
  const rule = /\[\[redirects\]\]\n {2}from = "\/(\w+)\/\*"\n {2}to = "\/\1\/404\.html"\n {2}status = 404\n/g;
  const locales = [...read('hosting/netlify-cloudflare/netlify.toml').matchAll(rule)].map(([, locale]) => locale);
  const built = [...(await filesOf(builtFolder())).keys()];
  const pages = built.filter((file) => file.endsWith('/404.html'));
  expect(locales.map((locale) => `${locale}/404.html`)).toEqual(pages);
});
