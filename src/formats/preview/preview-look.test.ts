import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast, parseColour } from '../../core/site/colour.ts';
import { entryLooks } from '../../core/views/status-look.ts';
import { colours, symbols, toneColours } from './preview-look.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

test('every state of an entry has a symbol', () => {
  const wanted = new Set(Object.values(entryLooks).map(({ icon }) => icon));
  expect(Object.keys(symbols).sort()).toEqual([...wanted].sort());
});

test('what is drawn in symbols is drawn so on the pages', () => {
  const sprite = read('../../components/IconSprite.astro');
  const drawn = Object.values(symbols).flatMap(({ line, sign }) => [line, sign].filter((path) => path !== undefined));
  expect(drawn.filter((path) => !sprite.includes(`d="${path}"`))).toEqual([]);
});

test('colours are those of light pages, and can be read', () => {
  const css = read('../../styles/tokens.css');
  for (const [name, colour] of Object.entries({
    ...toneColours,
    page: colours.page,
    text: colours.text,
    line: colours.line,
  }))
    expect(css).toContain(`--${name}: light-dark(${colour},`);
  const rgb = (text: string) => parseColour(text) ?? [0, 0, 0];
  for (const colour of [...Object.values(toneColours), colours.soft, colours.text])
    expect(contrast(rgb(colour), rgb(colours.card))).toBeGreaterThanOrEqual(4.5);
});
