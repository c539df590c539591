import { readFileSync } from 'node:fs';
import { Blob, Direction, Face, Font, Buffer as GlyphBuffer, shape, Variation } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';
import { textRuns } from '../../formats/preview/text-runs.ts';
import type { Glyph, SetLine, TextStyle, Typesetter } from '../../formats/preview/typesetter.ts';
import { type FindFontFile, type FontFile, loadFontFiles } from './font-files.ts';

/** Text for which fonts are needed. */
export interface NeededText {
  text: string;
  lang: string;
}

/** A font that is read, in the weights that were asked for. */
interface OpenFont {
  unitsPerEm: number;
  weighing(weight: number): Font;
}

/** Lines that are set are kept, since a line is measured before it is drawn. */
const linesHeld = 2_000;

let files: Promise<FindFontFile> | null = null;
const fonts = new Map<string, Promise<OpenFont>>();
const open = new Map<FontFile['path'], OpenFont>();

/** A typesetter that has the fonts for these texts. Files are read once, for all pictures. */
export async function loadTypesetter(texts: readonly NeededText[]): Promise<Typesetter> {
  files ??= loadFontFiles();
  const find = await files;
  const wanted = new Set(texts.flatMap(({ text, lang }) => [...text].map((sign) => find(codeOf(sign), lang)?.path)));
  for (const path of wanted) {
    if (path === undefined) continue;
    const font = fonts.get(path) ?? openFont(path);
    fonts.set(path, font);
    open.set(path, await font);
  }
  const kept = new Map<string, SetLine>();
  return (text, style) => {
    const { size, weight, lang, dir } = style;
    const key = [weight, lang, dir, text].join('\n');
    const line = kept.get(key) ?? setLine(text, style, find);
    if (kept.size < linesHeld) kept.set(key, line);
    const glyphs = line.glyphs.map((glyph) => ({
      ...glyph,
      x: glyph.x * size,
      y: glyph.y * size,
      scale: glyph.scale * size,
    }));
    return { ...line, width: line.width * size, glyphs };
  };
}

/** Of a size of one pixel. */
function setLine(text: string, { weight, lang, dir }: TextStyle, find: FindFontFile): SetLine {
  const glyphs: Glyph[] = [];
  let [width, missing] = [0, 0];
  for (const run of textRuns<OpenFont>(text, dir, fontOf)) {
    const font = run.font.weighing(weight);
    const scale = 1 / run.font.unitsPerEm;
    const buffer = new GlyphBuffer();
    buffer.addText(run.text);
    buffer.guessSegmentProperties();
    buffer.setDirection(run.dir === 'rtl' ? Direction.RTL : Direction.LTR);
    buffer.setLanguage(lang);
    shape(font, buffer);
    for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of buffer.getGlyphInfosAndPositions()) {
      if (codepoint === notDefined) {
        missing += 1;
        continue;
      }
      const path = outlineOf(font, codepoint);
      if (path !== '') glyphs.push({ path, x: width + xOffset * scale, y: -yOffset * scale, scale });
      width += xAdvance * scale;
    }
  }
  return { width, glyphs, missing };

  function fontOf(character: string, before: OpenFont | null): OpenFont | null {
    if (before !== null && joins.test(character)) return before;
    const file = find(codeOf(character), lang);
    const font = file === null ? undefined : open.get(file.path);
    if (font === undefined) missing += 1;
    return font ?? null;
  }
}

/** The glyph of every font for what it doesn't have: an empty box. */
const notDefined = 0;

/** Joiners and selectors show nothing by themselves. */
const joins = /\u200c|\u200d|[\ufe00-\ufe0f]/;

const outlines = new WeakMap<Font, Map<number, string>>();

function outlineOf(font: Font, glyph: number): string {
  const known = outlines.get(font) ?? new Map<number, string>();
  outlines.set(font, known);
  const path = known.get(glyph) ?? rounded(font.glyphToPath(glyph));
  known.set(glyph, path);
  return path;
}

/** Variable fonts give coordinates in thirteen decimals; whole ones, of a thousand to an em, are a twentieth of a pixel. */
function rounded(path: string): string {
  return path.replaceAll(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))));
}

async function openFont(path: string): Promise<OpenFont> {
  const face = new Face(new Blob(await decompress(readFileSync(path))));
  const weights = new Map<number, Font>();
  return {
    unitsPerEm: face.upem,
    weighing(weight) {
      const font = weights.get(weight) ?? new Font(face);
      if (!weights.has(weight)) font.setVariations([new Variation('wght', weight)]);
      weights.set(weight, font);
      return font;
    },
  };
}

function codeOf(sign: string): number {
  return sign.codePointAt(0) ?? 0;
}
