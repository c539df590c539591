import type { ImageSize } from './image-size.ts';

/** How a company's site looks; all colours as `#rrggbb`. */
export interface Brand {
  /** Null where the name stands alone. */
  logo: Logo | null;
  /** Instead of it on dark pages. */
  logoDark: Logo | null;
  /** Whether the name stands beside the logo, which may show it itself. */
  showName: boolean;
  /** Links and marks, on light and on dark pages; null for Tidings' own. */
  colour: { light: string; dark: string } | null;
  /** Behind the head of the page, and what is written on it; null for that of cards. */
  header: { background: string; text: string } | null;
}

/** A file of `public/`. */
export interface Logo extends ImageSize {
  /** With a slash in front. */
  path: string;
  /** Of its bytes. */
  digest: string;
}

export const plainBrand: Brand = { logo: null, logoDark: null, showName: true, colour: null, header: null };

/** Files of `public/`, by their path below it, with `/`. */
export interface PublicFiles {
  list(): readonly string[];
  read(path: string): Uint8Array;
}

export const noPublicFiles: PublicFiles = {
  list: () => [],
  read(path) {
    throw new Error(`no file public/${path}`);
  },
};
