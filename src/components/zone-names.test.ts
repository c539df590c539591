import { expect, test } from 'vitest';
import { zoneNames } from './zone-names.ts';

const language = (lang: string, ...zones: string[]) => ({
  lang,
  times: { instant: () => ['UTC', ...zones].map((timeZone) => ({ timeZone, text: '' })) },
});

test.each([
  ['en', 'UTC and Pacific Time'],
  ['ko', 'UTC 및 미 태평양 시간'],
])('zones are named in the language of a reader of %s', (lang, names) => {
  expect(zoneNames(language(lang, 'America/Los_Angeles'))).toBe(names);
});

test('several zones make a list', () => {
  expect(zoneNames(language('en', 'America/Los_Angeles', 'America/New_York'))).toBe(
    'UTC, Pacific Time, and Eastern Time',
  );
});
