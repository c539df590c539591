import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HtmlElement } from 'html-validate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attribute, type BuiltPage, interfaceText, pagesOf, textOf, updatesOf } from '../built-pages.ts';
import { copyProject, type Project, packageRoot, tidings } from '../project.ts';

const folder = 'content/incidents/2024-07-11-instagram-messages';
const path = 'incidents/2024-07-11-instagram-messages/';
const fixtures = join(packageRoot, 'test/fixtures/locales');

let project: Project;
let pages: Map<string, BuiltPage>;

/** In a copy of the example site: a new English update, a changed one, and a new language. */
beforeAll(async () => {
  project = await copyProject();
  await accept('de', 'ko', 'ar');
  const source = await project.read(`${folder}/en.mdx`);
  const end = source.lastIndexOf('</Update>') + '</Update>'.length;
  const update = '\n\n<Update at="2024-07-17T10:00Z">\nOnly in English so far.\n</Update>';
  await project.write(`${folder}/en.mdx`, source.slice(0, end) + update + source.slice(end));
  await project.replace(
    `${folder}/en.mdx`,
    /(?<=<Update at="2024-07-11T22:17Z"[^>]*>)\s*/,
    '\n\nA sentence that was added after the translation. ',
  );
  await project.write('locales/fr.json', await readFile(join(fixtures, 'fr.json'), 'utf8'));
  const { status, output } = await project.build();
  if (status !== 0) throw new Error(output);
  pages = pagesOf(await project.built());
});

afterAll(() => project?.dispose());

/** As a translator does when a translation is done. */
async function accept(...locales: string[]): Promise<void> {
  const files = locales.map((locale) => join(project.root, folder, `${locale}.mdx`));
  const { status, output } = await tidings('translations', 'accept', '--root', project.root, ...files);
  if (status !== 0) throw new Error(output);
}

function pageAt(path: string): BuiltPage {
  const page = pages.get(path);
  if (page === undefined) throw new Error(`no page ${path}`);
  return page;
}

const element = (path: string, selector: string) => pageAt(path).document.querySelector(selector);

/** Language of an element's text by the nearest `lang` around it. */
const languageOf = (found: HtmlElement | null) => attribute(found?.closest('[lang]') ?? null, 'lang');

/** The innermost element of the text. */
function innermost(container: HtmlElement | null, text: string): HtmlElement | null {
  const having = container?.querySelectorAll('*').filter((found) => textOf(found).includes(text)) ?? [];
  return having.at(-1) ?? null;
}

test.each(['de', 'ko', 'ar'])(
  'an untranslated newest update shows in English, marked and with a notice: %s',
  (locale) => {
    const update = element(`/${locale}/${path}`, '#update-20240717T1000Z');
    expect(languageOf(innermost(update, 'Only in English so far.'))).toBe('en');
    expect(textOf(update)).toMatch(interfaceText(locale, 'notice.part.missing'));
    expect(updatesOf(pageAt(`/${locale}/${path}`))[0]).toBe(update);
  },
);

test.each(['de', 'ko', 'ar'])('every other part stays in the language of the page: %s', (locale) => {
  const { document } = pageAt(`/${locale}/${path}`);
  expect(languageOf(document.querySelector('h1'))).toBe(locale);
  const untouched = ['1759', '2006'].map((time) => document.querySelector(`#update-20240711T${time}Z`));
  for (const update of [document.querySelector('#summary'), ...untouched]) {
    expect(update?.querySelectorAll('[lang="en"]') ?? null).toEqual([]);
    expect(textOf(update)).not.toMatch(interfaceText(locale, 'notice.part.missing'));
    expect(textOf(update)).not.toMatch(interfaceText(locale, 'notice.part.outdated'));
  }
});

test.each(['de', 'ko', 'ar'])('a part whose English text changed says so and links to the same place: %s', (locale) => {
  const anchor = 'update-20240711T2217Z';
  const update = element(`/${locale}/${path}`, `#${anchor}`);
  expect(textOf(update)).toMatch(interfaceText(locale, 'notice.part.outdated'));
  expect(textOf(update)).not.toContain('A sentence that was added');
  expect(textOf(element(`/${path}`, `#${anchor}`))).toContain('A sentence that was added');
  const links = update?.querySelectorAll('a').map((link) => attribute(link, 'href')) ?? [];
  expect(links).toContain(`/${path}#${anchor}`);
});

test('the English page has no notice', () => {
  const text = textOf(pageAt(`/${path}`).document);
  expect(text).not.toMatch(interfaceText('en', 'notice.part.missing'));
  expect(text).not.toMatch(interfaceText('en', 'notice.part.outdated'));
  expect(text).not.toMatch(interfaceText('en', 'notice.missing'));
});

test('a new locale file makes a language: its own interface, the English text under a notice', () => {
  const page = pageAt(`/fr/${path}`);
  const html = page.document.querySelector('html');
  expect(attribute(html, 'lang')).toBe('fr');
  const text = textOf(page.document);
  expect(text).toMatch(interfaceText('fr', 'notice.missing', fixtures));
  expect(text).toMatch(interfaceText('fr', 'section.moreInformation', fixtures));
  expect(text).not.toMatch(interfaceText('fr', 'notice.part.missing', fixtures));
  expect(languageOf(innermost(page.document, 'Only in English so far.'))).toBe('en');
  expect(languageOf(page.document.querySelector('h1')?.querySelector('[lang]') ?? null)).toMatch('en');
  const headings = page.document.querySelectorAll('#update-20240712T0123Z time');
  expect(headings.map(textOf).join(' ')).toMatch('12 juillet 2024');
});

test('the other languages lead to the new one, on every page', () => {
  for (const page of pages.values()) {
    // A box in another page has no room for a menu.
    if (page.path.endsWith('/embed/')) continue;
    const languages = page.document.querySelectorAll('.languages a').map((link) => attribute(link, 'lang'));
    expect(languages, page.path).toContain('fr');
  }
});

test('a locale file taken away takes its language with it; a translation accepted anew is up to date', async () => {
  await project.remove('locales/fr.json');
  await accept('de');
  const { status, output } = await project.build();
  expect(status, output).toBe(0);
  const files = await project.built();
  expect([...files.keys()].filter((file) => file.startsWith('fr/'))).toEqual([]);
  expect([...files].filter(([, bytes]) => bytes.includes('hreflang="fr"')).map(([file]) => file)).toEqual([]);
  const update = (locale: string) =>
    textOf(pagesOf(files).get(`/${locale}/${path}`)?.document.querySelector('#update-20240711T2217Z') ?? null);
  expect(update('de')).not.toMatch(interfaceText('de', 'notice.part.outdated'));
  expect(update('ko')).toMatch(interfaceText('ko', 'notice.part.outdated'));
});

test.each([
  ['en', 0],
  ['de', 1],
  ['ko', 1],
  ['ar', 1],
  ['fr', 1],
])('in %s the about page says %j times that no native speaker has read the words of the interface', (locale, times) => {
  const path = locale === 'en' ? '/about/' : `/${locale}/about/`;
  const text = interfaceText(locale, 'notice.interface', locale === 'fr' ? fixtures : undefined);
  const notices = pageAt(path).document.querySelectorAll('.notice').map(textOf);
  expect(notices.filter((notice) => text.test(notice))).toHaveLength(times);
});
