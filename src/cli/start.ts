import { buildAndTell, buildOptions, strictHelp } from './build.ts';
import type { Command } from './command.ts';
import { serveUntilStopped } from './serve.ts';

export const start: Command = {
  name: 'start',
  operands: null,
  summary: 'Build the site and serve it.',
  options: [...buildOptions, 'port', 'host'],
  optionHelp: { strict: strictHelp },
  async run(options, terminal) {
    const built = await buildAndTell(options, terminal);
    if (built === null) return 1;
    await serveUntilStopped(options, built.base, terminal);
    return 0;
  },
};
