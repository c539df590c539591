import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseInstant } from '../core/content/instant.ts';
import type { Instant } from '../core/model.ts';
import { nearestWord } from '../core/nearest-word.ts';
import { parseShard } from '../core/plan/shard.ts';
import { type Command, type OptionName, type Options, optionHelp } from './command.ts';
import { findCommand } from './find-command.ts';

export type Parsed =
  | { is: 'command'; command: Command; options: Options }
  | { is: 'help'; command: Command | null }
  | { is: 'version' }
  | { is: 'wrong'; message: string; hint: string };

/** What the machine around the program says. */
export interface Surroundings {
  cwd: string;
  now(): Instant;
  env: Readonly<Record<string, string | undefined>>;
}

const seeHelp = 'See tidings --help.';

/** Reads the arguments after the program's name. */
export function parseArguments(args: readonly string[], commands: readonly Command[], around: Surroundings): Parsed {
  const { tokens } = parseArgs({
    args: [...args],
    options: parserOptions,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  const name = findCommand(
    commands.map((known) => known.name),
    words,
  );
  const command = commands.find((known) => known.name === name);

  if (given.some(({ name }) => name === 'help')) return { is: 'help', command: command ?? null };
  if (given.some(({ name }) => name === 'version')) return { is: 'version' };
  if (command === undefined) return words.length === 0 && given.length === 0 ? help : unknownCommand(words, commands);

  const values = new Map<OptionName, string>();
  for (const { name, rawName, value } of given) {
    const known = command.options.find((option) => option === name);
    if (known === undefined || rawName !== `--${name}`) return unknownOption(rawName, command);
    const { value: kind } = optionHelp[known];
    if (kind === null && value !== undefined) return wrong(`${rawName} takes no value.`, `Write ${rawName} alone.`);
    if (kind !== null && (value === undefined || value === '')) {
      return wrong(`${rawName} needs a value.`, `Write ${rawName} <${kind}>.`);
    }
    if (values.has(known)) return wrong(`${rawName} is given twice.`, 'Give it once.');
    values.set(known, value ?? '');
  }
  const operands = words.slice(command.name.split(' ').length);
  if (command.operands === null && operands[0] !== undefined) {
    return wrong(`tidings ${command.name} takes no “${operands[0]}”.`, `See tidings ${command.name} --help.`);
  }
  if (command.operands !== null && !command.operands.startsWith('[') && operands.length === 0) {
    return wrong(`tidings ${command.name} needs ${command.operands}.`, `See tidings ${command.name} --help.`);
  }
  return readValues(command, values, operands, around);
}

const help: Parsed = { is: 'help', command: null };
const parserOptions = {
  ...Object.fromEntries(
    Object.entries(optionHelp).map(([name, { value }]) => [
      name,
      { type: value === null ? ('boolean' as const) : ('string' as const) },
    ]),
  ),
  help: { type: 'boolean' as const, short: 'h' },
  version: { type: 'boolean' as const, short: 'v' },
};

function readValues(
  command: Command,
  values: ReadonlyMap<OptionName, string>,
  operands: readonly string[],
  { cwd, now, env }: Surroundings,
): Parsed {
  const root = resolve(cwd, values.get('root') ?? '.');
  const typed = values.get('now');
  const fixed = typed === undefined ? 'clock' : parseInstant(typed);
  if (fixed === null) return wrong(`--now can’t be “${typed}”.`, 'Write a time in UTC: --now 2026-11-22T00:00Z.');
  const url = values.get('url') ?? null;
  if (url !== null && !isWebAddress(url)) {
    return wrong(`--url can’t be “${url}”.`, 'Write the whole address: --url https://status.example.com/.');
  }
  const portText = values.get('port') ?? (env['PORT'] || '4321');
  const port = /^\d{1,5}$/.test(portText) && Number(portText) <= 65_535 ? Number(portText) : null;
  if (port === null) {
    const source = values.has('port') ? '--port' : 'The variable PORT';
    return wrong(`${source} can’t be “${portText}”.`, 'Give a number from 0 to 65535, such as 4321.');
  }
  const outDir = values.has('out') ? resolve(cwd, values.get('out') ?? '') : resolve(root, 'dist');
  const host = values.get('host') ?? 'localhost';
  const shardText = values.get('shard') ?? null;
  const shard = shardText === null ? null : parseShard(shardText);
  if (shardText !== null && shard === null) {
    return wrong(`--shard can’t be “${shardText}”.`, 'Write which part of how many: --shard 2/5.');
  }
  const [strict, fix] = [values.has('strict'), values.has('fix')];
  const [format, date] = [values.get('format') ?? null, values.get('date') ?? null];
  const time = fixed === 'clock' ? now : () => fixed;
  return {
    is: 'command',
    command,
    options: {
      root,
      outDir,
      now: time,
      url,
      port,
      host,
      strict,
      fix,
      full: values.has('full'),
      dryRun: values.has('dry-run'),
      compress: values.has('compress'),
      watch: values.has('watch'),
      weights: values.has('weights'),
      explain: values.get('explain') ?? null,
      changes: values.get('changes') ?? null,
      out: values.get('out') ?? null,
      locale: values.get('locale') ?? null,
      failOn: values.get('fail-on') ?? null,
      verbose: values.has('verbose'),
      shard,
      format,
      date,
      to: values.get('to') ?? null,
      provider: values.get('provider') ?? null,
      all: values.has('all'),
      force: values.has('force'),
      as: values.get('as') ?? null,
      operands,
      env,
    },
  };
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^/]/.test(text) && URL.canParse(text);
}

function unknownCommand(words: readonly string[], commands: readonly Command[]): Parsed {
  if (words.length === 0) return wrong('No command is given.', seeHelp);
  const names = commands.map(({ name }) => name);
  const typed = words.slice(0, 2).join(' ');
  const nearest = nearestWord(typed, names) ?? nearestWord(words[0] ?? '', names);
  const more = names.find((name) => name.startsWith(`${words[0]} `)) ?? null;
  const meant = nearest ?? more;
  return wrong(
    `There is no command “${meant === more ? typed : words[0]}”.`,
    meant === null ? seeHelp : `Did you mean tidings ${meant}?`,
  );
}

function unknownOption(rawName: string, command: Command): Parsed {
  const nearest = nearestWord(rawName.replace(/^-+/, ''), command.options);
  const hint = nearest === null ? `See tidings ${command.name} --help.` : `Did you mean --${nearest}?`;
  return wrong(`tidings ${command.name} has no option ${rawName}.`, hint);
}

function wrong(message: string, hint: string): Parsed {
  return { is: 'wrong', message, hint };
}
