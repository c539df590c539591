import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyArchivedProject, writeIncident } from '../archived-project.ts';
import { attribute, type BuiltPage, interfaceText, pagesOf, textOf } from '../built-pages.ts';
import type { Project } from '../project.ts';
import { follow } from '../survival/links.ts';
import { htmlProblems } from './html-problems.ts';

const prefixes = { en: '/', ar: '/ar/', de: '/de/', ko: '/ko/' } as const;

let project: Project;
let files: Map<string, Buffer>;
let pages: Map<string, BuiltPage>;

beforeAll(async () => {
  project = await copyArchivedProject();
  await build();
});

afterAll(() => project?.dispose());

async function build(): Promise<void> {
  const { status, output } = await project.build();
  if (status !== 0) throw new Error(output);
  files = await project.built();
  pages = pagesOf(files);
}

function pageAt(path: string): BuiltPage {
  const page = pages.get(path);
  if (page === undefined) throw new Error(`no page ${path}`);
  return page;
}

const hrefs = (page: BuiltPage, selector: string) =>
  page.document.querySelectorAll(selector).map((link) => attribute(link, 'href'));
const cards = (page: BuiltPage) => page.document.querySelectorAll('main article').length;
const texts = () => new Map([...files].map(([file, bytes]) => [file, bytes.toString()]));

test.each(Object.entries(prefixes))('list pages are bounded and lead to their years: %s', (locale, prefix) => {
  const webhooks = pageAt(`${prefix}components/webhooks/`);
  const postmortems = pageAt(`${prefix}postmortems/`);
  const maintenance = pageAt(`${prefix}maintenance/`);
  expect(cards(webhooks)).toBe(20);
  expect(cards(postmortems)).toBe(20);
  expect(hrefs(webhooks, 'section[aria-labelledby="years"] a')).toEqual(
    ['2026', '2023', '2022', '2021'].map((year) => `${prefix}components/webhooks/${year}/`),
  );
  // Last the example site's own.
  expect(hrefs(postmortems, 'section[aria-labelledby="years"] a').slice(-3)).toEqual(
    ['2024', '2023', '2022'].map((year) => `${prefix}postmortems/${year}/`),
  );
  expect(maintenance.document.querySelectorAll('section[aria-labelledby="past"] article')).toHaveLength(20);
  expect(hrefs(maintenance, 'section[aria-labelledby="past"] .more > a')).toEqual([`${prefix}history/`]);
  expect(textOf(webhooks.document.querySelector('#years'))).toMatch(interfaceText(locale, 'years.all'));
  // What fits on its page needs no years.
  expect(hrefs(pageAt(`${prefix}components/messaging/`), 'section[aria-labelledby="years"] a')).toEqual([]);
  expect(pages.has(`${prefix}components/messaging/2024/`)).toBe(false);
});

test.each(Object.entries(prefixes))('the page of a year names itself and leads on and back: %s', (locale, prefix) => {
  for (const [folder, key, section] of [
    ['components/webhooks', 'page.componentYear.title', ''],
    ['postmortems', 'page.postmortemYear.title', 'postmortems/'],
  ] as const) {
    const year = folder === 'postmortems' ? 2023 : 2022;
    const page = pageAt(`${prefix}${folder}/${year}/`);
    expect(cards(page), page.path).toBe(8);
    const title = textOf(page.document.querySelector('title'));
    expect(title).toMatch(interfaceText(locale, key));
    const heading = textOf(page.document.querySelector('h1'));
    expect(heading).toContain(String(year));
    expect(title.startsWith(`${heading} – `), `${title} / ${heading}`).toBe(true);
    expect(hrefs(page, '.pager a')).toEqual([
      `${prefix}${folder}/${year - 1}/`,
      `${prefix}${folder}/`,
      `${prefix}${folder}/${year + 1}/`,
    ]);
    expect(hrefs(page, '.site-nav a[aria-current="true"]')).toEqual([prefix + section]);
    expect(hrefs(page, 'link[rel="alternate"][hreflang]')).toHaveLength(5);
  }
});

test('no two pages of a language have the same title', () => {
  const titles = [...pages.values()]
    .filter(({ path }) => /\/(components|postmortems)\//.test(path))
    .map(({ document }) => {
      const lang = attribute(document.querySelector('html'), 'lang');
      return `${lang} ${textOf(document.querySelector('title'))}`;
    });
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('from the home page every page but boxes for other sites can be reached, and no link leads nowhere', () => {
  const { reached, broken } = follow(texts(), ['index.html']);
  expect(broken).toEqual([]);
  const unreached = [...files.keys()].filter((file) => file.endsWith('.html') && !reached.has(file));
  expect(unreached.filter((file) => !/(404|embed\/index)\.html$/.test(file))).toEqual([]);
  expect(reached).toContain('components/webhooks/2021/index.html');
});

test('the pages of years are valid HTML', async () => {
  const ofYears = [...files].filter(([file]) => /\/(webhooks|postmortems)\/(\d{4}\/)?index\.html$/.test(file));
  expect(ofYears.length).toBeGreaterThan(30);
  for (const [file, bytes] of ofYears) expect(await htmlProblems(bytes.toString()), file).toEqual([]);
});

test('what is published in one year leaves the pages of the other years as they are', async () => {
  const before = texts();
  await writeIncident(project, 2022, 20);
  await build();
  const after = texts();
  const changed = [...after].filter(([file, text]) => before.get(file) !== text).map(([file]) => file);
  const years = changed.filter((file) => /(components\/.+|postmortems)\/\d{4}\//.test(file));
  const expected = ['', 'ar/', 'de/', 'ko/'].flatMap((locale) =>
    ['components/webhooks/2022/', 'postmortems/2023/'].map((path) => `${locale}${path}index.html`),
  );
  expect(years.toSorted()).toEqual(expected.toSorted());
});
