import { expect, test } from 'vitest';
import { Refusal } from '../refusal.ts';
import { chooseEngine } from './choose-engine.ts';
import { settings } from './engine-server-fixture.ts';

const deepl = { DEEPL_API_KEY: 'k' };
const libre = { LIBRETRANSLATE_URL: 'http://localhost:5000' };

test.each([
  ['deepl', deepl, 'DeepL'],
  [null, deepl, 'DeepL'],
  [null, libre, 'LibreTranslate'],
  [null, { ...libre, ...deepl, TIDINGS_TRANSLATE_PROVIDER: 'libretranslate' }, 'LibreTranslate'],
  ['google', { GOOGLE_CLOUD_PROJECT: 'p', GOOGLE_ACCESS_TOKEN: 't' }, 'Google'],
  ['openai', { OPENAI_MODEL: 'm' }, 'm'],
  ['command', { TIDINGS_TRANSLATE_COMMAND: 'cat' }, 'TIDINGS_TRANSLATE_COMMAND'],
])('%s is chosen by its name or its variables', (typed, env, name) => {
  expect(chooseEngine(typed, settings(env)).name).toBe(name);
});

test.each([
  [
    null,
    {},
    'No translation service is set up. Set the variables of one, such as DEEPL_API_KEY; docs/operators.md lists them.',
  ],
  [
    null,
    { ...libre, ...deepl },
    'More than one translation service is set up. Choose one: --provider deepl or --provider libretranslate.',
  ],
  ['depl', deepl, '--provider can’t be “depl”. Did you mean deepl?'],
  ['babelfish', deepl, '--provider can’t be “babelfish”. Write one of deepl, google, libretranslate, openai, command.'],
  [
    null,
    { TIDINGS_TRANSLATE_PROVIDER: 'gogle' },
    'The variable TIDINGS_TRANSLATE_PROVIDER can’t be “gogle”. Did you mean google?',
  ],
  [
    'google',
    { GOOGLE_CLOUD_PROJECT: 'p', GOOGLE_ACCESS_TOKEN: '' },
    'GOOGLE_ACCESS_TOKEN is not set, which google needs. Set it in the environment, never in a file of the site.',
  ],
])('%s with these variables is refused in words', (typed, env, words) => {
  expect(() => chooseEngine(typed, settings(env))).toThrow(new Refusal(words));
});
