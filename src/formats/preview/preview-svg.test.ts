import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import type { EntryPreview, SitePreview } from '../../core/preview/preview-view.ts';
import { previewSvg } from './preview-svg.ts';
import type { TextStyle, Typesetter } from './typesetter.ts';

const base = { lang: 'en', dir: 'ltr', site: 'Example', logo: null, showsName: true, header: null } as const;
const entry: EntryPreview = {
  ...base,
  is: 'entry',
  look: { icon: 'search', tone: 'major' },
  status: 'Investigating',
  title: { text: 'Messages late', lang: 'en', dir: 'ltr' },
  facts: [{ label: 'Latest update', values: ['10:00 UTC', '02:00 PT'] }],
};
const site: SitePreview = { ...base, is: 'site', title: 'Current status', address: 'status.example.com' };

/** Letters half an em wide; tells what is drawn. */
function drawn(view: EntryPreview | SitePreview) {
  const set: Typesetter = (text, { size }) => ({
    width: [...text].length * size * 0.5,
    glyphs: [
      { path: `M0 0 ${[...text].map((sign) => sign.codePointAt(0)).join(' ')}`, x: 0, y: 0, scale: size / 1000 },
    ],
    missing: 0,
  });
  const { svg, logo } = previewSvg(view, set);
  const paths = [...svg.matchAll(/translate\((\S+) (\S+)\) scale\((\S+) \S+\)" d="M0 0 ([^"]*)"/g)];
  const texts = paths.map(([, x, y, scale, codes = '']) => ({
    text: String.fromCodePoint(...codes.split(' ').map(Number)),
    x: Number(x),
    y: Number(y),
    size: Number(scale) * 1000,
  }));
  return { svg, logo, texts, titles: texts.filter(({ size }) => size >= 50) };
}

test('is well-formed, of the size that was promised', () => {
  for (const view of [entry, site]) {
    const parsed = new XMLParser({ ignoreAttributes: false }).parse(drawn(view).svg, true);
    expect(parsed.svg).toMatchObject({ '@_width': '1200', '@_height': '630' });
  }
});

test('every text is drawn, within the margins', () => {
  const { texts } = drawn(entry);
  expect(texts.map(({ text }) => text)).toEqual([
    'Example',
    'Investigating',
    'Messages late',
    'Latest update',
    '10:00 UTC',
    '02:00 PT',
  ]);
  for (const { text, x, y, size } of texts) {
    expect(x).toBeGreaterThanOrEqual(72);
    expect(x + text.length * size * 0.5).toBeLessThanOrEqual(1200 - 72);
    expect(y).toBeLessThanOrEqual(600);
  }
});

test('a language written from the right is mirrored', () => {
  const [left, right] = [drawn(entry).texts, drawn({ ...entry, dir: 'rtl' }).texts];
  const mirrored = left.map(({ x, text, size }) => 1200 - x - text.length * size * 0.5);
  expect(right.map(({ x }) => x)).toEqual(mirrored.map((x) => expect.closeTo(x, 1)));
});

test('a long title gets smaller, takes three lines at most, and says what is left out', () => {
  const titled = (text: string) => drawn({ ...entry, title: { ...entry.title, text } }).titles;
  expect(titled('Short').map(({ size }) => size)).toEqual([72]);
  expect(titled('word '.repeat(14)).map(({ size }) => size)).toEqual([56, 56]);
  const long = titled('word '.repeat(2_000));
  expect(long).toHaveLength(3);
  expect(long.at(-1)?.text).toMatch(/word…$/);
  const [last, fact] = [long.at(-1), drawn(entry).texts.at(-1)];
  expect((last?.y ?? 0) + 50).toBeLessThan(fact?.y ?? 0);
});

test('times that have no room beside each other stand below each other', () => {
  const values = ['a'.repeat(60), 'b'.repeat(60)];
  const rows = drawn({ ...entry, facts: [{ label: 'When', values }] }).texts.slice(-2);
  expect(new Set(rows.map(({ x }) => x)).size).toBe(1);
  expect(new Set(rows.map(({ y }) => y)).size).toBe(2);
});

test('a logo has its place at the start, and the name stands beside it unless it shows that itself', () => {
  const logo = { path: '/logo.svg', width: 300, height: 80, digest: 'logo-1' };
  const { logo: place, texts } = drawn({ ...entry, logo });
  expect(place).toEqual({ x: 72, y: 30, width: 240, height: 64 });
  expect(texts[0]?.x).toBeGreaterThan(72 + 240);
  expect(drawn({ ...entry, dir: 'rtl', logo }).logo?.x).toBe(1200 - 72 - 240);
  expect(drawn({ ...entry, logo, showsName: false }).texts[0]?.text).toBe('Investigating');
});

test('styles say in which language and direction a text is set', () => {
  const styles = new Map<string, TextStyle>();
  const set: Typesetter = (text, style) => {
    styles.set(text, style);
    return { width: 10, glyphs: [], missing: 0 };
  };
  previewSvg({ ...entry, lang: 'ar', dir: 'rtl' }, set);
  expect(styles.get('Investigating')).toMatchObject({ lang: 'ar', dir: 'rtl', weight: 600 });
  expect(styles.get('Messages late')).toMatchObject({ lang: 'en', dir: 'ltr', weight: 700 });
});
