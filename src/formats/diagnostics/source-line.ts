import type { Diagnostic, Sources } from '../../core/diagnostic.ts';
import { correctedLine, type Fix, locateFix } from '../../core/fix/locate-fix.ts';
import { textLines } from '../../core/fix/text-lines.ts';

/** The line of a file that a finding is about. */
export interface SourceLine {
  line: string;
  /** 1-based, where the author's value begins. */
  column: number;
  length: number;
  fix: Fix | null;
  /** The line with the correction in it, where that is known. */
  corrected: string | null;
}

/** Looks up the lines of findings; null for a finding in a file whose text is not known, or beyond its end. */
export function sourceLines(sources: Sources): (diagnostic: Diagnostic) => SourceLine | null {
  let last: { file: string; lines: readonly string[] | undefined } = { file: '', lines: undefined };
  return (diagnostic) => {
    const { file, line: number, column, received } = diagnostic;
    // Findings come file by file.
    if (last.file !== file) last = { file, lines: linesOf(sources.get(file)) };
    const line = last.lines?.[number - 1];
    if (line === undefined) return null;
    const fix = locateFix(diagnostic, line);
    const at = fix?.column ?? column;
    const length = fix?.length ?? (received !== '' && line.startsWith(received, at - 1) ? received.length : 1);
    return { line, column: at, length, fix, corrected: fix && correctedLine(line, fix) };
  };
}

function linesOf(text: string | undefined): readonly string[] | undefined {
  return text === undefined ? undefined : textLines(text);
}
