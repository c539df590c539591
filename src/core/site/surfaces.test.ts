import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contrast, parseColour, type Rgb } from './colour.ts';
import { surfacesUnder, tint, tokens } from './surfaces.ts';

const styles = join(import.meta.dirname, '../../styles');
const css = readFileSync(join(styles, 'tokens.css'), 'utf8');

/** Both values of a token: `--page: light-dark(#fff, #000);`. */
function token(name: string): { light: string; dark: string } {
  const [, light = '', dark = ''] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\);`).exec(css) ?? [];
  return { light, dark };
}

test.each(['light', 'dark'] as const)('the tokens are those of the styles: %s', (scheme) => {
  const { page, card, sunk, tones } = tokens[scheme];
  const names = ['ok', 'minor', 'major', 'critical', 'maintenance', 'quiet'];
  expect({ page, card, sunk, tones }).toEqual({
    page: token('page')[scheme],
    card: token('card')[scheme],
    sunk: token('sunk')[scheme],
    tones: names.map((name) => token(name)[scheme]),
  });
});

test('so are the shares of tints', () => {
  expect(css).toContain(`--tint: ${tint * 100}%;`);
  expect(readFileSync(join(styles, 'entry.css'), 'utf8')).toContain('color-mix(in srgb, var(--link) 8%, transparent)');
});

test.each(['light', 'dark'] as const)('links and texts of the styles have 4.5:1 on all of them: %s', (scheme) => {
  for (const name of ['text', 'soft', 'link']) {
    const colour = parseColour(token(name)[scheme]) as Rgb;
    const low = surfacesUnder(colour, scheme).filter((surface) => contrast(colour, surface.colour) < 4.5);
    expect(
      low.map((surface) => surface.name),
      name,
    ).toEqual([]);
  }
});
