import type { Rule } from '../diagnostic.ts';
import { nearestWord } from '../nearest-word.ts';
import { oneOf } from './unknown-word.ts';

export const unknownTag: Rule<{ name: string; allowed: readonly string[] }> = {
  id: 'unknown-tag',
  severity: 'error',
  why: 'Only the tags of Tidings are known; the text in any other would vanish or look wrong.',
  wrong: '`<Upate at="2024-07-11T17:59Z">`',
  right: '`<Update at="2024-07-11T17:59Z">`',
  explain({ name, allowed }) {
    const nearest = nearestWord(name, allowed);
    return {
      message: `There is no tag \`<${name}>\`.`,
      expected: oneOf(allowed),
      received: `<${name}>`,
      hint:
        nearest === null
          ? 'Write the text in Markdown, without this tag. For a “<” that readers shall see, write `\\<`.'
          : `Did you mean \`<${nearest}>\`? The closing tag changes with it.`,
    };
  },
};
