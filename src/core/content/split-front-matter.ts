import matter from 'gray-matter';
import { fileEmpty } from '../rules/file-empty.ts';
import { fileTooLarge } from '../rules/file-too-large.ts';
import { frontMatterLanguage } from '../rules/front-matter-language.ts';
import { frontMatterMissing } from '../rules/front-matter-missing.ts';
import { frontMatterUnclosed } from '../rules/front-matter-unclosed.ts';
import { excerpt, type Findings } from './findings.ts';

export interface FrontMatterText {
  /** From the end of the opening `---`, on the first line of the file. Null when it can't be told or must not be read. */
  yaml: string | null;
  /** Offset in the file where the text below the front matter begins. */
  bodyStart: number;
}

/** gray-matter's time grows with the square of blank lines in a row: a minute for 240,000 of them. */
const maxBlankLines = 1000;
const blankLines = new RegExp(`\\n(?:[^\\S\\n]*\\n){${maxBlankLines + 1},}`);

/**
 * Separates front matter from text. gray-matter would run `---js`, so the language is judged first and all engines are
 * ours; it is always called with options, since without them it caches what it has not yet parsed.
 */
export function splitFrontMatter(text: string, findings: Findings): FrontMatterText {
  const firstLine = text.split('\n', 1)[0] ?? '';
  if (text.trim() === '') {
    findings.add(fileEmpty, 0, {});
    return { yaml: null, bodyStart: text.length };
  }
  if (!/^---(?!-)/.test(firstLine)) {
    findings.add(frontMatterMissing, 0, { firstLine: excerpt(firstLine) || 'an empty line' });
    return { yaml: null, bodyStart: 0 };
  }
  const end = text.indexOf('\n---');
  const language = firstLine.slice(3).trim();
  if (language !== '' && language !== 'yaml') {
    findings.add(frontMatterLanguage, 0, { language: excerpt(language) });
    return { yaml: null, bodyStart: end === -1 ? text.length : lineEnd(text, end + 1) };
  }
  if (end === -1) {
    findings.add(frontMatterUnclosed, 0, { received: null });
    return { yaml: null, bodyStart: text.length };
  }
  const closing = text.slice(end + 1, lineEnd(text, end + 1));
  if (closing.trim() !== '---') findings.add(frontMatterUnclosed, end + 1, { received: excerpt(closing) });

  const gap = end > maxBlankLines ? blankLines.exec(text.slice(0, end)) : null;
  if (gap !== null) {
    const found = { what: 'gap', unit: 'blank lines', size: gap[0].split('\n').length - 2, limit: maxBlankLines };
    findings.add(fileTooLarge, gap.index + 1, found);
    return { yaml: null, bodyStart: lineEnd(text, end + 1) };
  }
  let yaml = '';
  const keep = (source: string) => {
    yaml = source;
    return {};
  };
  const refuse = () => ({});
  const engines = { yaml: keep, javascript: refuse, js: refuse, json: refuse, coffee: refuse, toml: refuse };
  // It copies all it is given: the sign after the closing line tells where the text begins.
  const head = text.slice(0, end + '\n---\n'.length);
  const { content } = matter(head, { language: 'yaml', engines });
  return { yaml, bodyStart: head.length - content.length };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end + 1;
}
