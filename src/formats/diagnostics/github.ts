import type { Diagnostic, Sources } from '../../core/diagnostic.ts';
import { sourceLines } from './source-line.ts';

/**
 * Findings as commands that GitHub Actions turns into annotations beside the lines of a pull request: one a line, by
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions.
 */
export function githubDiagnostics(diagnostics: readonly Diagnostic[], { sources }: { sources: Sources }): string {
  const sourceOf = sourceLines(sources);
  return diagnostics
    .map((diagnostic) => {
      const { file, line, column, severity, ruleId, message, expected, hint } = diagnostic;
      const corrected = sourceOf(diagnostic)?.corrected ?? null;
      const properties = { file, line: String(line), col: String(column), title: ruleId };
      const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
      const text = [message, `Expected: ${expected}`, hint, ...(corrected === null ? [] : [`Corrected: ${corrected}`])];
      return `::${severity} ${written.join(',')}::${escapeData(text.join('\n'))}\n`;
    })
    .join('');
}

/** What would end the command or begin another; a lone `%` too, since it begins an escape. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
