import { nearestWord } from '../core/nearest-word.ts';
import { rules as allRules } from '../core/rules/index.ts';
import { ruleMarkdown, rulesMarkdown } from '../formats/rules/markdown.ts';
import type { Command } from './command.ts';

export const rules: Command = {
  name: 'rules',
  operands: '[id]',
  summary: 'Explain a rule by its id, or all of them, in Markdown.',
  options: [],
  async run({ operands: [id, extra] }, { out, error }) {
    if (extra !== undefined) {
      error(`tidings rules explains one rule, and “${extra}” is one too many.\n`);
      return 2;
    }
    if (id === undefined) {
      out(rulesMarkdown(allRules));
      return 0;
    }
    const rule = allRules.find((known) => known.id === id);
    if (rule !== undefined) {
      out(ruleMarkdown(rule));
      return 0;
    }
    const ids = allRules.map((known) => known.id);
    const nearest = nearestWord(id, ids);
    const hint = nearest === null ? 'tidings rules prints them all.' : `Did you mean ${nearest}?`;
    error(`There is no rule “${id}”. ${hint}\n`);
    return 2;
  },
};
