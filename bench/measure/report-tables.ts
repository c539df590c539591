import { flatness, type Verdict, verdictsOn } from './budgets.ts';
import { type Figure, type Step, steps } from './figure.ts';
import type { Size } from './size.ts';
import { summarise } from './summary.ts';
import type { Table } from './table.ts';

export const grouped = (count: number) => count.toLocaleString('en');

/** All figures of one size, in the order of `steps`. */
export function sizeTable({ size, documents }: { size: Size; documents: number }, figures: readonly Figure[]): Table {
  const order = Object.keys(steps);
  return {
    caption: `${grouped(size.pages)} pages: ${grouped(size.entries)} entries in ${size.locales} languages, ${grouped(documents)} files`,
    head: ['', 'seconds', 'fastest – slowest', 'runs', 'ms a page', 'peak MB', 'budget'],
    rows: figures.toSorted((a, b) => order.indexOf(a.step) - order.indexOf(b.step)).map(row),
  };
}

function row(figure: Figure): string[] {
  const seconds = summarise(figure.seconds);
  return [
    `${steps[figure.step]}${figure.step.startsWith('check') ? ' (ms a file)' : ''}`,
    seconds.median.toFixed(2),
    `${seconds.least.toFixed(2)} – ${seconds.most.toFixed(2)}`,
    String(seconds.runs),
    figure.items === null ? '' : perItem(figure).toFixed(2),
    summarise(figure.megabytes).most.toFixed(0),
    verdictsOn(figure).map(verdictText).join('; '),
  ];
}

function verdictText({ is, limit, met }: Verdict): string {
  return `≤ ${limit} ${is === 'seconds' ? 's' : 'MB'}: ${met ? 'met' : 'missed'}`;
}

function perItem({ seconds, items }: Figure): number {
  return (summarise(seconds).median * 1000) / (items ?? Number.NaN);
}

/** What the figures of one size are to each other, and those of the largest size to those of the smallest. */
export function ratioTable(figures: readonly Figure[]): Table {
  const sizes = [...new Set(figures.map(({ size }) => size.pages))].sort((a, b) => a - b);
  const ratios = (label: string, step: Step, to: Step) => {
    const cells = sizes.map((pages) => {
      const [own, other] = [find(figures, step, pages), find(figures, to, pages)];
      if (own === undefined || other === undefined) return '';
      return `${((summarise(own.seconds).median / summarise(other.seconds).median) * 100).toFixed(1)} %`;
    });
    return cells.some((cell) => cell !== '') ? [[label, ...cells, '']] : [];
  };
  const flat = flatnessOf(figures);
  return {
    caption: 'Ratios',
    head: ['', ...sizes.map((pages) => `${grouped(pages)} pages`), 'budget'],
    rows: [
      ...ratios('publish one new update : full build', 'publish', 'full'),
      ...ratios('build, nothing changed : full build', 'no-change', 'full'),
      ...ratios('two shards : one process', 'shards', 'one'),
      ...(flat === null
        ? []
        : [
            [
              'ms a page of a full build : at 3,000 pages',
              ...sizes.map((pages) => (pages === 36_000 ? flat.ratio.toFixed(2) : '')),
              `≤ ${flatness}: ${flat.met ? 'met' : 'missed'}`,
            ],
          ]),
    ],
  };
}

/** What a page costs at 36,000 pages, compared with 3,000; null where one of them was not measured. */
function flatnessOf(figures: readonly Figure[]): { ratio: number; met: boolean } | null {
  const [small, large] = [find(figures, 'full', 3000), find(figures, 'full', 36_000)];
  if (small === undefined || large === undefined) return null;
  const ratio = perItem(large) / perItem(small);
  return { ratio, met: ratio <= flatness };
}

/** One line for each budget that was missed. */
export function missedBudgets(figures: readonly Figure[]): string[] {
  const missed = figures.flatMap((figure) =>
    verdictsOn(figure)
      .filter(({ met }) => !met)
      .map((verdict) => `${grouped(figure.size.pages)} pages, ${steps[figure.step]}: ${verdictText(verdict)}`),
  );
  return flatnessOf(figures)?.met === false
    ? [...missed, `ms a page, 36,000 : 3,000 pages: ≤ ${flatness}: missed`]
    : missed;
}

function find(figures: readonly Figure[], step: Step, pages: number): Figure | undefined {
  return figures.find((figure) => figure.step === step && figure.size.pages === pages);
}
