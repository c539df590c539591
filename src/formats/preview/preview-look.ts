import { tokens } from '../../core/site/surfaces.ts';
import type { IconName, Tone } from '../../core/views/status-look.ts';

const [ok, minor, major, critical, maintenance, quiet] = tokens.light.tones;

/** As light pages have them. */
export const toneColours: Readonly<Record<Tone, string>> = { ok, minor, major, critical, maintenance, quiet };

export const colours = {
  card: tokens.light.card,
  page: tokens.light.page,
  line: '#dfe3e9',
  text: '#161b24',
  soft: quiet,
};

/** In a square of 16 units: filled with the tone, drawn with it, and drawn on what is filled. */
export interface StateSymbol {
  fill?: string;
  line?: string;
  sign?: string;
}

const disc = 'M8 .5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15z';

/** The symbols of the states of entries, as `IconSprite.astro` has them. */
export const symbols: Readonly<Partial<Record<IconName, StateSymbol>>> = {
  check: { fill: disc, sign: 'm4.6 8.3 2.4 2.4 4.5-5' },
  wrench: {
    fill: 'M5 .5h6A4.5 4.5 0 0 1 15.5 5v6a4.5 4.5 0 0 1-4.5 4.5H5A4.5 4.5 0 0 1 .5 11V5A4.5 4.5 0 0 1 5 .5z',
    sign: 'M12.5 6.3A2.6 2.6 0 1 1 9.7 3.5M7.9 8.1l-3.6 3.6',
  },
  search: { line: 'M11.8 6.9a4.9 4.9 0 1 1-9.8 0 4.9 4.9 0 0 1 9.8 0zM10.5 10.5 14.4 14.4' },
  target: { line: 'M14.6 8A6.6 6.6 0 1 1 1.4 8a6.6 6.6 0 0 1 13.2 0z', fill: 'M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6z' },
  eye: {
    line: 'M1 8s2.4-4.6 7-4.6S15 8 15 8s-2.4 4.6-7 4.6S1 8 1 8z',
    fill: 'M8 5.8a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4z',
  },
  clock: { line: 'M14.6 8A6.6 6.6 0 1 1 1.4 8a6.6 6.6 0 0 1 13.2 0zM8 4.2V8l2.6 1.8' },
  slash: { line: 'M14.6 8A6.6 6.6 0 1 1 1.4 8a6.6 6.6 0 0 1 13.2 0zM3.4 12.6l9.2-9.2' },
};
