import type { Rule } from '../diagnostic.ts';

export const yamlFeature: Rule<{ feature: 'alias' | 'anchor' | 'tag' | 'merge key' | 'directive'; received: string }> =
  {
    id: 'yaml-feature',
    severity: 'error',
    why: 'Tags, anchors, aliases, merge keys and directives change what a value means, and can make a small file explode.',
    wrong: '`title: !!str 2024`',
    right: '`title: "2024"`',
    explain({ feature, received }) {
      return {
        message: `${feature === 'alias' || feature === 'anchor' ? 'An' : 'A'} ${feature} of YAML can’t be used here.`,
        expected: 'plain keys and values',
        received,
        hint: mends[feature],
      };
    },
  };

const mends = {
  alias: 'Write the value itself; put it in quotation marks if it begins with “*”.',
  anchor: 'Delete the anchor; put the value in quotation marks if it begins with “&”.',
  tag: 'Delete the tag; put the value in quotation marks if it begins with “!”.',
  'merge key': 'Write the keys out instead of merging them in.',
  directive: 'Delete the line that begins with “%”.',
};
