import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PreviewView } from '../../core/preview/preview-view.ts';
import { programDigest } from '../program-digest.ts';
import { textDigest } from '../sealed-file.ts';
import { openKeptPictures } from './kept-pictures.ts';

/** Gives a picture as PNG: as it was drawn before, else it is drawn. */
export type Paint = (view: PreviewView) => Promise<Uint8Array>;

/** `stateDir` is where pictures are kept, null to keep none; logos are in `public/` below `root`. */
export function painterOf({ root, stateDir }: { root: string; stateDir: string | null }): Paint {
  const kept = openKeptPictures(stateDir === null ? null : join(stateDir, 'pictures'));
  const readLogo = (path: string) => readFileSync(join(root, 'public', path));
  return async (view) => {
    const key = textDigest(`${programDigest()}\n${JSON.stringify(view)}`);
    const known = kept.read(key);
    if (known !== null) return known;
    const { drawPreview } = await import('./draw-preview.ts');
    const bytes = await drawPreview(view, readLogo);
    kept.write(key, bytes);
    return bytes;
  };
}
