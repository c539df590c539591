import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Input } from '../core/plan/page-inputs.ts';
import { type Output, planOutputs } from '../core/plan/plan.ts';
import type { World } from '../core/plan/world.ts';
import { allFiles } from '../formats/all-files.ts';
import type { Renderer } from './compile-templates.ts';
import { listFiles } from './digest-files.ts';
import { programDigest } from './program-digest.ts';
import { textDigest } from './sealed-file.ts';
import type { OutputFile } from './stage-files.ts';

/** An output of the plan, as a file. */
export interface PlannedFile extends OutputFile {
  output: Output;
}

export interface PlannedFiles {
  /** In the order of the plan: what is linked to comes first. */
  planned: PlannedFile[];
  /** The values of all that they are made of, by name, but for the texts of entries. */
  inputs: ReadonlyMap<string, ReadonlySet<string>>;
  /** Of all outputs of the site, those that are not wanted here too. */
  names: ReadonlySet<string>;
}

/** The outputs of the plan; each key is a digest of all that the output is made of, the program included. */
export function planFiles(world: World, renderer: Renderer, isWanted: (output: Output) => boolean): PlannedFiles {
  const base = world.site.base.replace(/\/$/, '');
  const program = `${programDigest()} ${renderer.sharedDigest}`;
  const sharedKeys = new Map<readonly Input[], string>();
  const inputs = new Map<string, Set<string>>();
  const outputs = planOutputs(world, allFiles);
  const planned = outputs.filter(isWanted).map((output) => ({
    file: output.file,
    key: keyOf(output),
    content: async () => (output.is === 'file' ? output.text() : renderer.render(base + output.path, output.page())),
    output,
  }));
  return { planned, inputs, names: new Set(outputs.map(({ file }) => file)) };

  function keyOf(output: Output): string {
    const { shared, own } = output.inputs();
    const first = sharedKeys.get(shared) ?? textDigest(`${program}\n${written(shared)}`);
    sharedKeys.set(shared, first);
    return textDigest(`${first}\n${written(own)}`).slice(0, 22);
  }

  function written(all: readonly Input[]): string {
    let text = '';
    for (const { name, value, isEntryText } of all) {
      text += `${name}\n${value}\n`;
      if (isEntryText) continue;
      const values = inputs.get(name);
      if (values === undefined) inputs.set(name, new Set([value]));
      else values.add(value);
    }
    return text;
  }
}

/** Files that are part of the site as they stand. */
export function folderFiles(folder: string): OutputFile[] {
  return listFiles(folder).map((file) => {
    const bytes = () => readFileSync(join(folder, file));
    return { file, key: textDigest(bytes()).slice(0, 22), content: async () => bytes() };
  });
}
