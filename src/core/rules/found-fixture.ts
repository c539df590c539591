import { checkInstants, parseDocument } from '../content/parse-document.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { EntryKind, Locale } from '../model.ts';

/** For tests: 2024-08-01T12:00Z. */
export const now = Date.UTC(2024, 7, 1, 12);

/** For tests: all findings in a file, in the words an author reads, one block each. */
export function foundIn(text: string, kind: EntryKind = 'incident', locale: Locale = 'en'): string {
  const input = { file: `${locale}.mdx`, text, kind, slug: '2024-07-11-messages', locale };
  const { document, diagnostics } = parseDocument(input);
  return wordsOf([...diagnostics, ...(document === null ? [] : checkInstants(document, now))]);
}

/** For tests: findings in the words an author reads, one block each. */
export function wordsOf(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ file, line, column, severity, ruleId, message, expected, received, hint }) =>
      [
        `${file}:${line}:${column} ${severity} ${ruleId}`,
        message,
        `expected: ${expected}`,
        `received: ${received}`,
        hint,
      ].join('\n'),
    )
    .join('\n\n');
}

/** For tests: an incident that has no fault, with this text after its one update, from line 8 on. */
export function incidentWith(text: string): string {
  return `---
title: Messages not received
startedAt: 2024-07-11T15:56Z
---

<Update at="2024-07-11T17:59Z" status="investigating">We are looking into it.</Update>

${text}
`;
}

/** For tests: an incident whose update holds this text, from line 7 on. */
export function updateWith(text: string): string {
  return `---
title: Messages not received
startedAt: 2024-07-11T15:56Z
---

<Update at="2024-07-11T17:59Z" status="investigating">
${text}
</Update>
`;
}

/** For tests: an incident with these lines as its front matter, from line 2 on. */
export function frontMatterWith(lines: string): string {
  return `---
${lines}
---

<Update at="2024-07-11T17:59Z" status="investigating">We are looking into it.</Update>
`;
}

/** For tests: a translation with this text, from line 6 on. */
export function translationWith(text: string, lines = 'translation: human'): string {
  return `---
title: Nachrichten kommen nicht an
${lines}
---

${text}
`;
}
