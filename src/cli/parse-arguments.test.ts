import { expect, test } from 'vitest';
import { build } from './build.ts';
import type { Options } from './command.ts';
import { merge } from './merge.ts';
import { parseArguments } from './parse-arguments.ts';
import { serve } from './serve.ts';
import { start } from './start.ts';

const around = { cwd: '/site', now: () => 0, env: {} };

function parsed(args: string) {
  return parseArguments(args.split(' '), [build, merge, start, serve], around);
}

function optionsOf(args: string): Options {
  const result = parsed(args);
  if (result.is !== 'command') throw new Error(`${args} is ${result.is}`);
  return result.options;
}

test.each<[string, Partial<Options>]>([
  ['build --full', { full: true, dryRun: false, compress: false, watch: false }],
  ['build --weights', { weights: true, full: false }],
  ['build --dry-run', { full: false, dryRun: true }],
  ['build --compress --watch', { compress: true, watch: true }],
  ['build --explain /de/history/', { explain: '/de/history/' }],
  ['build --explain=https://status.example.com/', { explain: 'https://status.example.com/' }],
  ['build --changes out/changes.json', { changes: 'out/changes.json' }],
  ['build --shard 2/5 --out part-2', { shard: { part: 2, of: 5 }, outDir: '/site/part-2' }],
  ['build', { full: false, dryRun: false, compress: false, watch: false, explain: null, changes: null, shard: null }],
  ['start --full --compress', { full: true, compress: true }],
  ['merge part-1 part-2 --out dist', { operands: ['part-1', 'part-2'], outDir: '/site/dist' }],
])('tidings %s', (args, options) => {
  expect(optionsOf(args)).toMatchObject(options);
});

test.each([
  ['build --shard 6/5', '--shard can’t be “6/5”.', 'Write which part of how many: --shard 2/5.'],
  ['build --shard 0/5', '--shard can’t be “0/5”.', 'Write which part of how many: --shard 2/5.'],
  ['build --shard 2', '--shard can’t be “2”.', 'Write which part of how many: --shard 2/5.'],
  ['build --shard', '--shard needs a value.', 'Write --shard <n/of>.'],
  ['build --shard 1/2 --shard 2/2', '--shard is given twice.', 'Give it once.'],
  ['build --dry-run=yes', '--dry-run takes no value.', 'Write --dry-run alone.'],
  ['build --dryrun', 'tidings build has no option --dryrun.', 'Did you mean --dry-run?'],
  ['build --explain', '--explain needs a value.', 'Write --explain <page>.'],
  ['build --changes=', '--changes needs a value.', 'Write --changes <file>.'],
  ['start --watch', 'tidings start has no option --watch.', 'See tidings start --help.'],
  ['serve --full', 'tidings serve has no option --full.', 'See tidings serve --help.'],
  ['merge', 'tidings merge needs <folder…>.', 'See tidings merge --help.'],
  ['merge part-1 --shard 1/2', 'tidings merge has no option --shard.', 'See tidings merge --help.'],
])('tidings %s is refused', (args, message, hint) => {
  expect(parsed(args)).toEqual({ is: 'wrong', message, hint });
});
