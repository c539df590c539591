import { describe, expect, test } from 'vitest';
import { securityHeaders, serverPolicy } from '../../src/adapters/security-headers.ts';
import { serveSite } from '../../src/adapters/serve.ts';
import { filesOf } from '../project.ts';
import { builtFolder, read } from './hosting-files.ts';

interface Rule {
  pattern: string;
  headers: [name: string, value: string][];
}

/** The beginning that all have in common; who may frame a page is said elsewhere, or of some paths. */
const policy = serverPolicy('/').replace(/; frame-ancestors.*/, '');

describe('_headers', () => {
  const files = ['public/_headers', 'hosting/netlify-cloudflare/subfolder/_headers'];

  test.each(files)('%s gives each path its headers, and none twice to one path but policies, which add up', (path) => {
    const rules = parseHeaders(read(path));
    expect(rules.length).toBeGreaterThan(0);
    for (const [at, { pattern, headers }] of rules.entries()) {
      const names = headers.map(([name]) => name.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
      const alike = rules.slice(at + 1).filter((other) => overlap(pattern, other.pattern));
      const named = alike.flatMap((other) => other.headers.map(([name]) => name.toLowerCase()));
      expect([...new Set(names.filter((name) => named.includes(name)))].join()).toMatch(/^(content-security-policy)?$/);
    }
  });

  test('says in a subfolder the same of the paths below it', () => {
    const [root = [], subfolder] = files.map((path) => parseHeaders(read(path)));
    expect(subfolder).toEqual(root.map(({ pattern, headers }) => ({ pattern: `/status${pattern}`, headers })));
  });

  test('gives every path the security headers, and lets anyone frame what is made for embedding', () => {
    const rules = parseHeaders(read('public/_headers'));
    const all = Object.fromEntries(rules.find(({ pattern }) => pattern === '/*')?.headers ?? []);
    // A policy that says who may frame a page outweighs this header, wherever it stands.
    expect(all).toEqual({ ...securityHeaders, 'Content-Security-Policy': policy, 'X-Frame-Options': 'DENY' });
    const framed = rules.filter(({ pattern }) => pattern.endsWith('/embed/*'));
    expect(framed.map(({ pattern }) => pattern)).toEqual(['/embed/*', '/:locale/embed/*']);
    for (const { headers } of framed) expect(headers).toEqual([['Content-Security-Policy', 'frame-ancestors *']]);
  });

  test('reaches the built site', async () => {
    const built = await filesOf(builtFolder());
    expect(built.get('_headers')?.toString()).toBe(read('public/_headers'));
  });

  /** As both hosts read it: a path, then its headers, indented. Throws at any other line. */
  function parseHeaders(text: string): Rule[] {
    const rules: Rule[] = [];
    for (const line of text.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('#'))) {
      const [, name, value] = /^\s+([A-Za-z-]+): (\S.*)$/.exec(line) ?? [];
      const rule = rules.at(-1);
      if (/^\/\S*$/.test(line)) rules.push({ pattern: line, headers: [] });
      else if (rule !== undefined && name !== undefined && value !== undefined) rule.headers.push([name, value]);
      else throw new Error(`no path and no header: ${line}`);
    }
    return rules;
  }

  /** Of patterns that end with `*`, or have none. */
  function overlap(one: string, other: string): boolean {
    const covers = (a: string, b: string) => (a.endsWith('*') ? b.startsWith(a.slice(0, -1)) : a === b);
    return covers(one, other) || covers(other, one);
  }
});

describe('security headers', () => {
  test.each([
    'hosting/nginx/root.conf',
    'hosting/nginx/subfolder.conf',
    'hosting/caddy/root.Caddyfile',
    'hosting/caddy/subfolder.Caddyfile',
  ])('%s states each once, and the one for https alone as a comment', (path) => {
    const lines = read(path)
      .split('\n')
      .map((line) => line.trim().replace(/^add_header | always;$/g, ''));
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(lines.filter((line) => line.startsWith(`${name} `))).toEqual([`${name} "${value}"`]);
    }
    expect(lines.filter((line) => line.startsWith('Content-Security-Policy '))).toEqual([
      expect.stringMatching(new RegExp(`"${policy}; frame-ancestors [{$][^;]*"$`)),
    ]);
    const transport = lines.filter((line) => line.includes('Strict-Transport-Security'));
    expect(transport).toEqual([expect.stringMatching(/^# .*"max-age=31536000"/)]);
  });

  test('the policy of CloudFront has the same', () => {
    const policy = JSON.parse(read('hosting/object-storage/cloudfront-headers.json'));
    const { SecurityHeadersConfig: security, CustomHeadersConfig: custom, CorsConfig: cors } = policy;
    const { Header: name = '', Value: value } = custom.Items[0];
    expect({
      'Referrer-Policy': security.ReferrerPolicy.ReferrerPolicy,
      'X-Content-Type-Options': security.ContentTypeOptions.Override ? 'nosniff' : null,
      'Access-Control-Allow-Origin': cors.AccessControlAllowOrigins.Items.join(),
      [name]: value,
    }).toEqual(securityHeaders);
    expect(security.ContentSecurityPolicy.ContentSecurityPolicy).toBe(serverPolicy('/'));
    expect(custom.Items).toHaveLength(custom.Quantity);
  });

  test.each([
    ['/', '/'],
    ['/', '/de/nothing/'],
    ['/status/', '/status/de/'],
    ['/status/', '/elsewhere/'],
  ])('tidings serve sends them, served below %s: %s', async (base, path) => {
    const server = await serveSite({ outDir: builtFolder(), base, port: 0, host: 'localhost' });
    const { headers } = await fetch(`http://127.0.0.1:${server.port}${path}`);
    await server.close();
    const sent = Object.keys(securityHeaders).map((name) => [name, headers.get(name)]);
    expect(Object.fromEntries(sent)).toEqual(securityHeaders);
    expect(headers.get('content-security-policy')).toBe(serverPolicy('/'));
  });

  test.each([
    ['/embed/', '*'],
    ['/de/embed/api/', '*'],
    ['/', "'none'"],
    ['/embedded/', "'none'"],
    ['/incidents/embed/', "'none'"],
  ])('who may frame a page: %s', (path, frames) => {
    expect(serverPolicy(path).endsWith(`; frame-ancestors ${frames}`)).toBe(true);
  });

  test('the documentation gives them in its table', () => {
    const table = read('docs/hosting.md');
    for (const [name, value] of Object.entries({ ...securityHeaders, 'Content-Security-Policy': serverPolicy('/') }))
      expect(table).toContain(`| \`${name}\` | \`${value}\` |`);
  });
});
