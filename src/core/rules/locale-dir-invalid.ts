import type { Rule } from '../diagnostic.ts';

export const localeDirInvalid: Rule<{ dir: string }> = {
  id: 'locale-dir-invalid',
  severity: 'error',
  why: 'The direction of writing sets the layout of the whole page.',
  wrong: '`"dir": "left"`',
  right: '`"dir": "ltr"`',
  explain: ({ dir }) => ({
    message: `“${dir}” is not a direction of writing.`,
    expected: '`ltr` or `rtl`',
    received: dir,
    hint: 'Write `"ltr"` (left to right), or `"rtl"` (right to left) for a script such as Arabic or Hebrew.',
  }),
};
