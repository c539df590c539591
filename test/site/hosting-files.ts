import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { packageRoot } from '../project.ts';

/** The cache rules that all configurations state. */
export const cacheRules = {
  /** What has a digest in its name. */
  unchanging: 'public, max-age=31536000, immutable',
  /** All else, what isn't there included. */
  fresh: 'public, max-age=0, stale-if-error=3600',
};

export const read = (path: string) => readFileSync(join(packageRoot, path), 'utf8');

/** Paths of the ready files. The `_headers` at the root of a host is a file of the example site. */
export const hostingFiles = [
  ...readdirSync(join(packageRoot, 'hosting'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'README.md')
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(packageRoot.length + 1)
        .replaceAll('\\', '/'),
    ),
  'public/_headers',
].sort();

export interface CodeBlock {
  language: string;
  text: string;
}

/** All fenced blocks of a Markdown text. */
export function codeBlocks(markdown: string): CodeBlock[] {
  return [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
    language,
    text,
  }));
}

/** The files that a page shows: a line that is a link to one and a colon, then the file. */
export function shownFiles(markdown: string): { path: string; text: string }[] {
  const pattern = /^\[([^\]\n]+)\]\(\.\.\/\1\):\n\n```\w*\n([\s\S]*?)^```$/gm;
  return [...markdown.matchAll(pattern)].map(([, path = '', text = '']) => ({ path, text }));
}

/** The output of the example site at the root of a host. */
export function builtFolder(): string {
  const site = inject('exampleSite');
  if ('problem' in site) throw new Error(site.problem);
  return join(site.root, 'dist');
}
