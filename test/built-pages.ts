/** The built example site, and its pages as documents. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HtmlElement, HtmlValidate, Parser } from 'html-validate';
import { inject } from 'vitest';
import { filesOf, packageRoot } from './project.ts';

export interface BuiltPage {
  /** Without the base path: `/de/history/`, `/404.html`. */
  path: string;
  html: string;
  document: HtmlElement;
}

/** Files of the site built for `/`, for `/status/`, or with an archive of past years. */
export function exampleFiles(variant: 'plain' | 'based' | 'archived' = 'plain'): Promise<Map<string, Buffer>> {
  const site = inject('exampleSite');
  if ('problem' in site) throw new Error(`The example site could not be built. ${site.problem}`);
  const roots = { plain: site.root, based: site.basedRoot, archived: site.archivedRoot };
  const reading = read.get(variant) ?? filesOf(join(roots[variant], 'dist'));
  read.set(variant, reading);
  return reading;
}

const read = new Map<string, Promise<Map<string, Buffer>>>();
const parsed = new WeakMap<ReadonlyMap<string, Buffer>, Map<string, BuiltPage>>();

/** The pages among the files, by path; parsed once. */
export function pagesOf(files: ReadonlyMap<string, Buffer>): Map<string, BuiltPage> {
  const known = parsed.get(files);
  if (known) return known;
  const pages = [...files].filter(([file]) => file.endsWith('.html')).map(([file, bytes]) => parsePage(file, bytes));
  const byPath = new Map(pages.map((page) => [page.path, page]));
  parsed.set(files, byPath);
  return byPath;
}

/** The elements of an incident's updates, in the order of the page. */
export function updatesOf(page: BuiltPage | undefined): HtmlElement[] {
  const marked = page?.document.querySelectorAll('[id]') ?? [];
  return marked.filter((element) => attribute(element, 'id')?.startsWith('update-'));
}

const parsing = await new HtmlValidate({ elements: ['html5'] }).getConfigFor('page.html');

function parsePage(file: string, bytes: Buffer): BuiltPage {
  const html = bytes.toString();
  return { path: `/${file.replace(/index\.html$/, '')}`, html, document: new Parser(parsing).parseHtml(html) };
}

/** Text as a reader sees it: character references resolved, white space collapsed. */
export function textOf(element: HtmlElement | null): string {
  return decode(element?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

export function attribute(element: HtmlElement | null, name: string): string | null {
  const value = element?.getAttributeValue(name) ?? null;
  return value === null ? null : decode(value);
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    hex || decimal ? String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)) : (named[name] ?? whole),
  );
}

/** An interface string as a pattern over a page's text: links dropped, variables standing for anything. */
export function interfaceText(locale: string, key: string, folder = join(packageRoot, 'locales')): RegExp {
  const { strings } = JSON.parse(readFileSync(join(folder, `${locale}.json`), 'utf8'));
  const text = key.split('.').reduce((node, name) => node?.[name], strings);
  if (typeof text !== 'string') throw new Error(`locales/${locale}.json has no string ${key}`);
  const escaped = text
    .replace(/<\/?link>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replace(/\{\{\w+\}\}/g, '.+?');
  return new RegExp(escaped);
}
