import { type Input, titleName } from '../core/plan/page-inputs.ts';
import type { Output } from '../core/plan/plan.ts';
import { formerFile, type OutputManifest, type PastBuild } from './output-manifest.ts';
import { knownValue, type PlannedFile, type PlannedFiles } from './plan-files.ts';
import type { SiteIndex } from './site-index.ts';

/** Why a page was made anew, or was not. */
export interface Explanation {
  file: string;
  /** `rewritten`: made anew; `same`: made anew, with the same bytes; `kept`: nothing that it is made of changed. */
  is: 'new' | 'rewritten' | 'same' | 'kept';
  /** What changed, of all that it is made of: now, or for a page that was kept, when it was written last. */
  changed: readonly string[];
  /** When it was written last; null for a page written now. */
  writtenAt: string | null;
  inputs: readonly string[];
}

interface Around extends PlannedFiles {
  before: OutputManifest;
  /** Null when it is not known what entries were made of. */
  index: SiteIndex | null;
}

/** How many names of changed inputs are remembered of a build. */
const remembered = 200;

/** What the pages were made of, before and now. */
export function buildHistory({ before, find, isWanted, environment, inputs, index }: Around) {
  const build = Math.max(0, ...before.builds.keys()) + 1;
  let digests: ReadonlyMap<string, string> | undefined;
  return { build, manifest, explain };

  function wasKnown({ name, value, isEntryText }: Input): boolean {
    if (!isEntryText) return before.inputs.get(name)?.has(knownValue(value)) === true;
    if (index === null) return true;
    digests ??= digestsIn(index);
    return digests.get(name) === value;
  }

  /** `written` are the files of the plan that this build wrote. */
  function manifest(written: readonly PlannedFile[]): Omit<OutputManifest, 'base' | 'groups'> {
    const changed = new Set<string>();
    for (const { group, locale } of written) {
      if (changed.size >= remembered) break;
      for (const one of inputsOf(group.output(locale))) if (!wasKnown(one)) changed.add(one.name);
    }
    const isFirst = before.groups.size === 0 || index === null;
    const past: PastBuild = { at: new Date().toISOString(), changed: isFirst ? null : [...changed] };
    return { environment, inputs, builds: new Map([...before.builds, [build, past]]) };
  }

  function explain(
    path: string,
    { made, written, base }: { made: ReadonlySet<string>; written: ReadonlySet<string>; base: string },
  ): Explanation | null {
    const file = fileAt(path, base);
    const found = find(file);
    const output = found?.group.output(found.locale);
    if (!found || !output || !isWanted(output)) return null;
    const all = inputsOf(output);
    const former = formerFile(before, file, found.group.path);
    const names = (list: readonly Input[]) => [...new Set(list.map(({ name }) => name))];
    const own = { file, inputs: names(all) };
    if (former === undefined) return { ...own, is: 'new', changed: [], writtenAt: null };
    if (!made.has(file)) {
      const past = before.builds.get(former.build);
      const changed = (past?.changed ?? []).filter((name) => own.inputs.includes(name));
      return { ...own, is: 'kept', changed, writtenAt: past?.at ?? null };
    }
    const changed = names(all.filter((one) => !wasKnown(one)));
    return { ...own, is: written.has(file) ? 'rewritten' : 'same', changed, writtenAt: null };
  }
}

function inputsOf({ shared, own }: Output): Input[] {
  return [...shared, ...own()];
}

function digestsIn(index: SiteIndex): Map<string, string> {
  const documents = [...index.values()].flatMap(({ facts }) => facts.documents);
  return new Map(
    documents.flatMap(({ file, digest, title }) => [
      [file, digest],
      [titleName(file), title ?? ''],
    ]),
  );
}

/** A page may be named by its address, its path, or its file. */
function fileAt(path: string, base: string): string {
  const url = URL.parse(path);
  const plain = (url === null ? path : url.pathname).replace(/^\.?\//, '').replace(/[?#].*$/, '');
  const below = url !== null && base !== '/' ? plain.replace(base.slice(1), '') : plain;
  return below === '' || below.endsWith('/')
    ? `${below}index.html`
    : /\.\w+$/.test(below)
      ? below
      : `${below}/index.html`;
}
