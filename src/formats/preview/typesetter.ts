import type { Language } from '../../core/locale/language.ts';

export interface TextStyle {
  /** Of an em, in pixels. */
  size: number;
  weight: 400 | 600 | 700;
  lang: string;
  dir: Language['dir'];
}

/** One line of text as outlines, from the left, its base line at 0. In pixels. */
export interface SetLine {
  width: number;
  glyphs: readonly Glyph[];
  /** How many signs no font has: they are left out, for a box in their place says nothing. */
  missing: number;
}

export interface Glyph {
  /** An SVG path in the units of its font, upwards; to be scaled by `scale`. */
  path: string;
  x: number;
  /** Downwards. */
  y: number;
  scale: number;
}

/** Makes outlines of text, in any script. */
export type Typesetter = (text: string, style: TextStyle) => SetLine;
