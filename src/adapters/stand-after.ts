import { siblingNames } from './compress-files.ts';
import { isSameMap } from './is-same-map.ts';
import { looseGroup, type OutputManifest, ofNoGroup } from './output-manifest.ts';
import type { SiteFiles } from './plan-site.ts';
import { type StandingFile, type StandingGroup, standingGroup } from './standing-group.ts';

/** What is known of the files that have to be looked at one by one: those that `plan` does not leave alone. */
export function formerFiles({ groups }: OutputManifest, { plan }: SiteFiles): Map<string, StandingFile> {
  const asked = plan.groups.flatMap(({ group, files }) => (files === null ? [] : [group.path]));
  return new Map([ofNoGroup, ...asked].flatMap((path) => [...(groups.get(path)?.files ?? [])]));
}

/**
 * What stands in the output folder after a build, of `standing`: the files that were looked at. A group of which nothing changed
 * is the very object that it was before.
 */
export function standAfter(
  { plan, planned, plain }: SiteFiles,
  standing: ReadonlyMap<string, StandingFile>,
  before: OutputManifest['groups'],
): Map<string, StandingGroup> {
  const byGroup = Map.groupBy(planned, ({ group }) => group);
  const groups = new Map<string, StandingGroup>();
  for (const { group, files, state } of plan.groups) {
    const { path } = group;
    const former = before.get(path);
    const own = files === null ? null : found(byGroup.get(group) ?? []);
    if (former && (own === null || (former.state === state && isSameMap(own, former.files)))) groups.set(path, former);
    else if (own !== null && own.size > 0) groups.set(path, standingGroup(path, state, own));
  }
  const loose = found(plain);
  const former = before.get(ofNoGroup);
  const isSame = former !== undefined && isSameMap(loose, former.files);
  return new Map([...groups, ...(isSame ? [[ofNoGroup, former] as const] : looseGroup(loose))]);

  function found(files: readonly { file: string }[]): Map<string, StandingFile> {
    const names = files.flatMap(({ file }) => [file, ...siblingNames(file)]);
    return new Map(
      names.flatMap((name) => {
        const file = standing.get(name);
        return file === undefined ? [] : [[name, file] as const];
      }),
    );
  }
}

/** Files that stood before and don't any more. */
export function goneFiles(
  before: OutputManifest['groups'],
  after: ReadonlyMap<string, StandingGroup>,
  standing: ReadonlyMap<string, StandingFile>,
): string[] {
  const changed = [...before].filter(([path, group]) => after.get(path) !== group);
  return changed.flatMap(([, { files }]) => [...files.keys()]).filter((file) => !standing.has(file));
}
