import { readFileSync } from 'node:fs';
import { type Diagnostic, report } from '../../core/diagnostic.ts';
import type { ReturnedCatalog } from '../../core/exchange/catalog.ts';
import type { ReturnedDocument } from '../../core/exchange/exchange.ts';
import { fileTooLarge } from '../../core/rules/file-too-large.ts';
import { notUtf8 } from '../../core/rules/not-utf8.ts';
import { readPo } from '../../formats/po/read-po.ts';
import { readXliff } from '../../formats/xliff/read-xliff.ts';
import { Refusal } from '../refusal.ts';

export interface ExchangeFile {
  documents: readonly ReturnedDocument[];
  catalog: ReturnedCatalog | null;
  diagnostics: readonly Diagnostic[];
  /** As it was read, for showing lines; null when it could not be. */
  text: string | null;
}

const maxBytes = 50_000_000;

/** Reads what a translator’s tool saved, UTF-8 or UTF-16: XLIFF where it begins with `<` or says so by its name, else PO. */
export function readExchangeFile(path: string, name: string): ExchangeFile {
  const nothing = { documents: [], catalog: null, text: null };
  const place = { file: name, line: 1, column: 1 };
  const bytes = read(path, name);
  if (bytes.length > maxBytes) {
    const found = { what: 'file', unit: 'bytes', size: bytes.length, limit: maxBytes };
    return { ...nothing, diagnostics: [report(fileTooLarge, place, found)] };
  }
  const { text, encoding } = decoded(bytes);
  if (text === null) {
    const lines = new TextDecoder(encoding).decode(bytes).split('\ufffd', 1)[0]?.split('\n') ?? [''];
    const at = { file: name, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
    const offset = Buffer.byteLength(lines.join('\n'));
    return { ...nothing, diagnostics: [report(notUtf8, at, { byte: bytes[offset] ?? 0 })] };
  }
  const isXml = /^\s*</.test(text) || /\.(?:xlf|xliff|xml|mxliff|sdlxliff)$/i.test(name);
  return isXml ? { ...nothing, text, ...readXliff(name, text) } : { ...nothing, text, ...readPo(name, text) };
}

function read(path: string, name: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
    throw new Refusal(`${name} can’t be read${code}. Name a file that a translator’s tool saved.`);
  }
}

/** Windows tools write UTF-16, with a mark that says so. */
function decoded(bytes: Buffer): { text: string | null; encoding: string } {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return { text: null, encoding };
  }
}
