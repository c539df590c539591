import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Red, green, blue and opacity of each pixel, row by row. */
export interface Pixels {
  width: number;
  height: number;
  rgba: Uint8Array;
}

let ready: Promise<void> | null = null;

/** The pixels of an SVG in its own size. Throws for what is no SVG. Loads nothing that the SVG refers to. */
export async function rasterise(svg: string): Promise<Pixels> {
  ready ??= readFile(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))).then(initWasm);
  await ready;
  const image = new Resvg(svg, { font: { loadSystemFonts: false } });
  const rendered = image.render();
  const { width, height, pixels } = rendered;
  // Its memory is not JavaScript's: nobody else gives it back.
  rendered.free();
  image.free();
  return { width, height, rgba: pixels };
}
