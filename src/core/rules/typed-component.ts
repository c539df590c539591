import type { Rule } from '../diagnostic.ts';

/** The name of a component, in the language of the text or in the default language. */
export const typedComponent: Rule<{ name: string; id: string }> = {
  id: 'typed-component',
  severity: 'warning',
  why: 'A typed name is translated by engines at will, and stays when the component gets another name.',
  wrong: '`Messages are not arriving in Messaging.`',
  right: '`Messages are not arriving in <Component id="messaging" />.`',
  explain({ name, id }) {
    const tag = `<Component id="${id}" />`;
    return {
      message: `“${name}” is the name of a component, typed as text.`,
      expected: `\`${tag}\`, which prints the name in each reader’s language`,
      received: name,
      hint: `Write \`${tag}\`.`,
      correction: { text: tag, isSafe: false },
    };
  },
};
