import type { PreviewView } from '../../core/preview/preview-view.ts';
import { previewSvg, textsOf } from '../../formats/preview/preview-svg.ts';
import { encodePng } from './encode-png.ts';
import { loadTypesetter } from './load-typesetter.ts';
import { logoPixels, overlay } from './overlay-logo.ts';
import { rasterise } from './rasterise.ts';

/** The picture as PNG. `readLogo` gives the bytes of the file of a logo. */
export async function drawPreview(view: PreviewView, readLogo: (path: string) => Uint8Array): Promise<Uint8Array> {
  const set = await loadTypesetter(textsOf(view));
  const { svg, logo } = previewSvg(view, set);
  const pixels = await rasterise(svg);
  if (logo !== null && view.logo !== null) overlay(pixels, await logoPixels(view.logo, logo, readLogo), logo);
  return encodePng(pixels);
}
