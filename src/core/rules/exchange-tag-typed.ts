import type { Rule } from '../diagnostic.ts';

export const exchangeTagTyped: Rule<{ key: string; tag: string }> = {
  id: 'exchange-tag-typed',
  severity: 'error',
  why: 'Times, components and states are written once, in the source: a tag that is typed into a translation would only be shown as text.',
  wrong: '`<target>Seit &lt;Time at="2024-07-11T15:56Z" /&gt;</target>`',
  right: '`<target>Seit <ph id="1.1" …/></target>`',
  explain({ key, tag }) {
    return {
      message: `The translation of “${key}” has “${tag}” typed as text.`,
      expected: 'the mark that the source has in this place',
      received: tag,
      hint: 'Delete it, and insert the mark of the source with your tool.',
    };
  },
};
