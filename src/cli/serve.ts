import { join } from 'node:path';
import { completeBuild } from '../adapters/journal.ts';
import { readBase } from '../adapters/output-manifest.ts';
import { serveSite } from '../adapters/serve.ts';
import type { Command, Options, Terminal } from './command.ts';

export const serve: Command = {
  name: 'serve',
  operands: null,
  summary: 'Serve the site that was built.',
  options: ['root', 'out', 'url', 'port', 'host'],
  async run(options, terminal) {
    await completeBuild(options.root, options.outDir);
    const base = readBase(join(options.root, '.tidings'), options.outDir);
    await serveUntilStopped(options, options.url === null ? (base ?? '/') : new URL(options.url).pathname, terminal);
    return 0;
  },
};

/** Serves `outDir` and prints its address; settles when the program is asked to stop. */
export async function serveUntilStopped(
  { outDir, port, host }: Pick<Options, 'outDir' | 'port' | 'host'>,
  base: string,
  { out, untilStopped }: Pick<Terminal, 'out' | 'untilStopped'>,
): Promise<void> {
  const withSlash = base.endsWith('/') ? base : `${base}/`;
  const server = await serveSite({ outDir, base: withSlash, port, host });
  out(`Tidings is at ${addressOf(host, server.port, withSlash)}\n`);
  await untilStopped();
  await server.close();
}

/** Where a browser on this machine finds the server. */
export function addressOf(host: string, port: number, base: string): string {
  const anywhere = ['0.0.0.0', '::', ''].includes(host);
  const name = anywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}${base}`;
}
