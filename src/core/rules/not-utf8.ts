import type { Rule } from '../diagnostic.ts';

/** A file whose bytes are not UTF-8; found with line and column of the first wrong byte. */
export const notUtf8: Rule<{ byte: number }> = {
  id: 'not-utf8',
  severity: 'error',
  why: 'Text in another encoding (Windows-1252, EUC-KR, UTF-16) would reach readers as wrong letters.',
  wrong: 'A file saved as “Windows-1252” or “Unicode” (UTF-16).',
  right: 'The same file saved as UTF-8.',
  explain({ byte }) {
    const received = `the byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    return {
      message: `This file is not UTF-8: ${received} belongs to no letter here.`,
      expected: 'text in UTF-8',
      received,
      hint: 'Save the file again with the encoding “UTF-8”.',
    };
  },
};
