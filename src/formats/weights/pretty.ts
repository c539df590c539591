import { type Budgeted, budgets, exceeded, type PageWeight } from '../../core/weight/page-weight.ts';

const head = ['Heaviest page of its type', '', 'HTML + CSS gzip', 'brotli', 'script gzip', 'requests'];

/** One line a kind of page, and one for the budgets; what is more than its budget has a `!`. */
export function weightsTable(weights: readonly PageWeight[]): string {
  const rows = weights.map((weight) => {
    const over = exceeded(weight);
    const cell = (what: Budgeted, text: string) => (over.includes(what) ? `! ${text}` : text);
    return [
      words(weight.kind),
      `/${weight.file.replace(/(^|\/)index\.html$/, '$1')}`,
      cell('gzip', kilobytes(weight.gzip)),
      kilobytes(weight.brotli),
      cell('scriptGzip', kilobytes(weight.scriptGzip)),
      cell('requests', String(weight.requests)),
    ];
  });
  const limits = ['Budget', '', kilobytes(budgets.gzip), '', kilobytes(budgets.scriptGzip), String(budgets.requests)];
  const all = [head, ...rows, limits];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    row
      .map((text, column) => (column < 2 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return `${all.map(line).join('\n')}\n`;
}

/** `Heaviest page: /de/history/ with 9.2 of 14.0 KB, script 1.8 of 3.0 KB` */
export function weightsLine(weights: readonly PageWeight[]): string {
  const heaviest = weights.toSorted((a, b) => b.gzip - a.gzip)[0];
  if (heaviest === undefined) return '';
  const script = Math.max(...weights.map(({ scriptGzip }) => scriptGzip));
  const of = (bytes: number, budget: number) => `${number(bytes)} of ${kilobytes(budget)}`;
  const path = `/${heaviest.file.replace(/(^|\/)index\.html$/, '$1')}`;
  return `Heaviest page: ${path} with ${of(heaviest.gzip, budgets.gzip)}; script ${of(script, budgets.scriptGzip)} (gzip)\n`;
}

/** In units of 1,024 bytes, rounded up: what is told is never less than it is. */
function number(bytes: number): string {
  return (Math.ceil((bytes / 1024) * 10) / 10).toFixed(1);
}

const kilobytes = (bytes: number) => `${number(bytes)} KB`;

/** `maintenanceIndex` is `maintenance index`. */
function words(kind: string): string {
  return kind.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
