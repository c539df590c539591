import { parseDocument } from '../../src/core/content/parse-document.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { parseLocale } from '../../src/core/locale/parse-locale.ts';
import { rules } from '../../src/core/rules/index.ts';
import { parseSite } from '../../src/core/site/parse-site.ts';

const file = 'content/incidents/2024-07-11-messages/en.mdx';
const ids = new Set(rules.map(({ id }) => id));

/** An incident that has no fault but those of `body`, which stands in its one update, from line 7 on. */
export function incident(body: string): string {
  return `---
title: Messages not received
startedAt: 2024-07-11T15:56Z
---

<Update at="2024-07-11T17:59Z" status="investigating">
${body}
</Update>
`;
}

/** An incident whose front matter is these lines, from line 2 on. */
export function frontMatter(lines: string): string {
  return `---\n${lines}\n---\n\n<Update at="2024-07-11T17:59Z" status="investigating">Text.</Update>\n`;
}

export const incidentFacts = 'title: Messages not received\nstartedAt: 2024-07-11T15:56Z';

export function readIncident(text: string) {
  return parseDocument({ file, text, kind: 'incident', slug: '2024-07-11-messages', locale: 'en' });
}

/** Errors as `line:column rule`; throws when one of them tells no place, no rule that is listed or no mend. */
export function errorsIn(text: string): string[] {
  const { document, diagnostics } = readIncident(text);
  const errors = told(diagnostics, file);
  if ((document === null) !== errors.length > 0) throw new Error('refused without an error, or accepted with one');
  return errors;
}

export function errorsInLocale(text: string): string[] {
  return told(parseLocale({ file: 'locales/de.json', locale: 'de', text }).diagnostics, 'locales/de.json');
}

export function errorsInSite(text: string): string[] {
  const { site, diagnostics } = parseSite({ file: 'content/site.yaml', text }, ['en', 'de']);
  const errors = told(diagnostics, 'content/site.yaml');
  if ((site === null) !== errors.length > 0) throw new Error('refused without an error, or accepted with one');
  return errors;
}

function told(diagnostics: readonly Diagnostic[], file: string): string[] {
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map((diagnostic) => {
      const { ruleId, line, column, message, expected, hint } = diagnostic;
      const isWhole = diagnostic.file === file && ids.has(ruleId) && line >= 1 && column >= 1;
      if (!isWhole || [message, expected, hint].some((words) => words.trim() === ''))
        throw new Error(`a finding that tells too little: ${JSON.stringify(diagnostic)}`);
      return `${line}:${column} ${ruleId}`;
    });
}
