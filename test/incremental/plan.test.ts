/**
 * The plan kept honest: one input changes at a time, and what the plan then calls stale is compared with the bytes that a
 * full build gives. Nothing may be missing, and what is too much is known.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleRenderers } from './example-renderers.ts';
import { writeTree } from './folder.ts';
import {
  clockCases,
  entryCases,
  languageCases,
  ownPageCases,
  type PlanCase,
  settingCases,
  translationCases,
  yearCases,
} from './plan-cases.ts';
import { compareStandings, hiddenByState, pagesNamedBy, plannedSite, type Standing, standAt } from './planned-site.ts';

let renderers: string;
beforeAll(() => {
  renderers = exampleRenderers();
});
afterAll(() => rmSync(renderers, { recursive: true, force: true }));

const groups: readonly (readonly [name: string, isLarge: boolean, cases: readonly PlanCase[]])[] = [
  ['an entry', false, entryCases],
  ['a translation', false, translationCases],
  ['a language', false, languageCases],
  ['a setting', false, settingCases],
  ['the clock', false, clockCases],
  ['a page of the site’s own', false, ownPageCases],
  ['an archive of many years', true, yearCases],
];

describe.each(groups)('a change of %s', (_, isLarge, cases) => {
  const site = plannedSite({ isLarge });
  let root: string;
  let before: Standing;
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'tidings-plan-'));
    before = await standAt(root, renderers, site, null);
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test.each(cases)('%s', async (what, change, tooMuch) => {
    const changedSite = structuredClone(site);
    change(changedSite);
    const after = await standAt(root, renderers, changedSite, before);
    writeTree(root, before.files, after.files);
    const { stale, changed } = compareStandings(before, after);
    expect(
      changed.filter((file) => !stale.includes(file)),
      'changed, and the plan does not know',
    ).toEqual([]);
    expect(hiddenByState(stale, before, after), 'stale, and the state of the page does not show it').toEqual([]);
    const allowed = pagesNamedBy(tooMuch, after).difference(new Set(changed));
    const inVain = stale.filter((file) => !changed.includes(file));
    // What files for programs tell of an entry differs from format to format, and they are cheap to make.
    expect(inVain.filter((file) => after.pages.get(file)?.isPage).sort(), 'made anew, and comes out the same').toEqual(
      [...allowed].sort(),
    );
    expect(changed.length > 0 || isWithoutEffect.test(what), 'the change shows').toBe(true);
  });
});

const isWithoutEffect = /^nothing|stands in|never published|without effect|written otherwise|without pages|a minute/;
