import { expect, test } from 'vitest';
import { document, facts, instant, translation, updateFacts } from '../incident/document-fixture.ts';
import type { FilesOf } from './plain-file.ts';
import { type Output, planOutputs } from './plan.ts';
import { updateAnchor } from './urls.ts';
import { world } from './world-fixture.ts';

const source = facts({
  components: { messaging: 'partial_outage' },
  updates: [
    updateFacts('2024-07-11T17:59Z', { status: 'investigating' }),
    updateFacts('2024-07-12T01:23Z', { status: 'resolved' }),
  ],
});
const english = document(
  'en',
  { is: 'source', facts: source },
  { title: 'Messages', 'update:2024-07-11T17:59Z': 'Looking.' },
);
const german = document('de', translation(), { title: 'Nachrichten' });
const outputs = planOutputs(world([english, german]));

function pageOf(output: Output | undefined) {
  if (output?.is !== 'page') throw new Error('no page');
  return output.page();
}

function pageAt(path: string) {
  const output = outputs.find((candidate) => candidate.path === path);
  return pageOf(output);
}

test('every page stands in every language, the home pages last', () => {
  expect(outputs.map(({ path }) => path)).toEqual([
    '/incidents/2024-07-11-messages/',
    '/de/incidents/2024-07-11-messages/',
    '/components/messaging/',
    '/de/components/messaging/',
    '/components/api/',
    '/de/components/api/',
    '/history/2024-07/',
    '/de/history/2024-07/',
    '/postmortems/',
    '/de/postmortems/',
    '/about/',
    '/de/about/',
    '/search/',
    '/de/search/',
    '/history/',
    '/de/history/',
    '/maintenance/',
    '/de/maintenance/',
    '/subscribe/',
    '/de/subscribe/',
    '/404.html',
    '/de/404.html',
    '/',
    '/de/',
  ]);
  expect(new Set(outputs.map(({ file }) => file)).size).toBe(outputs.length);
  expect(outputs.find(({ path }) => path === '/de/history/')?.file).toBe('de/history/index.html');
});

test('a file for all languages stands once, and what an entry leads to stands before its page', () => {
  const file = { kind: 'x', mediaType: 'text/plain', inputs: () => [], text: () => '' };
  const files: FilesOf = ({ entries }, _archive, _inputs, pages) => [
    { ...file, path: `${pages.length}.txt`, isOnce: true },
    ...entries.map((entry) => ({ ...file, path: 'before.txt', entry })),
  ];
  const paths = planOutputs(world([english]), [files]).map(({ path }) => path);
  expect(paths.slice(0, 6)).toEqual([
    '/before.txt',
    '/de/before.txt',
    '/incidents/2024-07-11-messages/',
    '/de/incidents/2024-07-11-messages/',
    '/12.txt',
    '/components/messaging/',
  ]);
});

test('files that are no pages stand in every language too, after the entries and before the pages that lead to them', () => {
  const greetings: FilesOf = ({ entries }, { months }, inputs) => [
    {
      path: 'api/greeting.txt',
      kind: 'greeting',
      mediaType: 'text/plain',
      inputs: (locale) => [{ name: 'months', value: String(months.size) }, ...inputs.list(entries, locale)],
      text: ({ language, href, local }) => `${language.name} ${href(local('history/'))}`,
    },
  ];
  const all = planOutputs(world([english, german]), [greetings]);
  expect(all.slice(1, 5).map(({ is, path, file, locale }) => [is, path, file, locale])).toEqual([
    ['page', '/de/incidents/2024-07-11-messages/', 'de/incidents/2024-07-11-messages/index.html', 'de'],
    ['file', '/api/greeting.txt', 'api/greeting.txt', 'en'],
    ['file', '/de/api/greeting.txt', 'de/api/greeting.txt', 'de'],
    ['page', '/components/messaging/', 'components/messaging/index.html', 'en'],
  ]);
  const inGerman = all[3];
  if (inGerman?.is !== 'file') throw new Error('no file');
  expect(inGerman.text()).toBe('language de /status/de/history/');
  const { shared } = inGerman;
  const own = inGerman.own();
  expect(shared).toEqual(all[1]?.shared);
  expect(own.map(({ name }) => name)).toContain('content/incidents/2024-07-11-messages/de.mdx');
});

test('a page knows itself in all languages and its addresses under the base path', () => {
  const page = pageAt('/de/history/');
  expect(page.path).toBe('/de/history/');
  expect(page.defaultPath).toBe('/history/');
  expect(page.alternates.map(({ locale, path }) => [locale, path])).toEqual([
    ['en', '/history/'],
    ['de', '/de/history/'],
  ]);
  expect(page.href(page.local('about/'))).toBe('/status/de/about/');
  expect(page.absolute(page.path)).toBe('https://example.com/status/de/history/');
});

test('an untranslated update is marked at its place, the translated title is not', () => {
  const { view } = pageAt('/de/incidents/2024-07-11-messages/');
  if (view.kind !== 'incident') throw new Error('not an incident');
  expect(view.notice).toBe('machine');
  expect(view.title).toMatchObject({ part: { text: 'Nachrichten' }, notice: null });
  expect(view.updates.at(-1)?.text).toMatchObject({
    part: { text: 'Looking.', locale: 'en' },
    notice: 'missing',
    officialPath: '/incidents/2024-07-11-messages/#update-20240711T1759Z',
  });
});

test('what a machine wrote on a page of a person says so itself', () => {
  const key = 'update:2024-07-11T17:59Z';
  const role = { ...translation('human'), partStates: { [key]: 'machine' } } as const;
  const german = document('de', role, { title: 'Nachrichten', [key]: 'Wir suchen.' });
  const page = pageOf(
    planOutputs(world([english, german])).find(({ path }) => path === '/de/incidents/2024-07-11-messages/'),
  );
  if (page.view.kind !== 'incident') throw new Error('not an incident');
  expect(page.view.notice).toBe('human');
  expect(page.view.title.isDraft).toBe(false);
  expect(page.view.updates.map(({ text }) => text?.isDraft)).toEqual([undefined, true]);
});

test('a page without any translation has one notice for all of it', () => {
  const page = pageOf(planOutputs(world([english])).find(({ path }) => path === '/de/incidents/2024-07-11-messages/'));
  if (page.view.kind !== 'incident') throw new Error('not an incident');
  expect(page.view.notice).toBe('missing');
  expect([page.view.title, ...page.view.updates.map(({ text }) => text)].map((part) => part?.notice ?? null)).toEqual([
    null,
    null,
    null,
  ]);
});

test('the updates stand newest first, each with what it changed', () => {
  const { view } = pageAt('/incidents/2024-07-11-messages/');
  if (view.kind !== 'incident') throw new Error('not an incident');
  expect(
    view.updates.map(({ status, changes }) => [status, changes.map(({ id, status: state }) => [id, state])]),
  ).toEqual([
    ['resolved', [['messaging', 'operational']]],
    ['investigating', [['messaging', 'partial_outage']]],
  ]);
});

test('a name without a translation says which language it is in', () => {
  const { view } = pageAt('/de/');
  if (view.kind !== 'home') throw new Error('not the home page');
  const names = view.groups.flatMap(({ components }) => components.map(({ name }) => name));
  expect(names).toEqual([
    { text: 'Messaging', locale: 'en' },
    { text: 'Schnittstelle', locale: 'de' },
  ]);
});

test('prose is rendered in the language of its text, not of its page', () => {
  const page = pageAt('/de/incidents/2024-07-11-messages/');
  const part = {
    key: 'summary',
    text: '',
    body: ['<p>', { hole: 'time', at: instant('2024-07-11T17:59Z') }, ' ', { hole: 'component', id: 'api' }, '</p>'],
    locale: 'en',
    state: 'missing',
    outdated: false,
  } as const;
  expect(page.bodyHtml(part)).toBe(
    '<p><time datetime="2024-07-11T17:59Z">&lt;en&gt; 2024-07-11T17:59:00.000Z</time> <span translate="no">API</span></p>',
  );
});

test('each time of a range carries its instant', () => {
  const [from, to] = [instant('2024-07-11T15:56Z'), instant('2024-07-12T00:00Z')];
  const body = [{ hole: 'timeRange' as const, from, to }];
  expect(pageAt('/').bodyHtml({ key: 'summary', text: '', body, locale: 'en', state: 'source', outdated: false })).toBe(
    '<span class="time-range"><time datetime="2024-07-11T15:56Z">2024-07-11T15:56:00.000Z</time> – <time datetime="2024-07-12T00:00Z">2024-07-12T00:00:00.000Z</time></span>',
  );
});

test('a link within prose leads to the page in the language of its reader, below the base path, and tells its whole address to print', () => {
  const page = pageAt('/de/incidents/2024-07-11-messages/');
  const html = (body: string) =>
    page.bodyHtml({ key: 'summary', text: '', body: [body], locale: 'en', state: 'missing', outdated: false });
  expect(html('<a href="/incidents/x/#update-1">x</a>')).toBe(
    '<a href="/status/de/incidents/x/#update-1" data-to="https://example.com/status/de/incidents/x/#update-1">x</a>',
  );
  expect(html('<a href="/about/">x</a>')).toBe(
    '<a href="/status/de/about/" data-to="https://example.com/status/de/about/">x</a>',
  );
  expect(html('<a href="/">x</a>')).toBe('<a href="/status/de/" data-to="https://example.com/status/de/">x</a>');
  expect(html('<a href="/de/history/">x</a>')).toBe(
    '<a href="/status/de/history/" data-to="https://example.com/status/de/history/">x</a>',
  );
  expect(html('<img src="/chart.png" alt="">')).toBe('<img src="/status/chart.png" alt="">');
  expect(html('<a href="https://example.com/">x</a> a href="/y"')).toBe(
    '<a href="https://example.com/">x</a> a href="/y"',
  );
});

test('an anchor shows seconds only where there are some', () => {
  expect(updateAnchor(instant('2024-07-11T17:59:00Z'))).toBe('update-20240711T1759Z');
  expect(updateAnchor(instant('2024-07-11T17:59:30Z'))).toBe('update-20240711T175930Z');
});
