import { expect, test } from 'vitest';
import { parseSite } from './parse-site.ts';

const whole = `name: Sunshine Status
url: https://status.example.com/
defaultLocale: en
timeZones: [America/Los_Angeles]
updateOrder: newest-first
groups:
  products:
    name: { en: Products, de: Produkte }
components:
  messaging:
    name: { en: Messaging, ko: 메시징 }
    description: Chats
    group: products
  api:
    name: API
links:
  support: mailto:help@example.com
  home: https://example.com/
brand:
  logo: /logo.svg
  logoDark: images/logo-dark.png
  showName: false
  colour: '#1C4FD1'
  header: '#0b1f4b'
`;
const png = [137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 1, 44, 0, 0, 0, 80];
const files = new Map([
  ['_headers', new Uint8Array()],
  ['images/logo-dark.png', Uint8Array.from(png)],
  ['logo.svg', new TextEncoder().encode('<svg viewBox="0 0 120 32"/>')],
  ['photo.jpg', Uint8Array.of(255, 216, 255)],
]);
const publicFiles = { list: () => [...files.keys()], read: (path: string) => files.get(path) as Uint8Array };
const parse = (text: string, locales = ['en', 'de', 'ko']) =>
  parseSite({ file: 'content/site.yaml', text }, locales, publicFiles);

test('reads a site', () => {
  expect(parse(whole)).toEqual({
    diagnostics: [],
    site: {
      name: { en: 'Sunshine Status', de: 'Sunshine Status', ko: 'Sunshine Status' },
      url: 'https://status.example.com/',
      base: '/',
      defaultLocale: 'en',
      locales: ['en', 'de', 'ko'],
      timeZones: ['America/Los_Angeles'],
      updateOrder: 'newest-first',
      uptime: { majorOutage: 1, partialOutage: 0.3, degradedPerformance: 0 },
      groups: [{ id: 'products', name: { en: 'Products', de: 'Produkte' } }],
      components: [
        {
          id: 'messaging',
          name: { en: 'Messaging', ko: '메시징' },
          description: { en: 'Chats', de: 'Chats', ko: 'Chats' },
          group: 'products',
        },
        { id: 'api', name: { en: 'API', de: 'API', ko: 'API' }, group: null },
      ],
      links: { support: 'mailto:help@example.com', home: 'https://example.com/' },
      repository: null,
      brand: {
        logo: { path: '/logo.svg', digest: 'f8df65dbf8ec', width: 120, height: 32 },
        logoDark: { path: '/images/logo-dark.png', digest: '5048879c5275', width: 300, height: 80 },
        showName: false,
        colour: { light: '#1c4fd1', dark: '#688deb' },
        header: { background: '#0b1f4b', text: '#ffffff' },
      },
    },
  });
});

test('takes the usual for what is left out, and a path of the address for the base', () => {
  const { site } = parse(
    'name: A\nurl: http://example.com/status\ndefaultLocale: de\ncomponents: { api: { name: 1 } }',
  );
  expect(site).toMatchObject({
    url: 'http://example.com/status/',
    base: '/status/',
    timeZones: ['America/Los_Angeles'],
    updateOrder: 'newest-first',
    uptime: { majorOutage: 1, partialOutage: 0.3, degradedPerformance: 0 },
    groups: [],
    components: [{ id: 'api', name: { de: '1' }, group: null }],
    links: {},
    repository: null,
    brand: { logo: null, logoDark: null, showName: true, colour: null, header: null },
  });
});

test('takes several zones, each once, or one alone', () => {
  const zones = (text: string) => parse(whole.replace('[America/Los_Angeles]', text)).site?.timeZones;
  expect(zones('[Asia/Seoul, Europe/Berlin, Asia/Seoul]')).toEqual(['Asia/Seoul', 'Europe/Berlin']);
  expect(zones('Asia/Seoul')).toEqual(['Asia/Seoul']);
  expect(zones('[]')).toEqual([]);
});

test('takes a colour for one kind of pages, or one for each, and what can be read on the head', () => {
  const brand = (text: string) => parse(whole.replace(/brand:[\s\S]*/, () => text)).site?.brand;
  expect(brand("brand: { colourDark: '#FFD400' }")?.colour).toEqual({ light: '#7e6900', dark: '#ffd400' });
  expect(brand("brand: { colour: '#036', colourDark: '#9cf' }")?.colour).toEqual({ light: '#003366', dark: '#99ccff' });
  expect(brand("brand: { header: '#ffd400' }")?.header).toEqual({ background: '#ffd400', text: '#000000' });
  expect(brand('brand: {}')).toEqual({ logo: null, logoDark: null, showName: true, colour: null, header: null });
});

test('publishes the languages that are listed; what others are called is no mistake', () => {
  const listed = parse(whole.replace('defaultLocale: en', 'defaultLocale: en\nlocales: [ko, en]'));
  expect(listed.diagnostics).toEqual([]);
  expect(listed.site?.locales).toEqual(['en', 'ko']);
  expect(parse(whole.replace('defaultLocale: en', 'defaultLocale: en\nlocales: en')).site?.locales).toEqual(['en']);
});

test('leads to the files of the site, which pages do not show', () => {
  const template = 'https://github.com/example/status/edit/main/{file}';
  const { site, diagnostics } = parse(whole.replace('links:', `links:\n  repository: ${template}`));
  expect(diagnostics).toEqual([]);
  expect(site?.repository).toBe(template);
  expect(site?.links).toEqual({ support: 'mailto:help@example.com', home: 'https://example.com/' });
});

test.each([
  ['an empty file', whole, ''],
  ['a list', whole, '- a'],
  ['a missing name', 'name: Sunshine Status\n', ''],
  ['a missing address', 'url: https://status.example.com/\n', ''],
  ['a missing default locale', 'defaultLocale: en\n', ''],
  ['components without any', /components:[\s\S]*links:/, 'components: {}\nlinks:'],
  ['an unknown key', 'timeZones', 'timezones'],
  ['an unknown key of a component', 'description: Chats', 'describtion: Chats'],
  ['a key that nothing is near to', 'description: Chats', 'colour: red'],
  ['an abbreviated zone', 'America/Los_Angeles', 'PST'],
  ['a zone that does not exist', 'America/Los_Angeles', 'Mars/Olympus_Mons'],
  ['an unknown group', 'group: products', 'group: product'],
  ['a group where there are none', /groups:[\s\S]*components:/, 'components:'],
  ['a default locale without a file', 'defaultLocale: en', 'defaultLocale: fr'],
  ['a list of languages without the default', 'defaultLocale: en', 'defaultLocale: en\nlocales: [de, ko]'],
  ['an empty list of languages', 'defaultLocale: en', 'defaultLocale: en\nlocales: []'],
  ['a language without a file', 'defaultLocale: en', 'defaultLocale: en\nlocales: [en, zh-Hans]'],
  ['a country for a language', 'defaultLocale: en', 'defaultLocale: en\nlocales: [en, kr]'],
  ['a language that is listed twice', 'defaultLocale: en', 'defaultLocale: en\nlocales: [en, de, de]'],
  ['a language that is no text', 'defaultLocale: en', 'defaultLocale: en\nlocales: [en, { de: x }]'],
  ['an address without https', 'url: https://status.example.com/', 'url: status.example.com/x'],
  ['an address that is no web address', 'url: https://status.example.com/', 'url: javascript:alert(1)'],
  ['an address with a query', 'url: https://status.example.com/', 'url: https://example.com/?a=b'],
  ['a mail address without mailto', 'mailto:help@example.com', 'help@example.com'],
  ['a link that is code', 'https://example.com/\n', 'data:text/html,x\n'],
  ['a repository without a place for the file', 'links:', 'links:\n  repository: https://github.com/example/status'],
  ['a repository that nothing is known of', 'links:', 'links:\n  repository: https://git.example.com/a/b/c'],
  ['a repository with two places for the file', 'links:', 'links:\n  repository: https://example.com/{file}/{file}'],
  ['a repository for programs', 'links:', 'links:\n  repository: git@github.com:a/{file}.git'],
  ['a name without the default locale', 'en: Products, ', ''],
  ['a name in a locale without a file', 'de: Produkte', 'fr: Produits'],
  ['a blank name', 'de: Produkte', 'de: ""'],
  ['a component without a name', '    name: API', '    group: products'],
  ['a component that is a text', '\n    name: API', ' API'],
  ['an id with capitals and spaces', '  api:', '  Web API:'],
  ['an id of prototypes', '  api:', '  __proto__:'],
  ['an order of updates', 'newest-first', 'newest'],
  ['a list for a name', 'name: Sunshine Status', 'name: [a]'],
  ['a logo that is not there', 'logo: /logo.svg', 'logo: /img/company.svg'],
  ['a logo with a slip in its name', 'logo: /logo.svg', 'logo: logo.sgv'],
  ['a logo outside of public', 'logo: /logo.svg', 'logo: ../content/site.yaml'],
  ['a logo without a size', 'logo: /logo.svg', 'logo: /photo.jpg'],
  ['a colour that is a comment', "colour: '#1C4FD1'", 'colour: #1C4FD1'],
  ['a colour without its sign', "colour: '#1C4FD1'", 'colour: 1C4FD1'],
  ['a colour by its name', "colour: '#1C4FD1'", 'colour: navy'],
  ['a colour that is a list', "colour: '#1C4FD1'", 'colour: [1]'],
  ['a colour too light for light pages', "colour: '#1C4FD1'", "colour: '#FFD400'"],
  ['a colour too dark for dark pages', "colour: '#1C4FD1'", "colourDark: '#1C4FD1'"],
  ['a colour that is nearly readable', "colour: '#1C4FD1'", "colour: '#6c6c6c'"],
  ['a switch that is neither on nor off', 'showName: false', 'showName: never'],
  ['an unknown key of the brand', 'colour: ', 'color: '],
  ['broken YAML', 'name: Sunshine Status', 'name: API: errors'],
])('explains %s', (_, from, to) => {
  const text = whole.replace(from, () => to);
  expect(text).not.toBe(whole);
  const { site, diagnostics } = parse(text);
  const told = diagnostics.map(
    ({ severity, line, column, ruleId, message, expected, received, hint }) =>
      `${line}:${column} ${severity} ${ruleId}: ${message}\nexpected ${expected}\nreceived ${received}\n${hint}`,
  );
  expect(told.join('\n\n')).toMatchSnapshot();
  expect(site === null).toBe(diagnostics.some(({ severity }) => severity === 'error'));
});
