import { contrast, hexOf, type Rgb } from './colour.ts';
import { type Scheme, type Surface, surfacesUnder } from './surfaces.ts';

/** What text needs: WCAG 2.2, success criterion 1.4.3 (AA). */
export const textContrast = 4.5;

/** The surface on which text of this colour is read worst. */
export function worstSurface(colour: Rgb, scheme: Scheme): Surface & { ratio: number } {
  const measured = surfacesUnder(colour, scheme).map((surface) => ({
    ...surface,
    ratio: contrast(colour, surface.colour),
  }));
  return measured.reduce((worst, surface) => (surface.ratio < worst.ratio ? surface : worst));
}

export function isReadable(colour: Rgb, scheme: Scheme): boolean {
  return worstSurface(colour, scheme).ratio >= textContrast;
}

const steps = 1000;

/** The colour of the same hue and saturation (HSL) that is read everywhere and whose lightness is nearest to this one's. */
export function readableColour(colour: Rgb, scheme: Scheme): Rgb {
  const { hue, saturation, lightness } = hslOf(colour);
  for (let step = 0; step <= steps; step += 1) {
    for (const other of [lightness - step / steps, lightness + step / steps]) {
      // A grey that went through HSL may differ by a rounding error.
      const candidate = step === 0 ? colour : rgbOf({ hue, saturation, lightness: Math.min(1, Math.max(0, other)) });
      if (isReadable(candidate, scheme)) return candidate;
    }
  }
  throw new Error(`nothing between black and white is read where ${hexOf(colour)} stands`);
}

/** Hue 0–6, saturation and lightness 0–1. https://www.w3.org/TR/css-color-4/#rgb-to-hsl */
interface Hsl {
  hue: number;
  saturation: number;
  lightness: number;
}

function hslOf(colour: Rgb): Hsl {
  const [red, green, blue] = colour.map((channel) => channel / 255) as [number, number, number];
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [lightness, range] = [(most + least) / 2, most - least];
  if (range === 0) return { hue: 0, saturation: 0, lightness };
  const hue =
    most === red
      ? ((green - blue) / range + 6) % 6
      : most === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4;
  return { hue, saturation: range / (1 - Math.abs(2 * lightness - 1)), lightness };
}

/** https://www.w3.org/TR/css-color-4/#hsl-to-rgb */
function rgbOf({ hue, saturation, lightness }: Hsl): Rgb {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number) => {
    const at = (offset + hue * 2) % 12;
    // A rounding error below zero would be -0.
    return Math.max(0, Math.round(255 * (lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1)))));
  };
  return [channel(0), channel(8), channel(4)];
}
