import { expect, test } from 'vitest';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { githubDiagnostics } from './github.ts';

const finding: Diagnostic = {
  ruleId: 'time-not-utc',
  severity: 'error',
  file: 'content/incidents/x/en.mdx',
  line: 3,
  column: 12,
  message: '“2024-07-11T15:56” is not a time in UTC.',
  expected: 'YYYY-MM-DDTHH:MMZ',
  received: '2024-07-11T15:56',
  hint: 'Write `2024-07-11T15:56Z`, if this time is in UTC.',
  correction: { text: '2024-07-11T15:56Z', isSafe: false },
};

test('a finding is one command, with the corrected line', () => {
  const sources = new Map([[finding.file, '---\ntitle: A\nstartedAt: 2024-07-11T15:56\n']]);
  expect(githubDiagnostics([finding], { sources })).toBe(
    '::error file=content/incidents/x/en.mdx,line=3,col=12,title=time-not-utc::' +
      '“2024-07-11T15:56” is not a time in UTC.%0AExpected: YYYY-MM-DDTHH:MMZ%0A' +
      'Write `2024-07-11T15:56Z`, if this time is in UTC.%0ACorrected: startedAt: 2024-07-11T15:56Z\n',
  );
});

test('no text of an author ends its command or begins another', () => {
  const hostile: Diagnostic = {
    ...finding,
    severity: 'warning',
    file: 'content/a,line=1::b%0A.mdx',
    message: '100 %\r\n::error::b',
    hint: 'a: b, c',
    correction: undefined,
  };
  expect(githubDiagnostics([hostile], { sources: new Map() })).toBe(
    '::warning file=content/a%2Cline=1%3A%3Ab%250A.mdx,line=3,col=12,title=time-not-utc::' +
      '100 %25%0D%0A::error::b%0AExpected: YYYY-MM-DDTHH:MMZ%0Aa: b, c\n',
  );
});

test('without findings nothing is printed', () => {
  expect(githubDiagnostics([], { sources: new Map() })).toBe('');
});
