import type { Rule } from '../diagnostic.ts';

export const xliffVersion: Rule<{ root: string; version: string | null }> = {
  id: 'xliff-version',
  severity: 'error',
  why: 'Other files, and other versions of XLIFF, say in other ways what is translated: nothing of them is guessed.',
  wrong: '`<xliff version="1.0">`',
  right: '`<xliff version="2.1" …>`',
  explain({ root, version }) {
    const isXliff = root === 'xliff';
    const received = isXliff && version !== null ? `version ${version}` : `<${root}>`;
    return {
      message: isXliff
        ? `XLIFF ${version === null ? 'without a version' : version} can’t be imported.`
        : `This is no XLIFF: it begins with <${root}>.`,
      expected: 'XLIFF 2.1, 2.0 or 1.2',
      received,
      hint: 'Let the tool save as XLIFF 2.1 or 1.2, or export the texts again.',
    };
  },
};
