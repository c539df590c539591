import { expect, test } from 'vitest';
import { document, facts } from '../core/incident/document-fixture.ts';
import { planGroups } from '../core/plan/plan.ts';
import { world } from '../core/plan/world-fixture.ts';
import type { PlannedFile } from './plan-files.ts';
import { bundles } from './stage-site.ts';

const [page] = planGroups(world([document('en', { is: 'source', facts: facts() })]));
if (page === undefined) throw new Error('no page');

/** Files of groups that are made after one another: of a page with a star. */
function files(...counts: string[]): PlannedFile[] {
  return counts.flatMap((text, index) => {
    const group = { ...page, path: `${index}/`, is: text.endsWith('*') ? 'page' : 'file' } as PlannedFile['group'];
    return Array.from({ length: Number.parseInt(text, 10) }, (_, at) => ({
      file: `${index}/${at}`,
      key: '',
      group,
      locale: 'en',
    }));
  });
}

test.each<[string, string[], number[]]>([
  ['few files', ['12', '12*'], [24]],
  ['what an entry leads to, and its page', ['34', '34', '34*', '34', '34', '34*'], [102, 102]],
  ['entries until there are enough', ['12', '12*', '12', '50*', '60', '60*', '1'], [206, 1]],
  ['what no page comes after', ['12*', '700', '12*'], [300, 300, 124]],
  ['nothing', [], []],
])('threads get %s at a time', (_, counts, wanted) => {
  const all = files(...counts);
  const made = bundles(all);
  expect(made.map(({ length }) => length)).toEqual(wanted);
  expect(made.flat()).toEqual(all);
});
