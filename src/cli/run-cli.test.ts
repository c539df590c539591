import { expect, test } from 'vitest';
import { Refusal } from '../adapters/refusal.ts';
import type { Command, Options } from './command.ts';
import { runCli } from './run-cli.ts';
import { addressOf } from './serve.ts';

interface Run {
  code: number;
  out: string;
  error: string;
  options: Options | null;
}

const noon = Date.UTC(2026, 10, 22, 12);

async function run(
  args: string,
  { env = {}, fail }: { env?: Record<string, string>; fail?: unknown } = {},
): Promise<Run> {
  const result: Run = { code: -1, out: '', error: '', options: null };
  const command = (name: string, operands: string | null, options: Command['options']): Command => ({
    name,
    operands,
    summary: `What ${name} does.`,
    options,
    async run(given) {
      result.options = given;
      if (fail !== undefined) throw fail;
      return 0;
    },
  });
  result.code = await runCli(
    args.split(' ').filter(Boolean),
    [
      command('build', null, ['root', 'out', 'now', 'url', 'strict']),
      command('serve', null, ['port', 'host']),
      command('translations', '[path…]', ['root']),
      command('translations accept', '<file…>', ['root']),
      command('times', '[file|-]', ['format', 'date']),
    ],
    {
      terminal: {
        out: (text) => void (result.out += text),
        error: (text) => void (result.error += text),
        colour: false,
        progress() {},
        untilStopped: async () => {},
      },
      around: { cwd: '/site', now: () => noon, env },
      version: '1.2.3',
    },
  );
  return result;
}

test('without arguments the overview is printed', async () => {
  expect(await run('')).toEqual({
    code: 0,
    error: '',
    options: null,
    out: `Usage: tidings <command> [options]

Commands
  build                        What build does.
  serve                        What serve does.
  translations [path…]         What translations does.
  translations accept <file…>  What translations accept does.
  times [file|-]               What times does.

Options
  -h, --help     this overview, or the options of a command
  -v, --version  the version

See tidings <command> --help for the options of a command.
`,
  });
});

test('--help of a command lists its options', async () => {
  expect((await run('serve --help')).out).toBe(`Usage: tidings serve [options]

What serve does.

Options
  --port <number>  first port to try (default: $PORT, else 4321)
  --host <name>    address to listen on (default: localhost; 0.0.0.0 for all)
`);
  expect((await run('translations accept -h')).out).toContain('Usage: tidings translations accept [options] <file…>\n');
});

test('--version prints the version', async () => {
  expect(await run('--version')).toMatchObject({ code: 0, out: '1.2.3\n' });
});

test.each([
  ['biuld', 'There is no command “biuld”. Did you mean tidings build?'],
  ['deploy', 'There is no command “deploy”. See tidings --help.'],
  ['translation', 'There is no command “translation”. Did you mean tidings translations?'],
  ['--root x', 'No command is given. See tidings --help.'],
  ['--nonsense', 'No command is given. See tidings --help.'],
  ['build --rot x', 'tidings build has no option --rot. Did you mean --root?'],
  ['build --port 1', 'tidings build has no option --port. See tidings build --help.'],
  ['build -x', 'tidings build has no option -x. See tidings build --help.'],
  ['build --no-root', 'tidings build has no option --no-root. See tidings build --help.'],
  ['build --root', '--root needs a value. Write --root <folder>.'],
  ['build --root a --root b', '--root is given twice. Give it once.'],
  ['build --strict=yes', '--strict takes no value. Write --strict alone.'],
  ['build --strict --strict', '--strict is given twice. Give it once.'],
  ['build --no-strict', 'tidings build has no option --no-strict. See tidings build --help.'],
  ['build dist', 'tidings build takes no “dist”. See tidings build --help.'],
  ['translations accept', 'tidings translations accept needs <file…>. See tidings translations accept --help.'],
  [
    'build --now 2026-06-31T00:00Z',
    '--now can’t be “2026-06-31T00:00Z”. Write a time in UTC: --now 2026-11-22T00:00Z.',
  ],
  ['build --now today', '--now can’t be “today”. Write a time in UTC: --now 2026-11-22T00:00Z.'],
  [
    'build --url example.com',
    '--url can’t be “example.com”. Write the whole address: --url https://status.example.com/.',
  ],
  ['serve --port 65536', '--port can’t be “65536”. Give a number from 0 to 65535, such as 4321.'],
])('tidings %s is refused with code 2', async (args, message) => {
  expect(await run(args)).toEqual({ code: 2, out: '', error: `${message}\n`, options: null });
});

test('a switch takes no value: what follows it is no value of it', async () => {
  expect((await run('build --strict')).options?.strict).toBe(true);
  expect(await run('build --strict dist')).toMatchObject({
    code: 2,
    error: 'tidings build takes no “dist”. See tidings build --help.\n',
  });
});

test('an operand in brackets may be left out', async () => {
  expect((await run('times')).options?.operands).toEqual([]);
  expect((await run('times --format json -')).options).toMatchObject({ format: 'json', date: null, operands: ['-'] });
});

test('of two commands that begin alike, the longer one is meant where it fits', async () => {
  expect((await run('translations accept de.mdx')).options?.operands).toEqual(['de.mdx']);
  expect((await run('translations de.mdx accept')).options?.operands).toEqual(['de.mdx', 'accept']);
  expect((await run('translations -h')).out).toContain('Usage: tidings translations [options] [path…]\n');
});

test('a wrong PORT is named', async () => {
  const { error } = await run('serve', { env: { PORT: 'http' } });
  expect(error).toBe('The variable PORT can’t be “http”. Give a number from 0 to 65535, such as 4321.\n');
});

test('options have defaults', async () => {
  const { options, code } = await run('serve');
  expect(code).toBe(0);
  expect({ ...options, now: options?.now() }).toEqual({
    root: '/site',
    outDir: '/site/dist',
    now: noon,
    url: null,
    port: 4321,
    host: 'localhost',
    strict: false,
    fix: false,
    full: false,
    dryRun: false,
    compress: false,
    watch: false,
    weights: false,
    explain: null,
    changes: null,
    out: null,
    locale: null,
    failOn: null,
    verbose: false,
    shard: null,
    format: null,
    date: null,
    to: null,
    provider: null,
    all: false,
    force: false,
    as: null,
    operands: [],
    env: {},
  });
});

test('options are read, folders from where the program runs', async () => {
  const { options } = await run(
    'build --root ../other --out=public_html --now 2026-11-22T00:00Z --url https://x.org/s',
  );
  expect({ ...options, now: options?.now() }).toMatchObject({
    root: '/other',
    outDir: '/site/public_html',
    now: Date.UTC(2026, 10, 22),
    url: 'https://x.org/s',
  });
});

test('the port is --port, else PORT', async () => {
  expect((await run('serve', { env: { PORT: '80' } })).options?.port).toBe(80);
  expect((await run('serve --port 81', { env: { PORT: '80' } })).options?.port).toBe(81);
  expect((await run('serve', { env: { PORT: '' } })).options?.port).toBe(4321);
});

test('of a refusal only the words are printed', async () => {
  expect(await run('build', { fail: new Refusal('Not here.') })).toMatchObject({ code: 1, error: 'Not here.\n' });
});

test('another error shows where it comes from', async () => {
  const { code, error } = await run('build', { fail: new Error('de/index.html: boom', { cause: new Error('boom') }) });
  expect(code).toBe(1);
  expect(error).toMatch(/^de\/index.html: boom\n {4}at .*run-cli\.test\.ts/);
});

test('the address printed is one that a browser can open', () => {
  expect(addressOf('localhost', 4321, '/status/')).toBe('http://localhost:4321/status/');
  expect(addressOf('0.0.0.0', 80, '/')).toBe('http://localhost:80/');
  expect(addressOf('::1', 80, '/')).toBe('http://[::1]:80/');
});
