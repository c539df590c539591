import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkLocale } from '../../src/core/locale/check-locale.ts';
import { parseLocale } from '../../src/core/locale/parse-locale.ts';
import { parseSite } from '../../src/core/site/parse-site.ts';
import { englishLocale } from '../fuzz/corpus.ts';
import { packageRoot } from '../project.ts';
import {
  errorsIn,
  errorsInLocale,
  errorsInSite,
  frontMatter,
  incident,
  incidentFacts,
  readIncident,
} from './findings-of.ts';

/** Keys that an object has of itself, so that a careless program reads or changes what every object has. */
const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];

const own = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));

afterEach(() => {
  expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(own);
  const fresh: Record<string, unknown> = {};
  expect(fresh['polluted']).toBeUndefined();
});

test.each(keys)('a key of the front matter that is not ours is refused: %s', (key) => {
  expect(errorsIn(frontMatter(`${incidentFacts}\n${key}: { polluted: 1 }`))).toEqual(['4:1 unknown-key']);
  expect(errorsIn(frontMatter(`${key}: { polluted: 1 }\n${incidentFacts}`))).toEqual(['2:1 unknown-key']);
});

test.each(keys)('a component is kept under its own name and refused by the site: %s', (key) => {
  const { document } = readIncident(frontMatter(`${incidentFacts}\ncomponents: { ${key}: major_outage }`));
  const components = document?.role.is === 'source' ? document.role.facts.components : {};
  expect(Object.entries(components)).toEqual([[key, 'major_outage']]);
  expect(Object.getPrototypeOf(components)).toBe(Object.prototype);
  expect(Object.keys(document?.places ?? {})).toContain(`component:${key}`);
});

test.each(keys)('words that must be among ours are not found on every object: %s', (key) => {
  expect(errorsIn(`---\ntitle: a\nbasedOn: { ${key}: 012345678901 }\n---\n\nText.\n`)).toEqual(['3:12 based-on-entry']);
  expect(errorsIn(`---\ntitle: a\ntranslation: ${key}\n---\n\nText.\n`)).toEqual(['3:14 unknown-translation-state']);
  expect(errorsIn(frontMatter(`${incidentFacts}\nimpact: ${key}`))).toEqual(['4:9 unknown-impact']);
  expect(errorsIn(frontMatter(`${incidentFacts}\ncomponents: { a: ${key} }`))).toEqual([
    '4:18 unknown-component-status',
  ]);
  const update = (attribute: string) =>
    `---\n${incidentFacts}\n---\n<Update at="2024-07-11T17:59Z" ${attribute}>a</Update>\n`;
  expect(errorsIn(update(`status="${key}"`))).toEqual(['5:40 unknown-status']);
  expect(errorsIn(update(`status="resolved" components="a=${key}"`))).toEqual(['5:64 unknown-component-status']);
  expect(errorsIn(incident(`<Callout tone="${key}">\na\n</Callout>`))).toEqual(['7:16 unknown-tone']);
});

const english = readFileSync(join(packageRoot, 'locales/en.json'), 'utf8');

/** The English file with an entry more at the beginning of an object; `section` is empty for the file itself. */
function localeWith(section: string, entry: string): string {
  return english.replace(section === '' ? '{' : `"${section}": {`, (start) => `${start} ${entry},`);
}

test.each(keys)('a key of a locale file that is not ours is refused: %s', (key) => {
  expect(errorsInLocale(localeWith('', `"${key}": { "polluted": "1" }`))).toEqual(['1:3 locale-key-unknown']);
  for (const section of ['meta', 'formats']) {
    const [error = ''] = errorsInLocale(localeWith(section, `"${key}": "1"`));
    expect(error).toMatch(/^\d+:\d+ locale-key-unknown$/);
  }
  for (const entry of [`"${key}": "1"`, `"${key}": { "polluted": "1" }`]) {
    const rules = ['strings', 'nav', 'zones'].map((section) => {
      const { data } = parseLocale({ file: 'locales/en.json', locale: 'en', text: localeWith(section, entry) });
      return data === null
        ? 'not read'
        : checkLocale(data, englishLocale, true)
            .map(({ ruleId }) => ruleId)
            .join();
    });
    const zone = entry.includes('polluted') ? '' : 'locale-zone-unknown';
    expect(rules).toEqual(['locale-key-unknown', 'locale-key-unknown', zone]);
  }
});

const site = ({
  group = 'b',
  component = 'a',
  locale = 'de',
  link = 'home',
  more = '',
}) => `name: { en: A, ${locale}: B }
url: https://status.example.com/
defaultLocale: en
groups: { ${group}: { name: A } }
components: { ${component}: { name: A, group: b } }
links: { ${link}: "https://example.com/" }
${more}`;

test.each(keys)('a key of site.yaml that is not ours is refused: %s', (key) => {
  expect(errorsInSite(site({ more: `${key}: { polluted: 1 }` }))).toEqual(['7:1 site-key-unknown']);
  expect(errorsInSite(site({ link: key }))).toEqual(['6:10 site-key-unknown']);
  expect(errorsInSite(site({ group: key }))).toContain('5:36 site-group-unknown');
});

test.each(keys)('an id is a word with small letters, and whatever it is belongs to its component alone: %s', (key) => {
  const isWord = /^[a-z]+$/.test(key);
  expect(errorsInSite(site({ component: key }))).toEqual(isWord ? [] : ['5:15 site-id-invalid']);
  const { site: read } = parseSite({ file: 'site.yaml', text: site({ component: key }) }, ['en', 'de']);
  expect(read?.components.map(({ id }) => id)).toEqual(isWord ? [key] : undefined);
});

test.each(keys)('a name in a language that is none stays a name: %s', (key) => {
  const { site: read, diagnostics } = parseSite({ file: 'site.yaml', text: site({ locale: key }) }, ['en', 'de']);
  expect(diagnostics.map(({ ruleId, line, column }) => `${line}:${column} ${ruleId}`)).toContain(
    '1:16 site-name-locale-unknown',
  );
  expect(Object.entries(read?.name ?? {})).toEqual([
    ['en', 'A'],
    [key, 'B'],
  ]);
  expect(Object.getPrototypeOf(read?.name)).toBe(Object.prototype);
});
