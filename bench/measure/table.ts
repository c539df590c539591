/** Rows of text below a head. The first column holds words, the others figures. */
export interface Table {
  caption: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** For a terminal: columns in line, figures to the right. */
export function textTable({ caption, head, rows }: Table): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    widths
      .map((width, column) => (column === 0 ? (row[column] ?? '').padEnd(width) : (row[column] ?? '').padStart(width)))
      .join('   ')
      .trimEnd();
  return [caption, ...[head, ...rows].map((row) => `  ${line(row)}`.trimEnd())].join('\n');
}

/** The same for a page of the docs. */
export function markdownTable({ caption, head, rows }: Table): string {
  const line = (row: readonly string[]) => `| ${head.map((_, column) => row[column] ?? '').join(' | ')} |`;
  const rule = `| ${head.map((_, column) => (column === 0 ? '---' : '---:')).join(' | ')} |`;
  return [`**${caption}**`, '', line(head), rule, ...rows.map(line)].join('\n');
}
