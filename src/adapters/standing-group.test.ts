import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ofNoGroup } from './output-manifest.ts';
import { isSafe, openGroup, type StandingFile, standingGroup } from './standing-group.ts';

const known: StandingFile = { key: 'key', digest: 'digest', size: 1, mtimeMs: 1795641713559.9702, build: 3 };

test('files come back as they were, however they are named', () => {
  const name = fc
    .oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('a*b.txt', '100 % *.html', 'de/index.html', '%2A', 'ä'))
    .filter((text) => isSafe(text) && text.isWellFormed());
  fc.assert(
    fc.property(fc.constantFrom('', 'incidents/a/', '404.html', ofNoGroup), fc.uniqueArray(name), (path, names) => {
      const files = new Map(
        names.map((file, index) => [file, { ...known, key: index % 2 ? 'a key' : '', size: index }]),
      );
      const { state, packed } = standingGroup(path, 'state', files);
      expect(openGroup(path, state, packed).files).toEqual(files);
      expect(JSON.stringify(packed)).toBe(`"${packed}"`);
    }),
  );
});

test('the name that all files of a page share is written once', () => {
  const files = ['incidents/a/index.html', 'de/incidents/a/index.html', 'de/incidents/a/index.html.br'];
  const { packed } = standingGroup('incidents/a/', '', new Map(files.map((file) => [file, known])));
  expect(packed.split(' ').filter((_, index) => index % 6 === 0)).toEqual(['*', 'de/*', 'de/*.br']);
});
