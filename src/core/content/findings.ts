import { type Diagnostic, type Place, type Rule, report } from '../diagnostic.ts';
import { indexLines, type LineIndex } from './line-index.ts';

/** Collects what is found in one file. Offsets are those of `text`, the whole file with `\n` line ends. */
export interface Findings {
  file: string;
  text: string;
  diagnostics: Diagnostic[];
  lineAt: LineIndex;
  placeAt(offset: number): Place;
  add<Found>(rule: Rule<Found>, at: number | Place, found: Found): void;
}

export function collectFindings(file: string, text: string): Findings {
  const lineAt = indexLines(text);
  const diagnostics: Diagnostic[] = [];
  const placeAt = (offset: number): Place => ({ file, ...lineAt(offset) });
  return {
    file,
    text,
    diagnostics,
    lineAt,
    placeAt,
    add: (rule, at, found) =>
      void diagnostics.push(report(rule, typeof at === 'number' ? placeAt(at) : { ...at, file }, found)),
  };
}

/** A piece of the author's text on one line, short enough to be repeated in a message. */
export function excerpt(source: string): string {
  const line = source.replaceAll(/\s+/g, ' ').trim();
  return line.length <= 60 ? line : `${line.slice(0, 59).replace(/[\ud800-\udbff]$/, '')}…`;
}
