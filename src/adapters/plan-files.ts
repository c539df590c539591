import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../core/model.ts';
import { outputFinder } from '../core/plan/find-output.ts';
import type { Input } from '../core/plan/page-inputs.ts';
import { type Output, type OutputGroup, planGroups } from '../core/plan/plan.ts';
import type { World } from '../core/plan/world.ts';
import { allFiles } from '../formats/all-files.ts';
import type { Renderer } from './compile-templates.ts';
import { listFiles } from './digest-files.ts';
import type { Paint } from './pictures/painter.ts';
import { programDigest } from './program-digest.ts';
import { shortDigest, textDigest } from './sealed-file.ts';
import type { FileToMake, OutputFile } from './stage-files.ts';

export interface PlannedFiles extends KeyMemory {
  /** In the order of the plan: what is linked to comes first. Without those of which no output is wanted. */
  groups: readonly PlannedGroup[];
  /** Finds an output of the site by its file, also one that is not wanted here. */
  find: ReturnType<typeof outputFinder>;
  isWanted(output: Output): boolean;
}

export interface PlannedGroup {
  group: OutputGroup;
  /** The languages that are wanted. */
  locales: readonly Locale[];
  /** Digest of all that the keys of its files follow from; empty where that is not known. */
  state: string;
  /** Null when all of them are known to stand as the last build left them: nothing need be known of each. */
  files: readonly PlannedFile[] | null;
}

/** An output of the plan, as a file. */
export interface PlannedFile extends FileToMake {
  group: OutputGroup;
  locale: Locale;
}

/** What the keys of a build were made of. */
export interface KeyMemory {
  /** Digest of what all outputs share, in all languages: the program, the settings, the languages. */
  environment: string;
  /** What `knownValue` says of all that they are made of, by name, but for the texts of entries. */
  inputs: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What is known of the files of the last build. */
export interface FormerKeys extends KeyMemory {
  /** State of the group with this path; null for one that is not known. */
  stateOf(path: string): string | null;
  /** Whether another hand changed a file of the group since. */
  isTouched(path: string): boolean;
  /** Null for one that is not known. */
  keyOf(file: string, group: string): string | null;
}

interface PlanOptions {
  /** Digest of what all files are made of beside the world and the program. */
  templates: string;
  /** What the bytes of no file depend on, but which files stand beside it. */
  beside: string;
  /** Null when all outputs are. */
  isWanted: ((output: Output) => boolean) | null;
  /** Null when nothing is known to be right. */
  former: FormerKeys | null;
}

/**
 * The files of the plan; each key is a digest of all that the output is made of, the program included. Where the state of a
 * page shows that nothing of it changed, its keys are those of the build before: of a long archive these are nearly all.
 */
export function planFiles(world: World, { templates, beside, isWanted, former }: PlanOptions): PlannedFiles {
  const all = planGroups(world, allFiles);
  const inputs = new Map<string, Set<string>>();
  const program = `${programDigest()} ${templates}`;
  const sharedKeys = new Map<readonly Input[], string>();
  const [first] = all;
  const ofLanguages = (first?.locales ?? []).flatMap((locale) => first && sharedKey(first.output(locale).shared));
  const environment = textDigest([...ofLanguages, JSON.stringify(world.site), beside].join('\n'));
  const before = former?.environment === environment ? former : null;
  // What pages that are not asked are made of was known before; what none is made of any more is forgotten in time.
  for (const [name, values] of before?.inputs ?? []) inputs.set(name, new Set([...values].slice(-remembered)));

  const groups = all.flatMap((group): PlannedGroup[] => {
    const locales =
      isWanted === null ? group.locales : group.locales.filter((locale) => isWanted(group.output(locale)));
    if (locales.length === 0) return [];
    const { path } = group;
    const state = group.state === null ? '' : shortDigest(group.state());
    const isSame = state !== '' && before?.stateOf(path) === state;
    // Whether one stands that yields is up to `public/`.
    if (isSame && !before.isTouched(path) && !group.yields) return [{ group, locales, state, files: null }];
    const files = locales.map((locale) => {
      const output = group.output(locale);
      const key = (isSame ? before.keyOf(output.file, path) : null) ?? keyOf(output);
      return { file: output.file, key, group, locale };
    });
    return [{ group, locales, state, files }];
  });
  return { groups, find: outputFinder(all, world), isWanted: isWanted ?? (() => true), environment, inputs };

  function keyOf({ shared, own }: Output): string {
    return shortDigest(`${sharedKey(shared)}\n${written(own())}`);
  }

  function sharedKey(shared: readonly Input[]): string {
    const key = sharedKeys.get(shared) ?? textDigest(`${program}\n${written(shared)}`);
    sharedKeys.set(shared, key);
    return key;
  }

  function written(made: readonly Input[]): string {
    let text = '';
    for (const { name, value, isEntryText } of made) {
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

/** Of what `shortDigest` gives. */
export const keyLength = 22;

/** How many values of an input are carried over from build to build. */
const remembered = 300;

/** An input's value as `inputs` hold it: a digest of what is longer than one. */
export function knownValue(value: string): string {
  return value.length <= keyLength ? value : shortDigest(value);
}

/** Files that are part of the site as they stand. */
export function folderFiles(folder: string): OutputFile[] {
  return listFiles(folder).map((file) => {
    const bytes = () => readFileSync(join(folder, file));
    return { file, key: shortDigest(bytes()), content: async () => bytes() };
  });
}
