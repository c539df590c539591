import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Locale } from '../core/model.ts';
import { type Glossary, parseGlossary } from '../core/translate/parse-glossary.ts';
import { readTextFile } from './read-text-file.ts';

const file = 'content/glossary.yaml';

/** The names of `content/glossary.yaml`; none where there is no such file. */
export function readGlossary(
  root: string,
  locales: readonly Locale[],
): { glossary: Glossary; diagnostics: Diagnostic[] } {
  if (!existsSync(join(root, file))) return { glossary: new Map(), diagnostics: [] };
  const { text, diagnostic } = readTextFile(root, file);
  return text === null ? { glossary: new Map(), diagnostics: [diagnostic] } : parseGlossary({ file, text }, locales);
}
