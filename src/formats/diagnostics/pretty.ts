import { compareText, type Diagnostic, type Sources } from '../../core/diagnostic.ts';
import { excerpt } from './excerpt.ts';
import { sourceLines } from './source-line.ts';

export interface PrettyOptions {
  /** Text of the files, by name; a finding in another file is shown without its line. */
  sources: Sources;
  /** ANSI colours, for terminals. */
  colour: boolean;
}

/**
 * Findings for people: grouped by file, each with its place, the line and, after a `+`, the line as it should be where that is
 * known, what was expected, the mend and its rule.
 */
export function prettyDiagnostics(diagnostics: readonly Diagnostic[], { sources, colour }: PrettyOptions): string {
  const paint = (code: number, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const files = [...Map.groupBy(diagnostics, ({ file }) => file)].sort(([a], [b]) => compareText(a, b));
  const sourceOf = sourceLines(sources);
  const blocks = files.map(([, found]) => found.map(one).join('\n'));
  return [...blocks, summary(diagnostics), ''].join('\n');

  function one(diagnostic: Diagnostic): string {
    const { file, line, column, severity, message, expected, hint, ruleId } = diagnostic;
    const place = paint(1, visible(`${file}:${line}:${column}`));
    const source = sourceOf(diagnostic);
    const shown =
      source === null || source.line.trim() === '' ? null : excerpt(source.line, source.column, source.length);
    const corrected =
      source?.fix && source.corrected && excerpt(source.corrected, source.column, source.fix.text.length);
    const margin = ' '.repeat(String(line).length);
    return [
      `${place}  ${paint(severity === 'error' ? 31 : 33, severity)}  ${visible(message)}`,
      ...(shown === null ? [] : [`  ${line} | ${shown.line}`, `  ${margin} | ${paint(31, shown.caret)}`]),
      ...(corrected && looksOther(corrected.line, shown?.line) ? [`  ${line} + ${paint(32, corrected.line)}`] : []),
      `  expected  ${visible(expected)}`,
      `  hint      ${visible(hint)}`,
      `  rule      ${visible(ruleId)}`,
      '',
    ].join('\n');
  }
}

/** Not where letters are only composed. */
function looksOther(corrected: string, line: string | undefined): boolean {
  return corrected.normalize('NFC') !== line?.normalize('NFC');
}

/** `2 errors and 1 warning in 2 files.` */
function summary(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return 'No findings.';
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const counts = [count(errors, 'error'), count(diagnostics.length - errors, 'warning')].filter(
    (text) => text !== null,
  );
  return `${counts.join(' and ')} in ${count(files, 'file')}.`;
}

function count(number: number, word: string): string | null {
  return number === 0 ? null : `${number} ${word}${number === 1 ? '' : 's'}`;
}

/** Line ends and controls of an author's text must not steer the terminal. */
function visible(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ').replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, '\ufffd');
}
