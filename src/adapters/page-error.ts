import { relative, sep } from 'node:path';
import { type Diagnostic, report } from '../core/diagnostic.ts';
import { pageNotCompiled } from '../core/rules/page-not-compiled.ts';
import { pagePlace } from '../core/survival/entry-folder.ts';

/** The findings behind an error of Astro's compiler that names pages of the site's own; none for any other error. */
export function uncompiledPages(error: unknown, root: string): Diagnostic[] {
  const all = error instanceof AggregateError || hasErrorList(error) ? error.errors : [error];
  return all.flatMap((single) => finding(single, root) ?? []);
}

function finding(error: unknown, root: string): Diagnostic | null {
  if (!(error instanceof Error)) return null;
  const { loc, id } = error as { loc?: { file?: unknown; line?: unknown; column?: unknown }; id?: unknown };
  const path = [loc?.file, id].find((name) => typeof name === 'string');
  const file = path === undefined ? null : relative(root, path).split(sep).join('/');
  if (file === null || pagePlace(file) === null) return null;
  const place = { file, line: placeNumber(loc?.line), column: placeNumber(loc?.column) };
  return report(pageNotCompiled, place, { message: plainMessage(error.message) });
}

function hasErrorList(error: unknown): error is { errors: unknown[] } {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors);
}

function placeNumber(value: unknown): number {
  return typeof value === 'number' && value >= 1 ? value : 1;
}

/** The place is told beside the message: `33:1: Expected … (33:1) (mdx-jsx:…)` says it twice more. */
function plainMessage(message: string): string {
  const [line = ''] = message.split('\n');
  const words = line.replace(/^\d+:\d+: /, '').replace(/ \(\d+:\d+(?:-\d+:\d+)?\)(?: \([\w:-]+\))?$/, '');
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
