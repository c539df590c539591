import { join } from 'node:path';
import { shardOf } from '../core/plan/shard.ts';
import { listFiles } from './digest-files.ts';
import { formerFile, type OutputManifest } from './output-manifest.ts';
import {
  type FormerKeys,
  folderFiles,
  keyLength,
  type PlannedFile,
  type PlannedFiles,
  planFiles,
} from './plan-files.ts';
import type { Publication } from './publish-site.ts';
import type { OutputFile } from './stage-files.ts';

/** All files of the site, or of the part of it that is wanted. */
export interface SiteFiles {
  plan: PlannedFiles;
  /** Of the plan, those that are not known to stand. */
  planned: readonly PlannedFile[];
  /** Part of the site as they stand in `public/` or beside the templates. */
  plain: readonly OutputFile[];
}

/** What is planned wins over a file of the same name in `public/`, but for what yields to it. */
export function planSite(
  { root, world, renderer, shard, compress }: Publication,
  former: FormerKeys | null,
): SiteFiles {
  const partOf = shard && shardOf([...world.languages.keys()], shard.of);
  const inPublic = listFiles(join(root, 'public'));
  const compressed = inPublic.filter((file) => /.\.(?:br|gz)$/.test(file));
  const all = planFiles(world, {
    templates: renderer.sharedDigest,
    // Files that are compressed already have no compressed ones made beside them.
    beside: [compress, ...compressed].join('\n'),
    isWanted: partOf && (({ locale, path }) => partOf(locale, path) === shard?.part),
    former,
  });
  const replaced = new Set(inPublic.filter((file) => all.find(file)?.group.yields));
  const find: typeof all.find = (file) => (replaced.has(file) ? null : all.find(file));
  const folders = shard === null || shard.part === 1 ? [renderer.clientFolder, join(root, 'public')] : [];
  // Of two files with the same name, that in `public/` counts.
  const plain = new Map(folders.flatMap(folderFiles).map((file) => [file.file, file]));
  const isCompressed = new Set(compressed.map((file) => file.slice(0, -3)));
  const marked = <File extends { file: string }>(file: File): File =>
    isCompressed.has(file.file) ? { ...file, isCompressed: true } : file;
  return {
    plan: { ...all, find },
    planned: all.groups
      .flatMap(({ files }) => files ?? [])
      .filter(({ file }) => !replaced.has(file))
      .map(marked),
    plain: [...plain.values()].filter(({ file }) => find(file) === null).map(marked),
  };
}

/** What is known of the files that a build left, as planning wants it; `touched` are the groups that another hand changed since. */
export function formerKeys(manifest: OutputManifest, touched: readonly string[]): FormerKeys {
  const { groups, environment, inputs } = manifest;
  const isTouched = new Set(touched);
  return {
    environment,
    inputs,
    stateOf: (path) => groups.get(path)?.state ?? null,
    isTouched: (path) => isTouched.has(path),
    keyOf(file, group) {
      const { key = '' } = formerFile(manifest, file, group) ?? {};
      // Compressed files have a sign behind it.
      return key === '' ? null : key.slice(0, keyLength);
    },
  };
}
