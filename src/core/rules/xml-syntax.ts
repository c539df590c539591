import type { Rule } from '../diagnostic.ts';

/** `words` are the XML parser's own, `line` is the line in the file. */
export const xmlSyntax: Rule<{ words: string; line: string }> = {
  id: 'xml-syntax',
  severity: 'error',
  why: 'Where a file from a translator’s tool is not whole XML, none of its texts are certain, so nothing is used from it.',
  wrong: '`<source>Research & development</source>`',
  right: '`<source>Research &amp; development</source>`',
  explain({ words, line }) {
    const hint = words.startsWith('Root element')
      ? 'Import the file that the tool saved as XLIFF.'
      : words.startsWith('Named entity')
        ? 'Write the character itself: XLIFF knows only `&amp;`, `&lt;`, `&gt;`, `&quot;` and `&apos;`.'
        : 'Save the file again with the tool that made it; XML is not easily mended by hand.';
    return { message: `This is not valid XML: ${words}.`, expected: 'a whole XML document', received: line, hint };
  },
};
