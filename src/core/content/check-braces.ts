import { expression } from '../rules/expression.ts';
import { excerpt, type Findings } from './findings.ts';
import { maskedClose, maskedOpen } from './mask.ts';

/**
 * Refuses expressions in the `value` of a text that stands at `start` to `end` in the file, and takes away the backslash
 * of escaped braces, which the parser kept since it saw no braces. The braces stay masked.
 */
export function checkBraces(value: string, start: number, end: number, findings: Findings): string {
  const { text } = findings;
  const braces = [...text.slice(start, end).matchAll(/[{}]/g)].map(({ index }) => start + index);
  let result = '';
  let next = 0;
  let expressionEnd = start;
  for (const character of value) {
    if (character !== maskedOpen && character !== maskedClose) {
      result += character;
      continue;
    }
    const at = braces[next++] ?? start;
    if (isEscaped(text, at)) result = result.slice(0, -1);
    else if (character === maskedOpen && at >= expressionEnd) {
      expressionEnd = braceEnd(text, at);
      findings.add(expression, at, { source: excerpt(text.slice(at, expressionEnd)) });
    }
    result += character;
  }
  return result;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1;
}

/** After the brace that closes the one at `open`, or after its line. */
function braceEnd(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length && at < open + 5000; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at + 1;
  }
  const end = text.indexOf('\n', open);
  return end === -1 ? text.length : end;
}
