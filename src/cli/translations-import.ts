import { resolve } from 'node:path';
import { type ImportedFiles, importFiles } from '../adapters/exchange/import-files.ts';
import { readTextFile } from '../adapters/read-text-file.ts';
import { hasErrors } from '../core/diagnostic.ts';
import { nearestWord } from '../core/nearest-word.ts';
import { writtenTranslationStates } from '../core/vocabulary.ts';
import { githubDiagnostics } from '../formats/diagnostics/github.ts';
import { jsonDiagnostics } from '../formats/diagnostics/json.ts';
import { prettyDiagnostics } from '../formats/diagnostics/pretty.ts';
import type { Command } from './command.ts';
import { count } from './numbers.ts';

const formats: Readonly<Record<string, typeof prettyDiagnostics>> = {
  pretty: prettyDiagnostics,
  json: jsonDiagnostics,
  github: githubDiagnostics,
};

export const translationsImport: Command = {
  name: 'translations import',
  operands: '<file…>',
  summary: 'Take over what a translator’s tool saved: XLIFF 2.1, 2.0 or 1.2, or gettext PO.',
  options: ['root', 'as', 'force', 'dry-run', 'format'],
  optionHelp: {
    'dry-run': 'list the files that would change, and change none',
    format: 'how findings are printed: pretty (default), json or github',
  },
  async run({ root, as, force, dryRun, format, operands }, { out, error, colour }) {
    const state = writtenTranslationStates.find((known) => known === as) ?? null;
    if (as !== null && state === null) {
      const nearest = nearestWord(as, writtenTranslationStates);
      error(
        `--as can’t be “${as}”. ${nearest === null ? 'Write human, machine_reviewed or machine.' : `Did you mean ${nearest}?`}\n`,
      );
      return 2;
    }
    const name = format ?? 'pretty';
    const show = Object.hasOwn(formats, name) ? formats[name] : undefined;
    if (show === undefined) {
      error(`--format can’t be “${name}”. Write pretty, json or github.\n`);
      return 2;
    }
    const files = operands.map((file) => ({ path: resolve(file), name: file }));
    const imported = await importFiles({ root, files, force, as: state, dryRun });
    const { diagnostics, sources } = imported;
    const tell = name === 'pretty' ? out : error;
    for (const line of linesOf(imported, dryRun)) tell(`${line}\n`);
    const get = (file: string) => sources.get(file) ?? readTextFile(root, file).text ?? undefined;
    if (name !== 'pretty' || diagnostics.length > 0) out(show(diagnostics, { sources: { get }, colour }));
    return hasErrors(diagnostics) ? 1 : 0;
  },
};

function linesOf({ written, unchanged, left }: ImportedFiles, dryRun: boolean): string[] {
  const verb = dryRun ? 'would be imported' : 'imported';
  return [
    ...written.map(({ file, parts }) => `${file}: ${parts === 0 ? 'its state' : count(parts, 'text')} ${verb}`),
    ...(unchanged > 0 ? [`${count(unchanged, 'document')} without anything new`] : []),
    ...(left > 0 ? [`${count(left, 'part')} left out`] : []),
  ];
}
