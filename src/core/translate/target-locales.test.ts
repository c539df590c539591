import { expect, test } from 'vitest';
import { targetLocales } from './target-locales.ts';

test.each([
  ['every language but the source', ['en', 'de', 'ko'], 'en', [], ['de', 'ko']],
  ['no variant of the source', ['en', 'en-GB', 'de'], 'en', [], ['de']],
  ['a language for its variants', ['en', 'es', 'es-419', 'es-MX'], 'en', [], ['es']],
  ['a variant that has a file', ['en', 'es', 'es-419'], 'en', ['es-419'], ['es', 'es-419']],
  ['a file that is not published but serves', ['en', 'pt-BR', 'pt-PT'], 'en', ['pt'], ['pt']],
  [
    'variants without a common language',
    ['en', 'pt-BR', 'pt-PT', 'zh-Hans', 'zh-Hant'],
    'en',
    [],
    ['pt-BR', 'pt-PT', 'zh-Hans', 'zh-Hant'],
  ],
  ['the default language of a German incident', ['en', 'en-GB', 'de'], 'de', [], ['en']],
])('%s', (_, published, source, written, targets) => {
  expect(targetLocales(published, { source, written })).toEqual(targets);
});
