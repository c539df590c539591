import { expect, test } from 'vitest';
import { document, facts, instant, translation, updateFacts } from '../../core/incident/document-fixture.ts';
import type { Document, SourceFacts } from '../../core/model.ts';
import { type Output, planOutputs } from '../../core/plan/plan.ts';
import { world } from '../../core/plan/world-fixture.ts';
import { previewFiles } from './preview-files.ts';

const updates = [updateFacts('2026-11-15T10:00Z', { status: 'investigating' })];
const open = { start: instant('2026-11-15T10:00Z'), components: { api: 'partial_outage' }, updates } as const;
const source = (rest: Partial<SourceFacts> = {}): Document =>
  document('en', { is: 'source', facts: facts({ ...open, ...rest }) });
const old: Document = {
  ...document('en', {
    is: 'source',
    facts: facts({ updates: [updateFacts('2024-07-12T01:23Z', { status: 'resolved' })] }),
  }),
  slug: '2024-07-11-old',
};

const outputsOf = (site = world([source(), old])) => planOutputs(site, [previewFiles]);
const pictures = (outputs: readonly Output[]) => outputs.filter((output) => output.is === 'picture');
const picture = (outputs: readonly Output[], path: string) => {
  const found = pictures(outputs).find((output) => output.path === path);
  if (found === undefined) throw new Error(`no picture ${path}`);
  return found;
};
/** What its key is made of, and what a picture in the plan shows. */
const madeOf = (output: Output) => JSON.stringify([output.shared, output.own()]);

const page = '/de/incidents/2024-07-11-messages/';

test('the site and what is open or recent have a picture in each language, in place before the pages that show it', () => {
  const outputs = outputsOf();
  expect(pictures(outputs).map(({ path }) => path)).toEqual([
    '/incidents/2024-07-11-messages/preview.png',
    `${page}preview.png`,
    '/preview.png',
    '/de/preview.png',
  ]);
  const firstPage = outputs.findIndex(({ is }) => is === 'page');
  expect(outputs.slice(0, firstPage).every(({ is }) => is === 'picture')).toBe(true);
});

test.each<[string, Document[]]>([
  ['state', [source({ updates: [...updates, updateFacts('2026-11-15T11:00Z', { status: 'identified' })] }), old]],
  ['components', [source({ components: { messaging: 'partial_outage' } }), old]],
  ['title', [{ ...source(), parts: document('en', source().role, { title: 'Other' }).parts }, old]],
  ['translated title', [source(), document('de', translation('human'), { title: 'Titel' }), old]],
])('another %s is another picture, by what it is made of too', (_, documents) => {
  const [before, after] = [outputsOf(), outputsOf(world(documents))].map((outputs) =>
    picture(outputs, `${page}preview.png`),
  );
  expect(after?.picture()).not.toEqual(before?.picture());
  expect(after && madeOf(after)).not.toBe(before && madeOf(before));
});

test('a new text of an update, and what becomes of others, leaves a picture as it is', () => {
  const text = { title: 'Title in en', 'update:2026-11-15T10:00Z': 'More.' };
  const changed = world([{ ...source(), parts: document('en', source().role, text).parts }]);
  const [before, after] = [outputsOf(), outputsOf(changed)].map((outputs) => picture(outputs, `${page}preview.png`));
  expect(after?.picture()).toEqual(before?.picture());
  expect(after && madeOf(after)).toBe(before && madeOf(before));
});

test('other bytes of a logo are other pictures, and no other pages', () => {
  const branded = (digest: string) => {
    const site = world([source()]);
    const logo = { path: '/logo.svg', width: 2, height: 1, digest };
    return outputsOf({ ...site, site: { ...site.site, brand: { ...site.site.brand, logo } } });
  };
  const changed = (one: readonly Output[], other: readonly Output[]) =>
    one.filter((output, index) => madeOf(output) !== madeOf(other[index] ?? output)).map(({ is }) => is);
  expect(changed(branded('a'), branded('b'))).toEqual(['picture', 'picture', 'picture', 'picture']);
});
