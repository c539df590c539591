import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Input } from '../core/plan/page-inputs.ts';
import { type Output, planOutputs } from '../core/plan/plan.ts';
import type { World } from '../core/plan/world.ts';
import { allFiles } from '../formats/all-files.ts';
import type { Renderer } from './compile-templates.ts';
import { listFiles } from './digest-files.ts';
import type { Paint } from './pictures/painter.ts';
import { programDigest } from './program-digest.ts';
import { textDigest } from './sealed-file.ts';
import type { OutputFile } from './stage-files.ts';

/** An output of the plan, as a file. */
export interface PlannedFile extends OutputFile {
  output: Output;
}

export interface PlannedFiles extends KeyMemory {
  /** In the order of the plan: what is linked to comes first. */
  planned: PlannedFile[];
  /** Of all outputs of the site, those that are not wanted here too. */
  names: ReadonlySet<string>;
  /** Of these, the ones in whose place a file of `public/` stands, if there is one. */
  yielding: ReadonlySet<string>;
}

/** What the keys of a build were made of. */
export interface KeyMemory {
  /** Digest of what all outputs share, in all languages: the program, the settings, the languages. */
  environment: string;
  /** Digests of the states of pages, by path. */
  states: ReadonlyMap<string, string>;
  /** What `knownValue` says of all that they are made of, by name, but for the texts of entries. */
  inputs: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The keys that files had when they were made last; null for one that is not known. */
export interface FormerKeys extends KeyMemory {
  keyOf(file: string): string | null;
}

/**
 * The outputs of the plan; each key is a digest of all that the output is made of, the program included. Where the state of a
 * page shows that nothing of it changed, its keys are those of the build before: of a long archive these are nearly all.
 */
export function planFiles(
  world: World,
  makers: Makers,
  isWanted: (output: Output) => boolean,
  former: FormerKeys | null = null,
): PlannedFiles {
  const outputs = planOutputs(world, allFiles);
  const inputs = new Map<string, Set<string>>();
  const program = `${programDigest()} ${makers.renderer.sharedDigest}`;
  const sharedKeys = new Map(
    [...new Set(outputs.map(({ shared }) => shared))].map((shared) => [
      shared,
      textDigest(`${program}\n${written(shared)}`),
    ]),
  );
  const environment = textDigest([...sharedKeys.values(), JSON.stringify(world.site)].join('\n'));
  const before = former?.environment === environment ? former : null;
  // What pages that are not asked are made of was known before; what none is made of any more is forgotten in time.
  for (const [name, values] of before?.inputs ?? []) inputs.set(name, new Set([...values].slice(-remembered)));

  const states = new Map<string, string>();
  /** By page: whether it is known to be made of what it was made of before. */
  const standing = new Map<Output['inAll'], boolean>();
  const planned = outputs.filter(isWanted).map((output) => ({
    file: output.file,
    key: (isStanding(output) ? before?.keyOf(output.file) : null) ?? keyOf(output),
    content: contentOf(output, world, makers),
    output,
  }));
  const names = new Set(outputs.map(({ file }) => file));
  const yielding = new Set(outputs.flatMap((output) => (output.is === 'file' && output.yields ? [output.file] : [])));
  return { planned, environment, states, inputs, names, yielding };

  function isStanding({ inAll }: Output): boolean {
    if (inAll === null) return false;
    const known = standing.get(inAll);
    if (known !== undefined) return known;
    const state = textDigest(inAll.state()).slice(0, keyLength);
    states.set(inAll.path, state);
    const isSame = before?.states.get(inAll.path) === state;
    standing.set(inAll, isSame);
    return isSame;
  }

  function keyOf({ shared, own }: Output): string {
    return textDigest(`${sharedKeys.get(shared)}\n${written(own())}`).slice(0, keyLength);
  }

  function written(all: readonly Input[]): string {
    let text = '';
    for (const { name, value, isEntryText } of all) {
      text += `${name}\n${value}\n`;
      if (!isEntryText) remember(name, value);
    }
    return text;
  }

  function remember(name: string, value: string): void {
    const values = inputs.get(name);
    const known = knownValue(value);
    if (values === undefined) inputs.set(name, new Set([known]));
    else values.add(known);
  }
}

/** What makes outputs that are more than text. */
export interface Makers {
  renderer: Renderer;
  paint: Paint;
}

/** Makes an output of the plan. */
export function contentOf(
  output: Output,
  { site }: Pick<World, 'site'>,
  { renderer, paint }: Makers,
): OutputFile['content'] {
  const base = site.base.replace(/\/$/, '');
  return async () => {
    switch (output.is) {
      case 'page':
        return renderer.render(base + output.path, output.page());
      case 'file':
        return output.text();
      case 'picture':
        return paint(output.picture());
    }
  };
}

/** Of base64url letters: 132 bits. */
export const keyLength = 22;

/** How many values of an input are carried over from build to build. */
const remembered = 300;

/** An input's value as `inputs` hold it: a digest of what is longer than one. */
export function knownValue(value: string): string {
  return value.length <= keyLength ? value : textDigest(value).slice(0, keyLength);
}

/** Files that are part of the site as they stand. */
export function folderFiles(folder: string): OutputFile[] {
  return listFiles(folder).map((file) => {
    const bytes = () => readFileSync(join(folder, file));
    return { file, key: textDigest(bytes()).slice(0, keyLength), content: async () => bytes() };
  });
}
