#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { build } from './build.ts';
import { check } from './check.ts';
import type { Terminal } from './command.ts';
import { dev } from './dev.ts';
import { rules } from './rules.ts';
import { runCli } from './run-cli.ts';
import { serve } from './serve.ts';
import { start } from './start.ts';
import { times } from './times.ts';
import { translationsAccept } from './translations-accept.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  // What is printed may go to either; a file gets no colours.
  colour: process.stdout.isTTY === true && process.stderr.isTTY === true && !process.env['NO_COLOR'],
  untilStopped: () =>
    new Promise((resolve) => {
      process.once('SIGINT', () => resolve());
      process.once('SIGTERM', () => resolve());
    }),
};

process.exitCode = await runCli(
  process.argv.slice(2),
  [start, build, serve, dev, check, times, rules, translationsAccept],
  {
    terminal,
    around: { cwd: process.cwd(), now: Date.now, env: process.env },
    version,
  },
);
