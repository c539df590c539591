import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Locale } from '../core/model.ts';
import type { ViewKind } from '../core/views/view.ts';
import { pageResources, staticImports } from '../core/weight/page-resources.ts';
import { largestOfKinds, type PageWeight } from '../core/weight/page-weight.ts';
import { compressedSizes } from './compress-files.ts';

export interface WeighedPage {
  kind: ViewKind;
  locale: Locale;
  file: string;
  /** Bytes of its HTML. */
  size: number;
}

type Sizes = ReturnType<typeof compressedSizes>;

interface WeighOptions {
  /** Where files are looked for, the first first; what scripts pages have is known from the compiled templates. */
  folders: readonly string[];
  /** `/` or `/status/`. */
  base: string;
}

/** Weighs the page of each kind whose HTML is heaviest, of the largest in each language; one that is not there is left out. */
export function weighPages(pages: Iterable<WeighedPage>, { folders, base }: WeighOptions): PageWeight[] {
  const known = new Map<string, Sizes>();
  return [...largestOfKinds(pages)].flatMap(([kind, largest]) => {
    let heaviest: { file: string; html: Uint8Array; size: number } = { file: '', html: new Uint8Array(), size: -1 };
    for (const { file } of largest) {
      const html = read(file);
      const size = html === null || largest.length === 1 ? 0 : gzipSync(html).length;
      if (html !== null && size > heaviest.size) heaviest = { file, html, size };
    }
    return heaviest.size < 0 ? [] : [weigh(kind, heaviest.file, heaviest.html)];
  });

  function weigh(kind: ViewKind, file: string, html: Uint8Array): PageWeight {
    const address = new URL(base + file, 'http://tidings.invalid');
    const { styles, scripts, blocking, inlineScript } = pageResources(Buffer.from(html).toString());
    const linked = styles.flatMap((href) => read(fileAt(new URL(href, address))) ?? []);
    const modules = [...modulesOf(scripts.map((source) => new URL(source, address)))];
    const carried = inlineScript === '' ? [] : [Buffer.from(inlineScript)];
    const page = [html, ...linked].map(compressedSizes);
    const script = [...carried.map(compressedSizes), ...modules];
    const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
    return {
      kind,
      file,
      gzip: sum(page.map(({ gzip }) => gzip)),
      brotli: sum(page.map(({ brotli }) => brotli)),
      scriptGzip: sum(script.map(({ gzip }) => gzip)),
      requests: 1 + styles.length + blocking,
    };
  }

  /** Scripts and what they can't run without, each once. */
  function modulesOf(addresses: readonly URL[]): Sizes[] {
    const waiting = [...addresses];
    const found = new Map<string, Uint8Array>();
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      const at = address;
      const file = fileAt(at);
      const bytes = found.has(file) ? null : read(file);
      if (bytes === null) continue;
      found.set(file, bytes);
      waiting.push(...staticImports(Buffer.from(bytes).toString()).map((specifier) => new URL(specifier, at)));
    }
    return [...found].map(([file, bytes]) => sizesOf(file, bytes));
  }

  /** Pages share their scripts. */
  function sizesOf(file: string, bytes: Uint8Array): Sizes {
    const sizes = known.get(file) ?? compressedSizes(bytes);
    known.set(file, sizes);
    return sizes;
  }

  function fileAt({ pathname }: URL): string {
    return decodeURI(pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1));
  }

  function read(file: string): Uint8Array | null {
    for (const folder of folders) {
      try {
        return readFileSync(join(folder, file));
      } catch {
        // Looked for in the next one.
      }
    }
    return null;
  }
}
