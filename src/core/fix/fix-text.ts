import type { Diagnostic } from '../diagnostic.ts';
import { keyOrder } from '../rules/key-order.ts';
import { applyFixes } from './apply-fixes.ts';
import { type Fix, locateFix } from './locate-fix.ts';
import { textLines } from './text-lines.ts';

export interface FixableText {
  text: string;
  /** All findings in a text of this file. */
  check(text: string): readonly Diagnostic[];
  /** The same text, its keys in order; for a file whose keys have one. */
  orderKeys?(text: string): string;
}

/** A mend may let another become possible: as a rule twice, for a hundred wrong words a few times. */
const maxRounds = 200;

/**
 * Makes every safe fix, and gives the new text and the number of findings that are mended. A fix that would bring more
 * errors to light than it mends is left out. Fixing a fixed text changes nothing.
 */
export function fixText({ text, check, orderKeys }: FixableText): { text: string; fixed: number } {
  let current = { text, findings: check(text) };
  let fixed = 0;
  for (let round = 0; round < maxRounds; round++) {
    const step = edits(current).find(({ text: next }) => {
      if (next === current.text) return false;
      const findings = check(next);
      if (errorsOf(findings) > errorsOf(current.findings)) return false;
      current = { text: next, findings };
      return true;
    });
    if (step === undefined) break;
    fixed += step.count;
  }
  return { text: current.text, fixed };

  /** All fixes at once, then halves, and so on to each alone: one that does harm must not hold up hundreds. */
  function* edits(state: {
    text: string;
    findings: readonly Diagnostic[];
  }): Generator<{ text: string; count: number }> {
    const lines = textLines(state.text);
    const fixes = state.findings.flatMap((finding) => {
      const fix = locateFix(finding, lines[finding.line - 1] ?? '');
      return fix?.isSafe ? [fix] : [];
    });
    const apart = (own: readonly Fix[]) => ({ text: applyFixes(state.text, own), count: own.length });
    for (let size = fixes.length; size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
      for (let at = 0; at < fixes.length; at += size) yield apart(fixes.slice(at, at + size));
    const misplaced = state.findings.filter(({ ruleId }) => ruleId === keyOrder.id).length;
    if (misplaced > 0 && orderKeys !== undefined) yield { text: orderKeys(state.text), count: misplaced };
  }
}

function errorsOf(findings: readonly Diagnostic[]): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}
