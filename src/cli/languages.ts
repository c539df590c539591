import { listContent } from '../adapters/list-content.ts';
import { languageRow } from '../core/locale/language-row.ts';
import { parseLocale } from '../core/locale/parse-locale.ts';
import { languagesMarkdown } from '../formats/languages/markdown.ts';
import type { Command } from './command.ts';

export const languages: Command = {
  name: 'languages',
  operands: null,
  summary: 'List the languages in locales/: how complete they are, and who has reviewed them, in Markdown.',
  options: ['root'],
  async run({ root }, { out, error }) {
    const files = listContent(root).locales.map((file) => ({ ...file, ...parseLocale(file) }));
    out(languagesMarkdown(files.flatMap(({ data }) => (data === null ? [] : [languageRow(data)]))));
    const broken = files.filter(({ data }) => data === null).map(({ file }) => file);
    if (broken.length === 0) return 0;
    error(`Not listed: ${broken.join(', ')}. \`npx tidings check\` shows what is wrong there.\n`);
    return 1;
  },
};
