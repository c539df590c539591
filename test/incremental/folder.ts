import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** What stands in a folder: the bytes of each file by path, null for a folder. */
export type Tree = ReadonlyMap<string, Buffer | null>;

export function treeOf(folder: string): Map<string, Buffer | null> {
  const tree = new Map<string, Buffer | null>();
  const add = (below: string) => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      if (entry.isSymbolicLink()) continue;
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      tree.set(path, entry.isDirectory() ? null : readFileSync(join(folder, path)));
      if (entry.isDirectory()) add(path);
    }
  };
  if (isThere(folder)) add('');
  return tree;
}

/** Paths of all files below a folder; symbolic links are left out. */
export function namesBelow(folder: string): string[] {
  if (!isThere(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

export function filesIn(tree: Tree): string[] {
  return [...tree].flatMap(([path, bytes]) => (bytes === null ? [] : path));
}

/** Pages, and what they name beside pages. */
export function textsOf(tree: Tree): Map<string, string> {
  const isText = (file: string) => /\.(?:html|svg)$/.test(file);
  return new Map(
    [...tree].flatMap(([file, bytes]) => (bytes === null || !isText(file) ? [] : [[file, bytes.toString()]])),
  );
}

/** When each file was written last. */
export function timesOf(folder: string, files: Iterable<string>): Map<string, number> {
  return new Map([...files].map((file) => [file, lstatSync(join(folder, file)).mtimeMs]));
}

/** How two folders differ, one line a path. */
export function differences(found: Tree, wanted: Tree): string[] {
  return [...new Set([...found.keys(), ...wanted.keys()])].sort().flatMap((path) => {
    const [a, b] = [found.get(path), wanted.get(path)];
    if (a === undefined) return `${path} is missing`;
    if (b === undefined) return `${path} is too much`;
    if (a === null || b === null) return a === b ? [] : `${path} is ${a === null ? 'a folder' : 'a file'}`;
    return a.equals(b) ? [] : `${path} differs: ${excerpt(a, b)}`;
  });
}

function excerpt(found: Buffer, wanted: Buffer): string {
  const at = found.findIndex((byte, index) => byte !== wanted[index]);
  const from = Math.max(0, (at === -1 ? Math.min(found.length, wanted.length) : at) - 40);
  const text = (bytes: Buffer) => JSON.stringify(bytes.subarray(from, from + 90).toString());
  return `${text(found)} instead of ${text(wanted)}`;
}

/** Makes a folder hold these files and no others, and touches only what differs. */
export function writeTree(
  folder: string,
  files: ReadonlyMap<string, Buffer>,
  before: ReadonlyMap<string, Buffer>,
): void {
  for (const file of before.keys()) if (!files.has(file)) removeFile(folder, file);
  for (const [file, bytes] of files) {
    if (before.get(file)?.equals(bytes)) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
  }
}

/** With the folders that it leaves empty. */
function removeFile(folder: string, file: string): void {
  rmSync(join(folder, file), { force: true });
  for (let at = dirname(file); at !== '.'; at = dirname(at)) {
    if (readdirSync(join(folder, at)).length > 0) return;
    rmSync(join(folder, at), { recursive: true });
  }
}

export function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
