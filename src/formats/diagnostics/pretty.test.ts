import { expect, test } from 'vitest';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { prettyDiagnostics } from './pretty.ts';

const noZone: Diagnostic = {
  ruleId: 'time-not-utc',
  severity: 'error',
  file: 'content/incidents/x/en.mdx',
  line: 3,
  column: 12,
  message: '“2024-07-11T15:56” does not say that it is UTC.',
  expected: 'a time in UTC: YYYY-MM-DDTHH:MMZ',
  received: '2024-07-11T15:56',
  hint: 'Write 2024-07-11T15:56Z.',
};
const warning: Diagnostic = {
  ...noZone,
  ruleId: 'outdated',
  severity: 'warning',
  file: 'content/incidents/x/ko.mdx',
  line: 1,
  column: 4,
  message: 'The title is outdated.',
  expected: 'a translation of today’s title',
  received: '메시지',
  hint: 'Translate it again.',
};
const sources = new Map([
  ['content/incidents/x/en.mdx', '---\ntitle: A\nstartedAt: 2024-07-11T15:56\n---\n'],
  ['content/incidents/x/ko.mdx', '제목 메시지\n'],
]);

test('prints each finding with its line, a caret below the value, the expectation, the mend and the rule', () => {
  expect(prettyDiagnostics([warning, noZone], { sources, colour: false })).toBe(`\
content/incidents/x/en.mdx:3:12  error  “2024-07-11T15:56” does not say that it is UTC.
  3 | startedAt: 2024-07-11T15:56
    |            ^^^^^^^^^^^^^^^^
  expected  a time in UTC: YYYY-MM-DDTHH:MMZ
  hint      Write 2024-07-11T15:56Z.
  rule      time-not-utc

content/incidents/x/ko.mdx:1:4  warning  The title is outdated.
  1 | 제목 메시지
    |      ^^^^^^
  expected  a translation of today’s title
  hint      Translate it again.
  rule      outdated

1 error and 1 warning in 2 files.
`);
});

test('a correction shows the line as it should be', () => {
  const correctable = { ...noZone, correction: { text: '2024-07-11T15:56Z', isSafe: false } };
  expect(prettyDiagnostics([correctable], { sources, colour: false })).toContain(`
  3 | startedAt: 2024-07-11T15:56
    |            ^^^^^^^^^^^^^^^^
  3 + startedAt: 2024-07-11T15:56Z
  expected  `);
});

test('of a deletion and of a whole line the corrected line is shown, too', () => {
  const quoted = new Map([['a.mdx', 'a\u00adb\n  title: API: errors\n']]);
  const unseen = { ...noZone, file: 'a.mdx', line: 1, column: 2, received: 'U+00AD' };
  const colon = { ...noZone, file: 'a.mdx', line: 2, column: 10, received: 'title: API: errors' };
  const text = prettyDiagnostics(
    [
      { ...unseen, correction: { replaces: '\u00ad', text: '', isSafe: true } },
      { ...colon, correction: { text: 'title: "API: errors"', isSafe: false } },
    ],
    { sources: quoted, colour: false },
  );
  expect(text).toContain('  1 | a\ufffdb\n    |  ^\n  1 + ab\n');
  expect(text).toContain(`
  2 |   title: API: errors
    |   ^^^^^^^^^^^^^^^^^^
  2 +   title: "API: errors"
`);
});

test('letters that are only composed look as before, so no second line is shown', () => {
  const word = 'Café'.normalize('NFD');
  const parts = { ...noZone, file: 'a.mdx', line: 1, column: 1, received: word };
  const text = prettyDiagnostics([{ ...parts, correction: { text: 'Café', isSafe: true } }], {
    sources: new Map([['a.mdx', word]]),
    colour: false,
  });
  expect(text).not.toContain('  1 + ');
});

test('a file without text shows no line', () => {
  const missing = { ...noZone, file: 'content/site.yaml', line: 1, column: 1 };
  expect(prettyDiagnostics([missing], { sources, colour: false })).toBe(`\
content/site.yaml:1:1  error  “2024-07-11T15:56” does not say that it is UTC.
  expected  a time in UTC: YYYY-MM-DDTHH:MMZ
  hint      Write 2024-07-11T15:56Z.
  rule      time-not-utc

1 error in 1 file.
`);
});

test('colours only when asked', () => {
  expect(prettyDiagnostics([noZone], { sources, colour: true })).toContain(
    '\u001b[1mcontent/incidents/x/en.mdx:3:12\u001b[0m  \u001b[31merror\u001b[0m',
  );
});

test('escape sequences of an author do not reach the terminal', () => {
  const hostile = { ...noZone, message: 'a\u001b[2Jb\nc', line: 1, column: 1, received: '' };
  const text = prettyDiagnostics([hostile], {
    sources: new Map([[noZone.file, '\u001b]0;x\u0007\u202eabc']]),
    colour: false,
  });
  expect(text).toContain('error  a�[2Jb c\n  1 | �]0;x��abc\n');
});

test('of a long line only the part around the place is shown', () => {
  const long = `${'a'.repeat(5000)}WRONG${'b'.repeat(5000)}`;
  const text = prettyDiagnostics([{ ...noZone, line: 1, column: 5001, received: 'WRONG' }], {
    sources: new Map([[noZone.file, long]]),
    colour: false,
  });
  expect(text).toContain(`  1 | …${'a'.repeat(50)}WRONG${'b'.repeat(45)}…\n    | ${' '.repeat(51)}^^^^^\n  expected`);
});

test('says so when there is nothing to say', () => {
  expect(prettyDiagnostics([], { sources, colour: false })).toBe('No findings.\n');
});
