import { expect, test } from 'vitest';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { jsonDiagnostics } from './json.ts';

const finding: Diagnostic = {
  ruleId: 'unknown-impact',
  severity: 'error',
  file: 'a.mdx',
  line: 2,
  column: 9,
  message: '“hihg” is not an impact.',
  expected: '`none`, `minor`, `major` or `critical`',
  received: 'high',
  hint: 'Did you mean `major`?',
};

test('findings are data, with the place of what can be corrected', () => {
  const correctable = { ...finding, correction: { text: 'major', isSafe: false } };
  const warning: Diagnostic = { ...finding, severity: 'warning', file: 'b.mdx' };
  const sources = new Map([['a.mdx', '---\nimpact: "high"\n']]);
  expect(JSON.parse(jsonDiagnostics([correctable, warning], { sources }))).toEqual({
    diagnostics: [{ ...finding, fix: { line: 2, column: 10, length: 4, text: 'major', isSafe: false } }, warning],
    errors: 1,
    warnings: 1,
  });
});

test('a correction whose place is not found is left out', () => {
  const correctable = { ...finding, correction: { text: 'major', isSafe: true } };
  const sources = new Map([['a.mdx', '---\nimpact: "hi\\x67h"\n']]);
  expect(JSON.parse(jsonDiagnostics([correctable], { sources })).diagnostics).toEqual([finding]);
});

test('without findings it is an empty list', () => {
  expect(jsonDiagnostics([], { sources: new Map() })).toBe(
    '{\n  "diagnostics": [],\n  "errors": 0,\n  "warnings": 0\n}\n',
  );
});
