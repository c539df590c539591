import { factRule } from './fact-difference.ts';

/** Items are component ids. */
export const translationComponent = factRule(
  {
    id: 'translation-component',
    why: 'A translation can’t change what is affected. Engines like to translate the tag into a word.',
    wrong: '`<Component id="api" />` in the source, “die API” in the translation.',
    right: '`<Component id="api" />` in both; each reader sees the name in their own language.',
  },
  (id) => `\`<Component id="${id}" />\``,
);
