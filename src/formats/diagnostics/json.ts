import type { Diagnostic, Sources } from '../../core/diagnostic.ts';
import { countBySeverity } from './count.ts';
import { sourceLines } from './source-line.ts';

/**
 * Findings for programs: `{ "diagnostics": […], "errors": 1, "warnings": 0 }`. Each finding has its place (`line` and
 * `column` from 1, in UTF-16 units) and, where the correction is known, `fix`: replace `length` units from `column` of that
 * line by `text`; `isSafe` says whether `check --fix` makes it.
 */
export function jsonDiagnostics(diagnostics: readonly Diagnostic[], { sources }: { sources: Sources }): string {
  const sourceOf = sourceLines(sources);
  const findings = diagnostics.map(({ correction: _, ...diagnostic }, index) => {
    const whole = diagnostics[index];
    const fix = whole && sourceOf(whole)?.fix;
    return fix ? { ...diagnostic, fix } : diagnostic;
  });
  return `${JSON.stringify({ diagnostics: findings, ...countBySeverity(diagnostics) }, null, 2)}\n`;
}
