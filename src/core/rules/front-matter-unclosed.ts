import type { Rule } from '../diagnostic.ts';

/** `received` is the line that looks like the end, null when there is none. */
export const frontMatterUnclosed: Rule<{ received: string | null }> = {
  id: 'front-matter-unclosed',
  severity: 'error',
  why: 'Without its closing line, nobody can tell where the facts end and the text begins.',
  wrong: '`---`, `title: …`, and then the text at once.',
  right: '`---`, `title: …`, `---`, then the text.',
  explain({ received }) {
    return {
      message: 'The front matter is not closed by a line `---`.',
      expected: '`---` alone on a line',
      received: received ?? 'nothing',
      hint:
        received === null
          ? 'Add a line `---` after the last key.'
          : 'Write three hyphens and nothing else on the line that ends the front matter.',
    };
  },
};
