import type { Rule } from '../diagnostic.ts';
import { nearestWord } from '../nearest-word.ts';

/** A text from a translator’s tool belongs to no document. `is: broken` is one that has an error now. */
export const exchangeDocumentUnknown: Rule<{
  file: string;
  is: 'unknown' | 'translation' | 'broken';
  known: readonly string[];
}> = {
  id: 'exchange-document-unknown',
  severity: 'error',
  why: 'An imported text says by `original` which source it translates; it is never put where it only might belong.',
  wrong: '`<file original="messages.mdx" …>`',
  right: '`<file original="content/incidents/2024-07-11-instagram-messages/en.mdx" …>`',
  explain({ file, is, known }) {
    const nearest = nearestWord(file, known);
    const words = {
      unknown: file === '' ? 'This text doesn’t say what it translates.' : `This site has no source file “${file}”.`,
      translation: `“${file}” is a translation, not a source.`,
      broken: `“${file}” can’t be read at present.`,
    };
    const hints = {
      unknown:
        nearest === null
          ? 'Export the texts again, or bring the incident back.'
          : `Write original="${nearest}" if that is meant.`,
      translation: 'Export the texts again.',
      broken: 'Mend it (tidings check tells where), then import again.',
    };
    return {
      message: words[is],
      expected: 'the path of a source file in content/incidents or content/maintenance',
      received: file,
      hint: hints[is],
    };
  },
};
