import { expect, test } from 'vitest';
import { contextsOf } from './page-contexts.ts';
import { language, site, world } from './world-fixture.ts';

const contextIn = (url: string, languages = world([]).languages) =>
  contextsOf({ ...world([]), site: { ...site, url }, languages }).page('', { kind: '404', others: [] }, 'en');

test.each(['https://example.com/', 'https://example.com/status/', 'https://example.com:8080/a%20b/'])(
  'an address below %s is what the standard makes of it, whatever stands in the path',
  (url) => {
    const { absolute } = contextIn(url);
    for (const path of ['/', '/de/history/', '/404.html', '/de/404.html', '/a b/', '/über/', '/a.b/', '/x/?q#h']) {
      expect(absolute(path)).toBe(new URL(`.${path}`, url).href);
    }
  },
);

test('a text in a language is served by its variant, another one by the default language', () => {
  const { languageOf } = contextIn(site.url, new Map(['en', 'es-419'].map((locale) => [locale, language(locale)])));
  expect(['es-419', 'es', 'en', 'fr'].map((locale) => languageOf(locale).locale)).toEqual([
    'es-419',
    'es-419',
    'en',
    'en',
  ]);
});
