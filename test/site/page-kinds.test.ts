import { expect, inject, test } from 'vitest';
import { loadSite } from '../../src/adapters/load-site.ts';
import { planOutputs } from '../../src/core/plan/plan.ts';
import { allPageKinds, locales, pathOf } from '../page-kinds.ts';
import { now } from '../project.ts';

test('a page of every kind that the site has is among those that the browser opens', async () => {
  const site = inject('exampleSite');
  if ('problem' in site) throw new Error(site.problem);
  const { world } = await loadSite({ root: site.archivedRoot, now: Date.parse(now) });
  const pages = planOutputs(world ?? expect.unreachable()).filter((output) => output.is === 'page');
  const opened = new Set(locales.flatMap((locale) => allPageKinds.map((kind) => pathOf(locale, kind))));
  const kindsOpened = new Set(pages.filter(({ path }) => opened.has(path)).map(({ kind }) => kind));
  expect([...kindsOpened].sort()).toEqual([...new Set(pages.map(({ kind }) => kind))].sort());
  expect([...opened].filter((path) => !pages.some((page) => page.path === path))).toEqual([]);
  expect([...new Set(pages.map(({ locale }) => locale))].sort()).toEqual([...locales].sort());
});
