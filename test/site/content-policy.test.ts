import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { attribute, type BuiltPage, exampleFiles, pagesOf } from '../built-pages.ts';

function policyOf({ document, path }: BuiltPage): Map<string, string[]> {
  const metas = document.querySelectorAll('meta[http-equiv="content-security-policy"]');
  expect(metas, path).toHaveLength(1);
  const directives = (attribute(metas[0] ?? null, 'content') ?? '').split(';').map((text) => text.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

/** Sources of the elements that stand in the page with their text. */
function carried({ document }: BuiltPage, selector: string): string[] {
  const texts = document.querySelectorAll(selector).map(({ textContent }) => textContent);
  return [...new Set(texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`))].sort();
}

const hashesIn = (sources: readonly string[] = []) => sources.filter((source) => source.includes('sha')).sort();

describe.each(['plain', 'based'] as const)('in the %s site', (variant) => {
  test('the policy of each page has the hashes of exactly what it carries', async () => {
    const pages = [...pagesOf(await exampleFiles(variant)).values()];
    expect(pages.length).toBeGreaterThan(100);
    for (const page of pages) {
      const policy = policyOf(page);
      expect(hashesIn(policy.get('style-src')), page.path).toEqual(carried(page, 'style'));
      const scripts = page.document
        .querySelectorAll('script')
        .filter((script) => !script.hasAttribute('src') && !/json/.test(attribute(script, 'type') ?? ''));
      const texts = scripts.map(({ textContent }) => textContent);
      expect(hashesIn(policy.get('script-src')), page.path).toEqual(
        [...new Set(texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`))].sort(),
      );
      expect(carried(page, 'style').length, page.path).toBeGreaterThan(0);
    }
  });

  test('no page carries what no hash can cover', async () => {
    for (const { path, document, html } of pagesOf(await exampleFiles(variant)).values()) {
      const elements = document.querySelectorAll('*');
      const names = elements.flatMap((element) => element.attributes.map(({ key }) => key.toLowerCase()));
      expect(names.length, path).toBeGreaterThan(20);
      expect(
        names.filter((name) => name === 'style' || /^on/.test(name)),
        path,
      ).toEqual([]);
      expect(html, path).not.toMatch(/javascript:/i);
    }
  });

  test('the policy stands before all that it speaks of', async () => {
    for (const { path, html } of pagesOf(await exampleFiles(variant)).values()) {
      const first = html.search(/<(?:style|script|link|img|svg)\b/);
      expect(html.indexOf('http-equiv="content-security-policy"'), path).toBeLessThan(first);
    }
  });
});

test('no page allows inline code as such, other hosts, or code made of text', async () => {
  for (const page of pagesOf(await exampleFiles()).values()) {
    const policy = policyOf(page);
    expect(policy.get('default-src'), page.path).toEqual(["'none'"]);
    expect(policy.get('base-uri'), page.path).toEqual(["'none'"]);
    const sources = [...policy.values()].flat().filter((source) => !source.startsWith("'sha256-"));
    expect([...new Set(sources)].sort(), page.path).toEqual(["'none'", "'self'"]);
  }
});
