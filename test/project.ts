/** A copy of the example project to build, change and break. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { locales as usualLocales } from './page-kinds.ts';

/** The project's own folder. */
export const packageRoot = dirname(import.meta.dirname);
/** The instant at which the example site is built: between its past and its upcoming entries. */
export const now = '2026-11-15T12:00Z';

const { bin } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));

export interface Run {
  status: number | null;
  /** Standard output and standard error, as they came. */
  output: string;
}

export interface Project {
  root: string;
  /** Builds into `dist/` below the root. */
  build(...options: string[]): Promise<Run>;
  read(path: string): Promise<string>;
  write(path: string, text: string): Promise<void>;
  /** Replaces the first `search`; throws when there is none. */
  replace(path: string, search: string | RegExp, replacement: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** The files of `dist/`, by path below it. */
  built(): Promise<Map<string, Buffer>>;
  dispose(): Promise<void>;
}

const launch = (options: readonly string[]) =>
  spawn(process.execPath, [join(packageRoot, bin.tidings), ...options], {
    cwd: packageRoot,
    env: { ...process.env, NO_COLOR: '1', NODE_ENV: '', VITEST: '' },
  });

/** Runs the command line of the package to its end. */
export function tidings(...options: string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = launch(options);
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output }));
  });
}

export interface Server {
  /** As printed, with a slash at the end. */
  address: string;
  output(): string;
  /** Asks it to stop, as Ctrl-C does. Gives the exit code. */
  stop(): Promise<number | null>;
}

/** Runs a command that serves; resolves once it has printed its address, rejects with its output when it ends before. */
export function serve(...options: string[]): Promise<Server> {
  return new Promise((resolve, reject) => {
    const child = launch(options);
    let output = '';
    const ended = new Promise<number | null>((end) => child.on('close', end));
    const hear = (data: Buffer) => {
      output += data;
      const address = /http:\/\/\S+\//.exec(output)?.[0];
      if (address === undefined) return;
      const stop = () => {
        child.kill('SIGINT');
        return ended;
      };
      resolve({ address, output: () => output, stop });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', reject);
    ended.then(() => reject(new Error(output)));
  });
}

/** With the given languages of those that have a file; in all of them it would take too long for every test. */
export async function copyProject(locales: readonly string[] = usualLocales): Promise<Project> {
  const root = await mkdtemp(join(tmpdir(), 'tidings-test-'));
  // Texts in other languages than the copy has would each give a warning.
  const isWanted = (path: string) => !path.endsWith('.mdx') || locales.includes(basename(path, '.mdx'));
  for (const folder of ['content', 'public']) {
    await cp(join(packageRoot, folder), join(root, folder), { recursive: true, filter: isWanted });
  }
  await copyLocales(root, locales);
  return projectAt(root);
}

export async function copyLocales(root: string, locales: readonly string[] = usualLocales): Promise<void> {
  for (const locale of locales)
    await cp(join(packageRoot, `locales/${locale}.json`), join(root, `locales/${locale}.json`));
}

function projectAt(root: string): Project {
  const read = (path: string) => readFile(join(root, path), 'utf8');
  const write = (path: string, text: string) => writeFile(join(root, path), text);
  return {
    root,
    build: (...options) => tidings('build', '--root', root, '--out', join(root, 'dist'), '--now', now, ...options),
    read,
    write,
    async replace(path, search, replacement) {
      const text = await read(path);
      const changed = text.replace(search, () => replacement);
      if (changed === text) throw new Error(`${path} has no ${search}`);
      await write(path, changed);
    },
    remove: (path) => rm(join(root, path), { recursive: true }),
    built: () => filesOf(join(root, 'dist')),
    dispose: () => rm(root, { recursive: true, force: true }),
  };
}

/** All files below a folder by path, sorted. */
export async function filesOf(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths.sort().map(async (path) => [path.slice(folder.length + 1), await readFile(path)] as const),
  );
  return new Map(files);
}
