import { expect, test } from 'vitest';
import { document, facts } from '../incident/document-fixture.ts';
import { outputFinder } from './find-output.ts';
import type { FilesOf } from './plain-file.ts';
import { planGroups } from './plan.ts';
import { world } from './world-fixture.ts';

const robots: FilesOf = () => [
  { path: 'robots.txt', kind: 'robots', mediaType: 'text/plain', isOnce: true, inputs: () => [], text: () => '' },
];
const site = world([document('en', { is: 'source', facts: facts() })]);
const groups = planGroups(site, [robots]);
const find = outputFinder(groups, site);

test('each output is found by its file, as it was planned', () => {
  for (const group of groups) {
    for (const locale of group.locales) expect(find(group.output(locale).file)).toEqual({ group, locale });
  }
});

test.each(['', 'index', 'en/index.html', 'fr/index.html', 'de/de/index.html', 'de/robots.txt', 'incidents/index.html'])(
  'there is no output %j',
  (file) => {
    expect(find(file)).toBe(null);
  },
);
