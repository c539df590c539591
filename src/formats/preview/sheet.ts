import type { Language } from '../../core/locale/language.ts';
import { previewSize } from '../../core/preview/preview-size.ts';
import { element, type Markup, markup } from '../xml/xml.ts';
import type { LineOptions } from './break-lines.ts';
import { colours, type StateSymbol } from './preview-look.ts';
import type { Glyph, TextStyle, Typesetter } from './typesetter.ts';

/** What pictures are put together from. `start` is from the side at which reading begins: of its language all is mirrored. */
export interface Sheet {
  /** The left edge of what is so wide. */
  left(start: number, width: number): number;
  style(size: number, weight: TextStyle['weight']): TextStyle;
  width(text: string, style: TextStyle): number;
  lineOptions(style: TextStyle, width: number): Omit<LineOptions, 'most'>;
  box(start: number, top: number, width: number, height: number, fill: string, look?: BoxLook): Markup;
  text(line: string, start: number, baseline: number, style: TextStyle, fill: string): Markup;
  symbol(symbol: StateSymbol, start: number, top: number, size: number, colour: string): Markup[];
}

interface BoxLook {
  opacity?: number;
  radius?: number;
}

export function sheetOf({ lang, dir }: Pick<Language, 'lang' | 'dir'>, set: Typesetter): Sheet {
  const left = (start: number, width: number) => (dir === 'rtl' ? previewSize.width - start - width : start);
  const widthOf = (text: string, style: TextStyle) => set(text, style).width;
  return {
    left,
    style: (size, weight) => ({ size, weight, lang, dir }),
    width: widthOf,
    lineOptions: (style, width) => ({ lang: style.lang, width, measure: (text) => widthOf(text, style) }),
    box: (start, top, width, height, fill, { opacity, radius } = {}) =>
      element('rect', {
        ...numbers({ x: left(start, width), y: top, width, height, rx: radius, 'fill-opacity': opacity }),
        fill,
      }),
    text(line, start, baseline, style, fill) {
      const { width, glyphs } = set(line, style);
      const from = left(start, width);
      return element('g', { fill }, ...glyphs.map((glyph) => outline(glyph, from, baseline)));
    },
    symbol({ fill, line, sign }, start, top, size, colour) {
      const scale = size / 16;
      const stroke = { fill: 'none', 'stroke-width': '1.7', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
      const paths = [
        ...(fill === undefined ? [] : [element('path', { d: fill, fill: colour })]),
        ...(line === undefined ? [] : [element('path', { d: line, ...stroke, stroke: colour })]),
        ...(sign === undefined ? [] : [element('path', { d: sign, ...stroke, stroke: colours.card })]),
      ];
      return [element('g', { transform: `translate(${left(start, size)} ${top}) scale(${scale})` }, ...paths)];
    },
  };
}

/** Of numbers and letters of paths alone, and long: nothing in it has to be escaped. */
function outline({ path, x, y, scale }: Glyph, left: number, baseline: number): Markup {
  const place = `translate(${rounded(left + x)} ${rounded(baseline + y)}) scale(${scale} ${-scale})`;
  return markup(`<path transform="${place}" d="${path}"/>`);
}

function numbers(values: Readonly<Record<string, number | undefined>>): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value === undefined ? undefined : rounded(value)]),
  );
}

/** To hundredths of a pixel. */
function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
