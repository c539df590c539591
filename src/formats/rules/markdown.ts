import { compareText, type Rule } from '../../core/diagnostic.ts';

type Listed = Pick<Rule<never>, 'id' | 'severity' | 'why' | 'wrong' | 'right'>;

/** All rules as a page of Markdown, by id: `docs/rules.md`. */
export function rulesMarkdown(rules: readonly Listed[]): string {
  const sorted = rules.toSorted((a, b) => compareText(a.id, b.id));
  return `# Rules

What Tidings finds in \`content/\` and \`locales/\`, by the id that a finding ends with. An **error** keeps a file from being published, a
**warning** does not. This page is made by \`npx tidings rules\`.

${sorted.map(({ id, severity }) => `- [${id}](#${id})${severity === 'warning' ? ' (warning)' : ''}`).join('\n')}

${sorted.map(ruleMarkdown).join('\n')}`;
}

export function ruleMarkdown({ id, severity, why, wrong, right }: Listed): string {
  return `## ${id}

${severity === 'error' ? 'Error' : 'Warning'}. ${why}

- wrong: ${wrong}
- right: ${right}
`;
}
