import { join } from 'node:path';
import type { BuildResult } from '../../src/adapters/build-site.ts';
import { cacheFiles } from './do-deed.ts';
import { differences, filesIn, type Tree, treeOf } from './folder.ts';

/** Nothing piles up in the caches (pictures are kept for a month), and what stands in for broken files is kept as after a full build. */
export function wrongCaches(root: string, cleanRoot: string): string[] {
  const [own, clean] = [join(root, '.tidings'), join(cleanRoot, '.tidings')];
  const counted = (state: string) =>
    cacheFiles(state).filter((file) => !/^(?:outputs|pictures|shards|last-good)(?:\/|-unfinished$)/.test(file));
  const more = counted(own).filter((file) => !counted(clean).includes(file));
  return [
    ...more.map((file) => `the cache ${file} is too much`),
    ...differences(treeOf(join(own, 'last-good')), treeOf(join(clean, 'last-good'))).map(
      (line) => `of the last good ${line}`,
    ),
  ];
}

export function listsOf({ built }: BuildResult) {
  return built && [built.added, built.changed, built.removed];
}

/** Whether the lists of what was written, which caches of others are cleared by, say what happened. */
export function wrongLists(
  { added, changed, removed }: NonNullable<BuildResult['built']>,
  before: Tree,
  after: Tree,
): string[] {
  const isFile = (tree: Tree, file: string) => tree.has(file) && tree.get(file) !== null;
  const files = new Set([...filesIn(before), ...filesIn(after)]);
  const really = { added: [] as string[], changed: [] as string[], removed: [] as string[] };
  for (const file of files) {
    if (!isFile(before, file)) really.added.push(file);
    else if (!isFile(after, file)) really.removed.push(file);
    else if (!before.get(file)?.equals(after.get(file) ?? Buffer.of())) really.changed.push(file);
  }
  const same = (a: readonly string[], b: readonly string[]) => a.toSorted().join() === b.toSorted().join();
  return [
    ...(same(added, really.added) ? [] : [`told as added: ${firstDifference(added, really.added)}`]),
    ...(same(changed, really.changed) ? [] : [`told as changed: ${firstDifference(changed, really.changed)}`]),
    // What another hand deleted already is told, too.
    ...(same(
      removed.filter((file) => isFile(before, file)),
      really.removed,
    )
      ? []
      : [`told as removed: ${firstDifference(removed, really.removed)}`]),
  ];
}

export function firstDifference(found: readonly string[], wanted: readonly string[]): string {
  const more = found.filter((one) => !wanted.includes(one));
  const less = wanted.filter((one) => !found.includes(one));
  return `too much: ${more.slice(0, 3).join(', ')}; too little: ${less.slice(0, 3).join(', ')}`;
}

export function differentFindings(found: BuildResult, wanted: BuildResult): string[] {
  const errors = ({ errors: all }: BuildResult) => all.map((one) => JSON.stringify(one));
  const exceptions = ({ exceptions: all }: BuildResult) => all.map((one) => JSON.stringify(one));
  return [
    ...(errors(found).join() === errors(wanted).join()
      ? []
      : [`errors ${firstDifference(errors(found), errors(wanted))}`]),
    ...(exceptions(found).join() === exceptions(wanted).join()
      ? []
      : [`exceptions ${firstDifference(exceptions(found), exceptions(wanted))}`]),
    ...(found.warnings === wanted.warnings ? [] : [`${found.warnings} warnings instead of ${wanted.warnings}`]),
  ];
}
