import { startDev } from '../adapters/dev.ts';
import { prettyDiagnostics } from '../formats/diagnostics/pretty.ts';
import type { Command } from './command.ts';
import { addressOf } from './serve.ts';
import { omissions, substitutions } from './tell-exceptions.ts';

export const dev: Command = {
  name: 'dev',
  operands: null,
  summary: 'Serve the site while you write: pages reload when a file changes.',
  options: ['root', 'now', 'url', 'port', 'host'],
  async run({ root, now, url, port, host }, { out, error, colour, untilStopped }) {
    let hadFindings = false;
    const server = await startDev({
      root,
      now,
      ...(url === null ? {} : { url }),
      port,
      host,
      onFindings({ diagnostics, sources, exceptions }) {
        if (diagnostics.length > 0) error(`${prettyDiagnostics(diagnostics, { sources, colour })}\n`);
        const told = [substitutions(exceptions).trim(), omissions(exceptions) ?? ''].filter((text) => text !== '');
        if (told.length > 0) error(`${told.join('\n')}\n`);
        if (diagnostics.length === 0 && hadFindings) out('All findings are mended.\n');
        hadFindings = diagnostics.length > 0;
      },
      describe: (diagnostics, sources) => prettyDiagnostics(diagnostics, { sources, colour: false }),
    });
    out(`Tidings is at ${addressOf(host, server.port, server.base)} and reloads when a file changes\n`);
    await untilStopped();
    await server.stop();
    return 0;
  },
};
