import { expect, test } from 'vitest';
import { documentPlace, entryFolder, localeOf, pagePlace } from './entry-folder.ts';

test('a path below content tells its incident or maintenance', () => {
  expect(entryFolder('content/maintenance/a/x/y.png')).toEqual({
    kind: 'maintenance',
    slug: 'a',
    folder: 'content/maintenance/a',
  });
  expect(['content/incidents', 'content/pages/a/en.mdx', 'x/incidents/a', ''].map(entryFolder)).toEqual(
    Array(4).fill(null),
  );
});

test('the path of a document tells its locale', () => {
  const file = 'content/incidents/a/pt-BR.mdx';
  expect(documentPlace(file)).toEqual({ file, kind: 'incident', slug: 'a', locale: 'pt-BR' });
  expect(
    ['content/incidents/a/en.md', 'content/incidents/a/b/en.mdx', 'content/incidents/a'].map(documentPlace),
  ).toEqual(Array(3).fill(null));
});

test('the paths of pages and languages', () => {
  expect(pagePlace('content/pages/about/en.mdx')).toMatchObject({ slug: 'about', locale: 'en' });
  expect(pagePlace('content/incidents/about/en.mdx')).toBe(null);
  expect([localeOf('locales/de.json'), localeOf('locales/x/de.json')]).toEqual(['de', null]);
});
