#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../adapters/package-root.ts';
import type { Terminal } from './command.ts';
import { commandsFor } from './commands.ts';
import { runCli } from './run-cli.ts';

const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));

const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  progress(line) {
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2K${line ?? ''}`);
  },
  // What is printed may go to either; a file gets no colours.
  colour: process.stdout.isTTY === true && process.stderr.isTTY === true && !process.env['NO_COLOR'],
  isTerminal: process.stdout.isTTY === true,
  columns: process.stdout.columns ?? 80,
  untilStopped: () =>
    new Promise((resolve) => {
      process.once('SIGINT', () => resolve());
      process.once('SIGTERM', () => resolve());
    }),
};

const args = process.argv.slice(2);
process.exitCode = await runCli(args, await commandsFor(args), {
  terminal,
  around: { cwd: process.cwd(), now: Date.now, env: process.env },
  version,
});
