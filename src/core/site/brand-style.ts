import type { Brand } from './brand.ts';
import { tokens } from './surfaces.ts';

/**
 * The brand's own values of tokens, for a `<style>`; null where it has none. On screens only: paper has the colours of print.
 * `html:root` outweighs the `:root` of the styles, before which it stands.
 */
export function brandStyle({ colour, header }: Pick<Brand, 'colour' | 'header'>): string | null {
  const values = [
    ...(colour === null ? [] : [`--link:light-dark(${colour.light},${colour.dark})`]),
    ...(header === null ? [] : [`--header:${header.background}`, `--on-header:${header.text}`]),
  ];
  return values.length === 0 ? null : `@media screen{html:root{${values.join(';')}}}`;
}

/** What a browser shows around the page: the colour of its head, by scheme. */
export function themeColours({ header }: Pick<Brand, 'header'>): { light: string; dark: string } {
  if (header !== null) return { light: header.background, dark: header.background };
  return { light: tokens.light.card, dark: tokens.dark.card };
}
