import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { budgets } from '../../src/core/weight/page-weight.ts';
import { copyProject, type Project, packageRoot, tidings } from '../project.ts';

const locales = readdirSync(join(packageRoot, 'locales')).map((file) => file.replace(/\.json$/, ''));
const others = locales.filter((locale) => locale !== 'en');

let project: Project;
let files: ReadonlyMap<string, Buffer>;

/** The example site as it stands: in every language that is shipped. */
beforeAll(async () => {
  project = await copyProject(locales);
  const { status, output } = await project.build();
  if (status !== 0) throw new Error(output);
  files = await project.built();
});

afterAll(() => project?.dispose());

const localeOf = (file: string) => others.find((locale) => file.startsWith(`${locale}/`)) ?? 'en';
const restOf = (file: string) => (localeOf(file) === 'en' ? file : file.slice(localeOf(file).length + 1));
const pages = () => [...files].filter(([file]) => file.endsWith('.html'));

test('there are thirty languages and more', () => {
  expect(locales.length).toBeGreaterThanOrEqual(32);
});

test('every page is there in every language', () => {
  const paths = Map.groupBy(pages(), ([file]) => localeOf(file));
  const english = paths.get('en')?.map(([file]) => restOf(file));
  expect(english?.length).toBeGreaterThanOrEqual(50);
  for (const locale of others)
    expect(
      paths.get(locale)?.map(([file]) => restOf(file)),
      locale,
    ).toEqual(english);
});

test('a strict check finds nothing but translations that are still to be made', async () => {
  const { status, output } = await tidings('check', '--strict', '--root', project.root, '--format', 'json');
  const { diagnostics } = JSON.parse(output);
  expect(new Set(diagnostics.map(({ ruleId }: { ruleId: string }) => ruleId))).toEqual(
    new Set(['translation-missing', 'translation-outdated', 'translation-part-missing']),
  );
  expect(status).toBe(0);
});

test.each(locales)('the home page says its language, its direction, and the way to all others: %s', async (locale) => {
  const { meta } = JSON.parse(await project.read(`locales/${locale}.json`));
  const html = files.get(locale === 'en' ? 'index.html' : `${locale}/index.html`)?.toString() ?? '';
  expect(html).toContain(`<html lang="${meta.lang}" dir="${meta.dir}"`);
  const menu = /<details class="languages">.*?<\/details>/s.exec(html)?.[0] ?? '';
  const links = [...menu.matchAll(/<a href="([^"]*)" lang="([^"]*)"/g)].map(([, href, lang]) => `${lang} ${href}`);
  expect(links.sort()).toEqual([...others.map((other) => `${other} /${other}/`), 'en /'].sort());
});

test('search engines learn from the sitemap of each language which pages are the same in others', () => {
  const maps = [...files].filter(([file]) => /sitemap.*\.xml$/.test(file)).map(([, bytes]) => bytes.toString());
  for (const locale of locales) {
    const home = `<loc>https://status.example.com/${locale === 'en' ? '' : `${locale}/`}</loc>`;
    const entry = maps.map((text) => text.split('<url>').find((part) => part.includes(home))).find(Boolean) ?? '';
    const named = [...entry.matchAll(/hreflang="([^"]*)"/g)].map(([, lang]) => lang);
    expect(named.sort(), locale).toEqual([...locales, 'x-default'].sort());
  }
});

test('no page is heavier than the budget, in the largest of all languages either', () => {
  const largest = pages()
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, 100);
  const weights = largest.map(([file, bytes]) => ({ file, size: gzipSync(bytes, { level: 9 }).length }));
  expect(weights.filter(({ size }) => size > budgets.gzip)).toEqual([]);
});
