import type { Rule } from '../diagnostic.ts';

/** Two files of one folder have facts. */
export const twoSources: Rule<{ file: string; source: string }> = {
  id: 'two-sources',
  severity: 'error',
  why: 'A fact is written once. Two files with facts would sooner or later contradict each other.',
  wrong: 'Both `en.mdx` and `de.mdx` have `startedAt`.',
  right: '`startedAt`, `components`, `status` and the like stand in `en.mdx` alone; `de.mdx` has `title` and prose.',
  explain({ file, source }) {
    const [name, sourceName] = [baseName(file), baseName(source)];
    return {
      message: `${name} has facts of its own, and so has ${sourceName}.`,
      expected: `facts in ${sourceName} only`,
      received: `facts in ${name}`,
      hint: `Remove every fact (startedAt, components, status …) from ${name}; keep its title and prose.`,
    };
  },
};

function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
