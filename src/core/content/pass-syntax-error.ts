import { attributeExpression } from '../rules/attribute-expression.ts';
import { mdxSyntax } from '../rules/mdx-syntax.ts';
import { spreadAttribute } from '../rules/spread-attribute.ts';
import { explainSyntaxError, placeOfSyntaxError } from './explain-syntax-error.ts';
import { excerpt, type Findings } from './findings.ts';
import { maskedClose, maskedLess, maskedOpen } from './mask.ts';
import { scanBrace } from './scan-tag.ts';

/**
 * Reports what the MDX parser threw for `source`, which has the offsets of the file, and returns the source without that
 * fault and as long as before, or null when it can't be passed over.
 */
export function passSyntaxError(thrown: string, source: string, findings: Findings): string | null {
  const at = placeOfSyntaxError(thrown, source);
  const brace = scanBrace(source, at, maskedOpen);
  if (brace !== null) {
    const end = braceEnd(source, brace.braceAt);
    const written = excerpt(findings.text.slice(brace.braceAt, end));
    if (brace.name === null) findings.add(spreadAttribute, brace.at, { source: written });
    else findings.add(attributeExpression, brace.at, { name: brace.name, source: written });
    // `at={"…"}` is read as `at="…"`, so that its value is checked too.
    const inner = source.slice(brace.braceAt + 1, end - 1);
    return /^\s*(?:"[^"]*"|'[^']*')\s*$/.test(inner)
      ? `${source.slice(0, brace.braceAt)} ${inner} ${source.slice(end)}`
      : source.slice(0, brace.at) + source.slice(brace.at, end).replaceAll(/[^\n]/g, ' ') + source.slice(end);
  }
  const { offset, found } = explainSyntaxError(thrown, source, findings.text);
  findings.add(mdxSyntax, offset, found);
  if (source[offset] !== '<') return null;
  const passed = withoutLess(source, offset);
  // The closing tag of a tag that can't be read would only be found to be one too many.
  const [, name] = thrown.includes('Unexpected character')
    ? (/^<([A-Z]\w*)/.exec(source.slice(offset, offset + 50)) ?? [])
    : [];
  const closing = name === undefined ? -1 : passed.indexOf(`</${name}>`, offset);
  const selfClosing = passed.slice(offset, passed.indexOf('>', offset)).endsWith('/');
  return closing === -1 || selfClosing ? passed : withoutLess(passed, closing);
}

function withoutLess(source: string, at: number): string {
  return source.slice(0, at) + maskedLess + source.slice(at + 1);
}

/** After the brace that closes the one at `open`, or after the line when none does. */
function braceEnd(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at++) {
    if (source[at] === maskedOpen) depth++;
    else if (source[at] === maskedClose && --depth === 0) return at + 1;
  }
  const end = source.indexOf('\n', open);
  return end === -1 ? source.length : end;
}
