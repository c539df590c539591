import type { Rule } from '../diagnostic.ts';

/** `where` and `wanted` complete “stands …” and “must stand …”. */
export const misplacedTag: Rule<{ name: string; where: string; wanted: string }> = {
  id: 'misplaced-tag',
  severity: 'error',
  why: 'Each update and each section is shown, translated and linked by itself, so none can stand in another.',
  wrong: '`<RootCause>` outside `<Postmortem>`; `<Update>` in `<Update>`.',
  right: '`<Postmortem>`, in it `<RootCause>`; after `</Update>` the next `<Update>`.',
  explain({ name, where, wanted }) {
    return {
      message: `\`<${name}>\` stands ${where}.`,
      expected: `\`<${name}>\` ${wanted}`,
      received: where,
      hint: `Move \`<${name}>\` so that it stands ${wanted}; a tag before it may lack its closing tag.`,
    };
  },
};
