import { expect, test } from 'vitest';
import type { Explanation } from '../adapters/build-history.ts';
import { explanationText } from './tell-explanation.ts';

const file = 'de/history/index.html';

function told(rest: Partial<Explanation>, isDry = false): string {
  const explanation = { file, is: 'kept', changed: [], writtenAt: null, inputs: [], ...rest } as const;
  return explanationText('/de/history/', explanation, isDry);
}

const names = (count: number) => Array.from({ length: count }, (_, index) => `content/incidents/${index}/en.mdx`);

test('what is no page is named, with what a path looks like', () => {
  expect(explanationText('de/histroy', null, false)).toBe(
    'de/histroy is no page of this site. Give its path as readers see it: /de/history/.\n',
  );
});

test('a new page tells what it is made of', () => {
  expect(told({ is: 'new', inputs: ['content/site.yaml', 'locales/de.json'] })).toBe(
    `${file} is new: it stood in no build before. It is made of:
  content/site.yaml
  locales/de.json
`,
  );
});

test('a page that was made anew tells what changed', () => {
  const changed = ['content/incidents/a/en.mdx'];
  expect(told({ is: 'rewritten', changed })).toBe(
    `${file} was made anew, because this changed:\n  content/incidents/a/en.mdx\n`,
  );
  expect(told({ is: 'rewritten', changed }, true)).toBe(
    `${file} would be made anew, because this changed:\n  content/incidents/a/en.mdx\n`,
  );
});

test('a page that came out the same says that its file was left', () => {
  const changed = ['the states of the components'];
  expect(told({ is: 'same', changed })).toBe(
    `${file} was made anew and has the same bytes as before, so it was left as it is; because this changed:
  the states of the components
`,
  );
  expect(told({ is: 'same', changed }, true)).toBe(
    `${file} would be made anew and has the same bytes as before, so it would be left as it is; because this changed:
  the states of the components
`,
  );
});

test('when nothing that is known changed, what else it can be is told', () => {
  expect(told({ is: 'rewritten' })).toBe(
    `${file} was made anew, because its file was changed or removed by another hand, what it lists is in another order or fewer, or Tidings or the options of the build are others.\n`,
  );
});

test('a page that was kept tells when it was written last, and why', () => {
  const kept = `${file} was not made anew: nothing that it is made of changed.\n`;
  expect(told({})).toBe(kept);
  const writtenAt = '2026-11-22T12:34:56.789Z';
  expect(told({ writtenAt })).toBe(`${kept}It was written last at 2026-11-22T12:34Z.\n`);
  expect(told({ writtenAt, changed: ['locales/de.json'] })).toBe(
    `${kept}It was written last at 2026-11-22T12:34Z, when this changed:\n  locales/de.json\n`,
  );
  expect(told({}, true)).toBe(`${file} would not be made anew: nothing that it is made of changed.\n`);
});

test('of many names the first ten are shown', () => {
  expect(told({ is: 'new', inputs: names(10) })).not.toContain('more');
  expect(told({ is: 'new', inputs: names(12) })).toMatch(/ {2}content\/incidents\/9\/en\.mdx\n {2}and 2 more\n$/);
});
