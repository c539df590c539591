import type { FormatCost, FormatCosts } from './format-costs.ts';
import { grouped } from './report-tables.ts';
import type { Size } from './size.ts';
import type { Table } from './table.ts';

/** What is made for programs beside the pages of the same run, the costliest first. */
export function formatTable(
  { pages, entries, locales }: Size,
  { kinds, planMilliseconds, carried }: FormatCosts,
): Table {
  const ofPages = kinds.find(({ kind }) => kind === 'pages') ?? none('pages');
  const others = kinds.filter(({ kind }) => kind !== 'pages').sort((a, b) => b.milliseconds - a.milliseconds);
  const all = sum('all for programs', others);
  const { gzip, withoutGzip } = carried;
  const share = ((gzip - withoutGzip) / gzip) * 100;
  return {
    caption: `Files for programs: ${grouped(pages)} pages, ${grouped(entries)} entries in ${locales} languages`,
    head: ['', 'files', 'MB', 'KB a file', 'CPU s', 'ms a file', ': pages, CPU', ': pages, bytes'],
    rows: [
      row(ofPages, ofPages),
      ...others.map((cost) => row(cost, ofPages)),
      row(all, ofPages),
      ['plan of all outputs', '', '', '', (planMilliseconds / 1000).toFixed(2), '', '', ''],
      [
        `carried by a page, gzip: ${(gzip - withoutGzip).toFixed(0)} of ${gzip.toFixed(0)} bytes (${share.toFixed(1)} %)`,
        grouped(carried.pages),
        ...Array.from({ length: 6 }, () => ''),
      ],
    ],
  };
}

function row({ kind, files, bytes, milliseconds }: FormatCost, pages: FormatCost): string[] {
  const ratio = (own: number, other: number) => (kind === pages.kind ? '' : `${((own / other) * 100).toFixed(1)} %`);
  return [
    kind,
    grouped(files),
    (bytes / 1e6).toFixed(1),
    (bytes / 1024 / files).toFixed(1),
    (milliseconds / 1000).toFixed(2),
    (milliseconds / files).toFixed(3),
    ratio(milliseconds, pages.milliseconds),
    ratio(bytes, pages.bytes),
  ];
}

function sum(kind: string, costs: readonly FormatCost[]): FormatCost {
  return costs.reduce(
    (all, { files, bytes, milliseconds }) => ({
      kind,
      files: all.files + files,
      bytes: all.bytes + bytes,
      milliseconds: all.milliseconds + milliseconds,
    }),
    none(kind),
  );
}

function none(kind: string): FormatCost {
  return { kind, files: 0, bytes: 0, milliseconds: 0 };
}
