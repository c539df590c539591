import { resolve } from 'node:path';
import { acceptTranslationFile } from '../adapters/accept-translation-file.ts';
import type { Command } from './command.ts';

export const translationsAccept: Command = {
  name: 'translations accept',
  operands: '<file…>',
  summary: 'Record that translations fit today’s source text: they are no longer outdated.',
  options: ['root'],
  async run({ root, operands }, { out, error }) {
    let code = 0;
    for (const file of operands) {
      const result = await acceptTranslationFile({ root, path: resolve(file) });
      if (result.refused === null) out(`${file}: ${result.parts} ${result.parts === 1 ? 'part' : 'parts'} accepted\n`);
      else {
        error(`${file}: ${result.refused}\n`);
        code = 1;
      }
    }
    return code;
  },
};
