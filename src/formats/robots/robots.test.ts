import robotsParser from 'robots-parser';
import { expect, test } from 'vitest';
import { planOutputs } from '../../core/plan/plan.ts';
import { site, world } from '../../core/plan/world-fixture.ts';
import { robotsFiles } from './robots-files.ts';

function robots(url: string) {
  const base = new URL(url).pathname;
  const outputs = planOutputs({ ...world([]), site: { ...site, url, base } }, [robotsFiles]);
  const files = outputs.flatMap((output) => (output.is === 'file' ? [[output.path, output.text()]] : []));
  return files as [string, string][];
}

test('there is one for the site, as a whole as it was', () => {
  expect(robots('https://status.example.com/')).toEqual([
    ['/robots.txt', 'User-agent: *\nDisallow:\n\nSitemap: https://status.example.com/sitemap.xml\n'],
  ]);
});

test('below a base path it says where robots look', () => {
  const [[, text] = ['', '']] = robots('https://example.com/status/');
  expect(text).toMatch(
    /^# Robots read only https:\/\/example\.com\/robots\.txt: put the line of the sitemap there\.\n\n/,
  );
  expect(text).toMatch(/\nSitemap: https:\/\/example\.com\/status\/sitemap\.xml\n$/);
});

test('a parser lets every robot read every page, and finds the sitemap', () => {
  const [[, text] = ['', '']] = robots('https://status.example.com/');
  const parsed = robotsParser('https://status.example.com/robots.txt', text);
  expect(parsed.isAllowed('https://status.example.com/de/incidents/a/', 'Googlebot')).toBe(true);
  expect(parsed.getSitemaps()).toEqual(['https://status.example.com/sitemap.xml']);
});
