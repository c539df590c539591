/** What fuzzing has found, each as short as it gets: none may come back. */
import { expect, test } from 'vitest';
import { checkCharacters } from '../../src/core/content/check-characters.ts';
import { inventoryOf } from '../../src/core/damage/inventory.ts';
import { fixText } from '../../src/core/fix/fix-text.ts';
import { parseLocale } from '../../src/core/locale/parse-locale.ts';
import { language, site } from '../../src/core/plan/world-fixture.ts';
import { parseSite } from '../../src/core/site/parse-site.ts';
import { bodyText } from '../../src/core/views/body-text.ts';
import { errorsIn, incident, readIncident } from '../safety/findings-of.ts';

const update = (body: string) => readIncident(incident(body)).document?.parts[1]?.body ?? [];

test.each(['[a](https://a.example/ "x > y")', '![x > y](/a.png) a', '![x](/a.png "x > \\"y") a'])(
  'a “>” in a title or in the words for an image does not cut its tag short: %s',
  (body) => {
    expect(bodyText(update(body), language('en'), site)).toBe('a');
    expect(inventoryOf(update(body)).words.trim()).toBe('a');
  },
);

test('a pasted file does not fill the screen: of a long value the middle is left out', () => {
  const word = 'e\u0301'.repeat(50_000);
  const [found] = checkCharacters('a', word);
  expect([found?.message, found?.received, found?.hint].map((words) => (words ?? '').length > 500)).toEqual([
    false,
    false,
    false,
  ]);
  expect(found?.received).toMatch(/^(?:e\u0301)+…\u0301?(?:e\u0301)+$/);
  const { diagnostics } = parseSite({ file: 'a', text: `${'[]&'.repeat(5000)}\n` }, ['en']);
  for (const { message, received } of diagnostics) expect(message.length + received.length).toBeLessThanOrEqual(1000);
});

test('a value that is cut short in its message is still mended as a whole', () => {
  const word = 'e\u0301'.repeat(400);
  const [found] = checkCharacters('a', word);
  expect(found?.correction).toMatchObject({ replaces: word, text: word.normalize('NFC') });
});

test('of a thousand open tags the first few are told, since each takes its time to find', () => {
  expect(errorsIn(incident('<RootCause> : '.repeat(1000)))).toHaveLength(3);
  expect(errorsIn(incident('<RootCause> : '.repeat(100)))).toHaveLength(20);
});

test('of a thousand lines that are no YAML or no JSON twenty are told', () => {
  expect(parseSite({ file: 'a', text: '"\n'.repeat(1000) }, ['en']).diagnostics).toHaveLength(20);
  const text = `{${Array.from({ length: 1000 }, (_, at) => `"a${at}": oops`).join(',\n')}}`;
  expect(parseLocale({ file: 'a', text, locale: 'en' }).diagnostics).toHaveLength(20);
});

test('a link that begins with a backslash depends on its page', () => {
  expect(errorsIn(incident('[a](\\\\b)'))).toEqual(['7:1 relative-link']);
});

test('one fix that would do harm does not keep hundreds of others from being made in one run', () => {
  const words = Array.from({ length: 600 }, (_, at) => `e\u0301${at}`).join(' ');
  // Without the unseen sign, the front matter would end at its second line.
  const text = `---\n\ufeff---\ntitle: a\n---\n\n${words}\n`;
  const check = (other: string) => readIncident(other).diagnostics;
  const fixed = fixText({ text, check }).text;
  expect(fixed).toBe(text.normalize('NFC'));
  expect(fixText({ text: fixed, check }).text).toBe(fixed);
});
