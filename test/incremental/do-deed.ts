import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Deed } from './edits/edit.ts';
import { isThere, namesBelow } from './folder.ts';

export interface Folders {
  root: string;
  outDir: string;
  /** A copy of the caches of an earlier build, if there is one. */
  copyOfState: string;
  /** Files that authors wrote. */
  written: readonly string[];
}

/** Does what an edit asks for. True when what is known of the output got lost or older by it. */
export function doDeed({ is, choice }: Deed, folders: Folders): boolean {
  const { root, outDir, copyOfState } = folders;
  const state = join(root, '.tidings');
  const output = namesBelow(outDir);
  const caches = cacheFiles(state);
  const [source, page, cache] = [folders.written, output, caches].map((list) => list[choice % list.length]);
  const inSource = (act: (path: string) => void) => source && act(join(root, source));
  const inOutput = (act: (path: string) => void) => page && act(join(outDir, page));
  const inCache = (act: (path: string) => void) => cache && act(join(state, cache));
  switch (is) {
    case 'full':
    case 'elsewhere':
      return false;
    case 'touch':
      inSource((path) => utimesSync(path, new Date(), new Date()));
      break;
    case 'backdate':
      inSource((path) => utimesSync(path, 1_700_000_000, 1_700_000_000 - (choice % 1000)));
      break;
    case 'replace':
      inSource(writeAnew);
      break;
    case 'rewriteOutput':
      inOutput((path) => rewrite(path, choice));
      break;
    case 'deleteOutput':
      inOutput((path) => rmSync(choice % 3 === 0 ? dirname(path) : path, { recursive: true }));
      break;
    case 'cutOutput':
      inOutput((path) => truncateSync(path, choice % (statSync(path).size + 1)));
      break;
    case 'touchOutput':
      inOutput((path) => utimesSync(path, 1_700_000_000, 1_700_000_000));
      break;
    case 'deleteAllOutput':
      rmSync(outDir, { recursive: true, force: true });
      break;
    case 'strangeFile':
      mkdirSync(join(outDir, 'strange'), { recursive: true });
      writeFileSync(
        join(outDir, ['strange/note.txt', 'CNAME', 'index.html.br'][choice % 3] ?? 'CNAME'),
        `By hand ${choice}`,
      );
      break;
    case 'cutCache':
      inCache((path) => truncateSync(path, choice % (statSync(path).size + 1)));
      break;
    case 'flipCache':
      inCache((path) => flip(path, choice));
      break;
    case 'ageCache':
      inCache((path) => writeFileSync(path, readFileSync(path, 'utf8').replace(/^(\S+ )\S+/, '$1older')));
      break;
    case 'deleteCache': {
      const all = ['index.json', 'entries', 'outputs', 'last-good', 'last-good/index.json', '.'];
      const lost = all[choice % all.length] ?? '.';
      if (lost === '.') for (const name of all.slice(0, 4)) rmSync(join(state, name), { recursive: true, force: true });
      else rmSync(join(state, lost), { recursive: true, force: true });
      return lost === 'outputs' || lost === '.';
    }
    case 'restoreCache':
      if (!isThere(copyOfState)) return false;
      for (const name of ['index.json', 'entries', 'outputs', 'last-good']) {
        rmSync(join(state, name), { recursive: true, force: true });
        if (isThere(join(copyOfState, name))) cpSync(join(copyOfState, name), join(state, name), { recursive: true });
      }
      return true;
    case 'unfinishedCache':
      inCache((path) =>
        writeFileSync(`${path}-0f0e0d0c-0000-4000-8000-000000000000`, readFileSync(path).subarray(0, choice % 99)),
      );
      for (const name of ['staging-0f0e', 'renderer/unfinished-0f0e']) {
        mkdirSync(join(state, name), { recursive: true });
        writeFileSync(join(state, name, 'index.html'), 'Torn');
      }
      writeFileSync(join(state, 'last-good-unfinished'), 'Torn');
      writeFileSync(join(state, 'journal.json-unfinished'), '{');
  }
  return cache?.startsWith('outputs/') === true && ['cutCache', 'flipCache', 'ageCache'].includes(is);
}

/** Files that builds keep for themselves, the compiled templates left out. */
export function cacheFiles(state: string): string[] {
  return namesBelow(state).filter((file) => !/^(?:renderer|vite|astro)\//.test(file));
}

/** The same bytes in a file of another number, as editors save. */
function writeAnew(path: string): void {
  const bytes = readFileSync(path);
  writeFileSync(`${path}~`, bytes);
  renameSync(`${path}~`, path);
}

function rewrite(path: string, choice: number): void {
  if (choice % 2 === 0) appendFileSync(path, 'by hand');
  else flip(path, choice);
  // Not within the tick of the clock in which it was written.
  const { atime, mtimeMs } = statSync(path);
  utimesSync(path, atime, new Date(mtimeMs + 1000));
}

function flip(path: string, choice: number): void {
  const bytes = readFileSync(path);
  if (bytes.length === 0) return;
  const at = choice % bytes.length;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}
