import { gzipSync } from 'node:zlib';
import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { document, facts, instant, updateFacts } from '../../core/incident/document-fixture.ts';
import type { Document } from '../../core/model.ts';
import { type Output, planOutputs } from '../../core/plan/plan.ts';
import { language, site, world } from '../../core/plan/world-fixture.ts';
import { maintenance } from '../feeds/feed-fixture.ts';
import { embedFiles } from './embed-files.ts';
import { embedScript } from './embed-script.ts';

const updates = [updateFacts('2024-08-01T08:30Z', { status: 'investigating' })];
const source = facts({ start: instant('2024-08-01T08:30Z'), components: { api: 'major_outage' }, updates });
const open = (title: string) => document('en', { is: 'source', facts: source }, { title });
const running = [open('Calls & <more> fail'), maintenance('2024-08-01-upgrade', { title: 'Upgrade' })];
const during = '2024-08-01T09:00Z';

function outputs(documents: readonly Document[] = running, now = during): Output[] {
  return planOutputs(world(documents, now), [embedFiles]).filter(({ is }) => is === 'file');
}

function find(path: string, ...given: Parameters<typeof outputs>): Extract<Output, { is: 'file' }> {
  const output = outputs(...given).find((candidate) => candidate.path === path);
  if (output?.is !== 'file') throw new Error(`no file ${path}`);
  return output;
}

const parser = new XMLParser({ ignoreAttributes: false, trimValues: false, alwaysCreateTextNode: true });

test('a whole page for frames is as it was', async () => {
  await expect(find('/de/embed/').text()).toMatchFileSnapshot('./golden/embed.html');
});

test('there is a page in every language, and one script', () => {
  expect(outputs().map(({ path }) => path)).toEqual(['/embed/', '/de/embed/', '/embed.js']);
});

test('the page lists what is open and under way, and nothing that is over or ahead', () => {
  const titles = (now: string) =>
    [
      ...find('/embed/', running, now)
        .text()
        .matchAll(/<bdi>(.*?)<\/bdi>/g),
    ].map(([, title]) => title);
  expect(titles(during)).toEqual(['Calls &amp; &lt;more&gt; fail', 'Upgrade']);
  expect(titles('2024-08-01T07:00Z')).toEqual(['Calls &amp; &lt;more&gt; fail']);
  expect(find('/embed/', [running[1] as Document], '2024-08-02T07:00Z').text()).not.toContain('<ul>');
});

test('the page is made anew for what it shows alone', () => {
  const inputs = (...given: Parameters<typeof outputs>) => find('/embed/', ...given).own();
  const longer = document('en', { is: 'source', facts: source }, { title: 'Calls & <more> fail', summary: 'New.' });
  expect(inputs([longer, running[1] as Document])).toEqual(inputs());
  expect(inputs([open('Other'), running[1] as Document])).not.toEqual(inputs());
  expect(inputs(running, '2024-08-01T11:00Z')).not.toEqual(inputs());
});

test.each(['<b>&"\'', ']]>', '</style></title><script>', '😀', '\u202eabc\u202c', '\u200fمرحبا', '&amp;'])(
  'any title survives the way through: %s',
  (title) => {
    const { html } = parser.parse(find('/embed/', [open(title)]).text());
    expect(html.body.main.ul.li.a.bdi['#text']).toBe(title);
  },
);

test('page and script are small, with forty languages too', () => {
  const tags =
    'ar cs da de el en en-GB es es-419 fa fi fr he hi hu id it ja ko nb nl pl pt-BR pt-PT ro ru sv th tr uk vi';
  const more = ['zh-Hans', 'zh-Hant', 'bg', 'et', 'hr', 'lt', 'lv', 'sk', 'sl'];
  const languages = new Map([...tags.split(' '), ...more].map((locale) => [locale, language(locale)]));
  expect(languages.size).toBe(40);
  expect(gzipSync(embedScript(site, languages)).length).toBeLessThanOrEqual(2048);
  expect(gzipSync(find('/embed/').text()).length).toBeLessThanOrEqual(2048);
});

test('the script knows each language by its address and its tag, and which are written from the right', () => {
  const hebrew = { ...language('he'), dir: 'rtl' as const };
  const chinese = { ...language('cn'), lang: 'zh-CN' };
  const text = embedScript(site, new Map([language('en'), hebrew, chinese].map((one) => [one.locale, one])));
  expect(text).toContain('locales="en he cn=zh-CN",rtl=["he"],first="en",name="Sunshine Status"');
});
