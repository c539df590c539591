import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { EntryPreview } from '../../core/preview/preview-view.ts';
import { imageSize } from '../../core/site/image-size.ts';
import { fileTree } from '../file-tree-fixture.ts';
import { painterOf } from './painter.ts';
import { rasterise } from './rasterise.ts';

const red = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path fill="#f00" d="M0 0h2v1H0z"/></svg>';
const logo = { path: '/logo.svg', width: 2, height: 1, digest: 'red' };
const view: EntryPreview = {
  is: 'entry',
  lang: 'en',
  dir: 'ltr',
  site: 'Example',
  logo: null,
  showsName: true,
  header: null,
  look: { icon: 'search', tone: 'major' },
  status: 'Investigating',
  title: { text: 'Messages late', lang: 'en', dir: 'ltr' },
  facts: [{ label: 'Latest update', values: ['November 15, 2026 10:00 AM UTC'] }],
};
const titled = (text: string): EntryPreview => ({ ...view, title: { ...view.title, text } });

const paint = (shown: EntryPreview) => painterOf({ root: fileTree({ 'public/logo.svg': red }), stateDir: null })(shown);

/** Red, green and blue of the pixel. */
async function pixel(png: Uint8Array, x: number, y: number): Promise<number[]> {
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const size = 'width="1200" height="630"';
  const { rgba } = await rasterise(
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image ${size} href="${href}"/></svg>`,
  );
  return [...rgba.subarray((y * 1200 + x) * 4, (y * 1200 + x) * 4 + 3)];
}

test('a picture is a PNG of 1200 × 630, and the same each time', async () => {
  const png = await paint(view);
  expect(imageSize(png)).toEqual({ width: 1200, height: 630 });
  expect(Buffer.from(await paint(view)).equals(png)).toBe(true);
  expect(Buffer.from(await paint({ ...view, status: 'Identified' })).equals(png)).toBe(false);
});

test('the state is at the start of the line, and the logo too', async () => {
  const [left, right] = [await paint({ ...view, logo }), await paint({ ...view, logo, lang: 'ar', dir: 'rtl' })];
  const tone = [0xae, 0x44, 0x09];
  expect([await pixel(left, 5, 400), await pixel(right, 1195, 400)]).toEqual([tone, tone]);
  expect([await pixel(left, 100, 60), await pixel(right, 1100, 60)]).toEqual([
    [255, 0, 0],
    [255, 0, 0],
  ]);
  expect(await pixel(right, 5, 400)).toEqual([255, 255, 255]);
});

test.each([
  ['is cut off', red.slice(0, 40)],
  [
    'refers to itself and to others',
    red.replace('<path', '<use href="#a" id="a"/><image href="https://example.com/x.png"/><path'),
  ],
  ['is larger than any memory', red.replace('viewBox', 'width="1e9" height="1e9" viewBox')],
])('a logo that %s keeps no picture from being drawn', async (_, svg) => {
  const paintWith = painterOf({ root: fileTree({ 'public/logo.svg': svg }), stateDir: null });
  const png = await paintWith({ ...view, logo: { ...logo, digest: svg } });
  expect(imageSize(png)).toEqual({ width: 1200, height: 630 });
});

test.each([
  ['markup', '</svg><script>&amp; "quoted" ]]>'],
  ['emoji', 'Fire 🔥 in 🇪🇺 👩🏽‍🚒'],
  ['marks of direction', '\u202eLate\u202c \u2067messages\u2069 \u200f'],
  ['ten thousand signs', 'late '.repeat(2_000)],
  ['one word of ten thousand signs', 'x'.repeat(10_000)],
  ['what no font has', '\u{10330}\u{10331}'],
  ['nothing that shows', '\u200b'],
  ['control characters and halves of pairs', 'a\u0000b\u0007c\ud83d'],
])('a title of %s gives a picture', async (_, text) => {
  expect(imageSize(await paint(titled(text)))).toEqual({ width: 1200, height: 630 });
});

test('what was drawn is kept by what it shows, and drawn anew for other content', async () => {
  const root = fileTree();
  const stateDir = join(root, '.tidings');
  const png = await painterOf({ root, stateDir })(view);
  const [name = ''] = readdirSync(join(stateDir, 'pictures'));
  const file = readFileSync(join(stateDir, 'pictures', name));
  expect(file.subarray(-png.length).equals(png)).toBe(true);
  expect(Buffer.from(await painterOf({ root, stateDir })(structuredClone(view))).equals(png)).toBe(true);
  expect(readdirSync(join(stateDir, 'pictures'))).toEqual([name]);
  await painterOf({ root, stateDir })(titled('Other'));
  expect(readdirSync(join(stateDir, 'pictures'))).toHaveLength(2);
});

test('a build that must write nothing keeps nothing', async () => {
  const root = fileTree();
  await painterOf({ root, stateDir: null })(view);
  expect(existsSync(join(root, '.tidings'))).toBe(false);
});
