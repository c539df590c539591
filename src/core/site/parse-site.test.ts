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
`;
const parse = (text: string, locales = ['en', 'de', 'ko']) => parseSite({ file: 'content/site.yaml', text }, locales);

test('reads a site', () => {
  expect(parse(whole)).toEqual({
    diagnostics: [],
    site: {
      name: { en: 'Sunshine Status', de: 'Sunshine Status', ko: 'Sunshine Status' },
      url: 'https://status.example.com/',
      base: '/',
      defaultLocale: 'en',
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
  });
});

test('takes several zones, each once, or one alone', () => {
  const zones = (text: string) => parse(whole.replace('[America/Los_Angeles]', text)).site?.timeZones;
  expect(zones('[Asia/Seoul, Europe/Berlin, Asia/Seoul]')).toEqual(['Asia/Seoul', 'Europe/Berlin']);
  expect(zones('Asia/Seoul')).toEqual(['Asia/Seoul']);
  expect(zones('[]')).toEqual([]);
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
  ['an address without https', 'url: https://status.example.com/', 'url: status.example.com/x'],
  ['an address that is no web address', 'url: https://status.example.com/', 'url: javascript:alert(1)'],
  ['an address with a query', 'url: https://status.example.com/', 'url: https://example.com/?a=b'],
  ['a mail address without mailto', 'mailto:help@example.com', 'help@example.com'],
  ['a link that is code', 'https://example.com/\n', 'data:text/html,x\n'],
  ['a name without the default locale', 'en: Products, ', ''],
  ['a name in a locale without a file', 'de: Produkte', 'fr: Produits'],
  ['a blank name', 'de: Produkte', 'de: ""'],
  ['a component without a name', '    name: API', '    group: products'],
  ['a component that is a text', '\n    name: API', ' API'],
  ['an id with capitals and spaces', '  api:', '  Web API:'],
  ['an id of prototypes', '  api:', '  __proto__:'],
  ['an order of updates', 'newest-first', 'newest'],
  ['a list for a name', 'name: Sunshine Status', 'name: [a]'],
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
