import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { document, facts, instant, updateFacts } from '../../core/incident/document-fixture.ts';
import { planOutputs } from '../../core/plan/plan.ts';
import { world } from '../../core/plan/world-fixture.ts';
import { pageIndicators } from '../../core/vocabulary.ts';
import { badgeFiles } from './badge-files.ts';
import { badgeLooks } from './badge-look.ts';
import { badgeSvg } from './badge-svg.ts';
import { textWidth } from './text-width.ts';

const updates = [updateFacts('2026-11-15T10:00Z', { status: 'investigating' })];
const source = facts({ start: instant('2026-11-15T10:00Z'), components: { api: 'partial_outage' }, updates });

function badge(path: string): string {
  const outputs = planOutputs(world([document('en', { is: 'source', facts: source })]), [badgeFiles]);
  const output = outputs.find((candidate) => candidate.path === path);
  if (output?.is !== 'file') throw new Error(`no file ${path}`);
  return output.text();
}

test('a whole badge is as it was', async () => {
  await expect(badge('/de/components/api/badge.svg')).toMatchFileSnapshot('./golden/badge.svg');
});

test('a whole JSON for shields.io is as it was', async () => {
  await expect(badge('/de/components/api/badge.json')).toMatchFileSnapshot('./golden/badge.json');
});

test('the site and each component have a picture and JSON for shields.io', () => {
  const json = (path: string) => JSON.parse(badge(path));
  expect(json('/badge.json')).toEqual({
    schemaVersion: 1,
    label: 'Sunshine Status',
    message: '[en indicator.major]',
    color: 'ae4409',
    isError: true,
  });
  expect(json('/de/components/api/badge.json')).toMatchObject({ label: 'Schnittstelle', color: 'ae4409' });
  expect(json('/components/messaging/badge.json')).toMatchObject({ color: '0a7548', isError: false });
});

test.each(['<b>&"\'', ']]>', '😀', '\u202eabc\u202c', 'مرحبا'])('any name survives the way through: %s', (label) => {
  const svg = badgeSvg({ label, words: 'Fine', indicator: 'none' }, { lang: 'en', dir: 'ltr' });
  const parser = new XMLParser({ ignoreAttributes: false, trimValues: false });
  const parsed = parser.parse(svg).svg;
  expect(parsed.title).toBe(`${label}: Fine`);
  expect(parsed['@_aria-label']).toBe(`${label}: Fine`);
});

test('each state has a shape of its own, or a sign', () => {
  const shapes = pageIndicators.map((indicator) => badgeLooks[indicator].shape + badgeLooks[indicator].sign);
  expect(new Set(shapes).size).toBe(pageIndicators.length);
});

test('colours have enough contrast to what is written on them', () => {
  for (const indicator of pageIndicators) {
    const { light, dark } = badgeLooks[indicator];
    expect(contrast(light, '#ffffff'), indicator).toBeGreaterThanOrEqual(4.5);
    expect(contrast(dark, '#0e1217'), indicator).toBeGreaterThanOrEqual(4.5);
  }
});

test('wide scripts are given more room, marks none', () => {
  expect(textWidth('점검', 10)).toBe(20);
  expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
  expect(textWidth('ill', 10)).toBeLessThan(textWidth('WWW', 10));
});

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [a, b].map(luminance).sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(color.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
