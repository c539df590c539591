import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../core/diagnostic.ts';
import type { Shard } from '../core/plan/shard.ts';
import { digestFiles, listFiles } from './digest-files.ts';
import { programDigest } from './program-digest.ts';
import type { Publication } from './publish-site.ts';
import { readSealed, textDigest, writeSealed } from './sealed-file.ts';
import type { StandingFile } from './standing-group.ts';

/** Of what a part of a site was made: parts of one site agree in all but `shard`. */
export interface PartSeal {
  shard: Shard;
  now: number;
  url: string;
  base: string;
  compress: boolean;
  /** Of the program, of all files of the site, and of what of them is published. */
  program: string;
  files: string;
  published: string;
}

export interface Part {
  seal: PartSeal;
  files: readonly { file: string; key: string; digest: string }[];
}

/** In the folder of a part. It goes before a file of the part changes, and comes when all are in place. */
const name = '.tidings-part.json';
const version = 'part-1';

export function partSeal({ root, world, compress, shard, loaded }: Publication & { shard: Shard }): PartSeal {
  const folders = ['content', 'locales', 'public'];
  const files = folders.flatMap((folder) =>
    listFiles(join(root, folder)).map((file) => ({ name: `${folder}/${file}`, path: join(root, folder, file) })),
  );
  const published = [...loaded.good].map(([file, { digest }]) => `${file} ${digest}`).sort(compareText);
  const entries = world.entries.map(({ slug, documents }) => `${slug} ${documents[0]?.digest}`);
  return {
    shard,
    now: world.now,
    url: world.site.url,
    base: world.site.base,
    compress,
    program: programDigest(),
    files: digestFiles([], files),
    published: textDigest([...published, ...entries, ...world.languages.keys()].join('\n')),
  };
}

export function removePart(outDir: string): void {
  rmSync(join(outDir, name), { force: true });
}

export function writePart(outDir: string, seal: PartSeal, files: ReadonlyMap<string, StandingFile>): void {
  const rows = [...files].map(([file, { key, digest }]) => ({ file, key, digest }));
  writeSealed(join(outDir, name), version, [JSON.stringify(seal), JSON.stringify(rows)]);
}

/** Null when the folder holds no part that was finished. */
export function readPart(folder: string): Part | null {
  const [seal, files] = readSealed(join(folder, name), version, [0, 1]) ?? [];
  return seal === undefined || files === undefined ? null : { seal: JSON.parse(seal), files: JSON.parse(files) };
}
