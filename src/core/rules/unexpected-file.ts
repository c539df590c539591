import type { Rule } from '../diagnostic.ts';

/** A file or folder that nothing reads. `wanted` is the name it should have had, null when it belongs elsewhere. */
export const unexpectedFile: Rule<{ name: string; where: string; expected: string; wanted: string | null }> = {
  id: 'unexpected-file',
  severity: 'error',
  why: 'A file with a name that is not read is an update that never appears.',
  wrong: '`en.md`, `EN.mdx` or `english.mdx` in the folder of an incident.',
  right: '`en.mdx`: the locale, then `.mdx`.',
  explain({ name, where, expected, wanted }) {
    return {
      message: `“${name}” in ${where} is not read.`,
      expected,
      received: name,
      hint: wanted === null ? `Move “${name}” out of ${where}, or delete it.` : `Rename “${name}” to “${wanted}”.`,
    };
  },
};
