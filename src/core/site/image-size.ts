/** In pixels of CSS, or in whatever unit the image has: only the ratio of the two counts. */
export interface ImageSize {
  width: number;
  height: number;
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The size that an SVG or PNG says it has; null where it says none, or is something else. */
export function imageSize(bytes: Uint8Array): ImageSize | null {
  if (pngSignature.every((byte, at) => bytes[at] === byte)) return pngSize(bytes);
  // What stands before the first element is seldom long.
  return svgSize(new TextDecoder().decode(bytes.subarray(0, 64_000)));
}

/** The first chunk is the header: length, name, width, height. https://www.w3.org/TR/png-3/#11IHDR */
function pngSize(bytes: Uint8Array): ImageSize | null {
  if (bytes.length < 24) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return sizeOf(view.getUint32(16), view.getUint32(20));
}

function svgSize(text: string): ImageSize | null {
  const attributes = /<svg((?:\s(?:[^>"']|"[^"]*"|'[^']*')*)?)>/.exec(text.replaceAll(/<!--[\s\S]*?-->/g, ''))?.[1];
  if (attributes === undefined) return null;
  const valueIn = (name: string) => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1];
  const [, , width = 0, height = 0] = (valueIn('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return sizeOf(width, height) ?? sizeOf(lengthOf(valueIn('width')), lengthOf(valueIn('height')));
}

/** A share of something else, such as `100%`, says nothing. */
function lengthOf(text = ''): number {
  return Number(/^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(text)?.[1] ?? 0);
}

function sizeOf(width: number, height: number): ImageSize | null {
  return width > 0 && height > 0 && Number.isFinite(width / height) ? { width, height } : null;
}
