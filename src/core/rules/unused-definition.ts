import type { Rule } from '../diagnostic.ts';

/** `[label]: https://…` for a link that the text doesn't have. */
export const unusedDefinition: Rule<{ label: string; source: string }> = {
  id: 'unused-definition',
  severity: 'warning',
  why: 'Readers never see the address: the link to it was lost, or its label is written in another way.',
  wrong: '`See the [guide][help].` with `[guide]: https://support.example.com/`',
  right: '`See the [guide][help].` with `[help]: https://support.example.com/`',
  explain({ label, source }) {
    return {
      message: `No link uses the address “${label}”.`,
      expected: `a link such as \`[text][${label}]\``,
      received: source,
      hint: `Link to it with \`[text][${label}]\`, or delete the line.`,
    };
  },
};
