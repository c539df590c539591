/** The ready configurations in the servers themselves, where these are installed. */
import { spawn, spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { securityHeaders, serverPolicy } from '../../src/adapters/security-headers.ts';
import { cacheRules, read } from './hosting-files.ts';

const isInstalled = (command: string) => spawnSync(command, ['-v']).error === undefined;

interface WebServer {
  /** The ready file, changed to serve this folder at this port. */
  configuration(folder: string, port: number): string;
  command: string;
  args(file: string): string[];
}

const servers: Readonly<Record<string, WebServer>> = {
  nginx: {
    configuration: (folder, port) =>
      `daemon off; pid ${dirname(folder)}/nginx.pid; error_log stderr; events {} http { access_log off;
${read('hosting/nginx/root.conf')
  .replace('listen 80;', `listen 127.0.0.1:${port};`)
  .replace('listen [::]:80;', '')
  .replaceAll('/srv/status', folder)
  .replace('include mime.types', 'include /etc/nginx/mime.types')}
}`,
    command: 'nginx',
    args: (file) => ['-c', file],
  },
  caddy: {
    configuration: (folder, port) =>
      `{\nadmin off\n}\n${read('hosting/caddy/root.Caddyfile')
        .replace('status.example.com {', `http://127.0.0.1:${port} {`)
        .replaceAll('/srv/status', folder)}`,
    command: 'caddy',
    args: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
  },
};

const paths: readonly (readonly [path: string, status: number, text: string])[] = [
  ['/', 200, 'home'],
  ['/de/', 200, 'start'],
  ['/_astro/a.js', 200, 'code'],
  ['/embed/', 200, 'framed'],
  ['/de/embed/api/', 200, 'gerahmt'],
  ['/incidents/embed/a/', 200, 'incident'],
  ['/nothing/', 404, 'none'],
  ['/de/nothing/', 404, 'nichts'],
];

test.for(Object.entries(servers))(
  '%s gives every answer its headers',
  async ([, { configuration, command, args }], { skip }) => {
    if (!isInstalled(command)) skip(`${command} is not installed`);
    const root = await realpath(await mkdtemp(join(tmpdir(), 'tidings-server-')));
    const folder = join(root, 'site');
    for (const [path, status, text] of paths) {
      const file = status === 404 ? path.replace('nothing/', '404.html') : path.replace(/\/$/, '/index.html');
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
    // nginx reads the files as another user.
    await chmod(root, 0o755);
    const port = await freePort();
    await writeFile(join(root, 'conf'), configuration(folder, port));
    const running = spawn(command, args(join(root, 'conf')), { env: { ...process.env, HOME: root }, stdio: 'ignore' });
    try {
      const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
      await expect.poll(() => get('/').catch(() => null), { timeout: 20_000 }).not.toBeNull();
      for (const [path, status, text] of paths) {
        const response = await get(path);
        const named = Object.keys(securityHeaders).map((name) => [name, response.headers.get(name)]);
        expect([response.status, await response.text()], path).toEqual([status, text]);
        expect(Object.fromEntries(named), path).toEqual(securityHeaders);
        expect(response.headers.get('content-security-policy'), path).toBe(serverPolicy(path));
        const cache = path.startsWith('/_astro/') ? cacheRules.unchanging : cacheRules.fresh;
        expect(response.headers.get('cache-control'), path).toBe(cache);
      }
    } finally {
      running.kill();
      await rm(root, { recursive: true, force: true });
    }
  },
);

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
