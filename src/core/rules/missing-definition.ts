import type { Rule } from '../diagnostic.ts';
import { nearestWord } from '../nearest-word.ts';

/** `[text][label]` without an address for `label`: readers see the brackets. */
export const missingDefinition: Rule<{ label: string; source: string; known: readonly string[] }> = {
  id: 'missing-definition',
  severity: 'warning',
  why: 'A link without an address is no link: the page shows its brackets.',
  wrong: '`See the [guide][hlep].` with `[help]: https://support.example.com/`',
  right: '`See the [guide][help].` with `[help]: https://support.example.com/`',
  explain({ label, source, known }) {
    const nearest = nearestWord(label, known);
    return {
      message: `The link “${source}” has no address.`,
      expected: `a line \`[${label}]: https://…\` in the same file`,
      received: source,
      hint:
        nearest === null
          ? `Add the line \`[${label}]: https://…\`, or write the address in the link: \`[text](https://…)\`.`
          : `Did you mean \`[${nearest}]\`?`,
    };
  },
};
