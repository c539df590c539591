import { mix, parseColour, type Rgb } from './colour.ts';

export type Scheme = 'light' | 'dark';

/** What a colour of text stands on. */
export interface Surface {
  /** For a sentence: `a card`. */
  name: string;
  colour: Rgb;
}

/** The tokens of `src/styles/tokens.css` that surfaces are made of; a test holds the two together. */
export const tokens = {
  light: {
    page: '#f6f7f9',
    card: '#fff',
    sunk: '#f1f3f6',
    tones: ['#0a7548', '#855700', '#ae4409', '#b81f24', '#1a5fb4', '#566071'],
  },
  dark: {
    page: '#0e1217',
    card: '#161b22',
    sunk: '#1d242d',
    tones: ['#4fc78e', '#e3b341', '#ff9d5c', '#ff8079', '#7db4ff', '#9ea9b8'],
  },
} as const;
export const tint = 0.1;

/** All that a link of this colour may stand on. A part of the page that was linked to is tinted with the colour itself. */
export function surfacesUnder(link: Rgb, scheme: Scheme): Surface[] {
  const { page, card, sunk, tones } = tokens[scheme];
  const base = known(card);
  return [
    { name: 'the ground', colour: known(page) },
    { name: 'a card', colour: base },
    { name: 'the head of a group', colour: known(sunk) },
    ...tones.map((tone) => ({ name: 'a notice', colour: mix(known(tone), tint, base) })),
    { name: 'an update that was linked to', colour: mix(link, 0.08, base) },
  ];
}

function known(text: string): Rgb {
  const colour = parseColour(text);
  if (colour === null) throw new Error(`no colour: ${text}`);
  return colour;
}
