import { resolve } from 'node:path';
import { type ExportedFiles, exportFiles } from '../adapters/exchange/export-files.ts';
import { writeText } from '../adapters/write-text.ts';
import { nearestWord } from '../core/nearest-word.ts';
import type { Command, Terminal } from './command.ts';

const formats = ['xliff', 'xliff-1.2', 'po'] as const;

export const translationsExport: Command = {
  name: 'translations export',
  operands: '[path…]',
  summary: 'Write what is missing or outdated in a language for a translator’s tool, as XLIFF or gettext PO.',
  options: ['root', 'to', 'format', 'all', 'out'],
  optionHelp: {
    to: 'language to translate to: de',
    format: 'xliff for version 2.1 (default), xliff-1.2, or po for the words of the interface',
    out: 'file to write (default: standard output)',
  },
  async run({ root, to, format, all, out, operands }, terminal) {
    const { error } = terminal;
    const known = formats.find((name) => name === (format ?? 'xliff'));
    if (known === undefined) {
      const nearest = nearestWord(format ?? '', formats);
      error(
        `--format can’t be “${format}”. ${nearest === null ? 'Write xliff, xliff-1.2 or po.' : `Did you mean ${nearest}?`}\n`,
      );
      return 2;
    }
    if (to === null || to.includes(',')) {
      error('tidings translations export needs one language. Write --to de.\n');
      return 2;
    }
    if (known === 'po' && operands[0] !== undefined) {
      error(`The words of the interface belong to no path such as “${operands[0]}”. Leave it out.\n`);
      return 2;
    }
    const exported = exportFiles({ root, format: known, to, all, paths: operands.map((path) => resolve(path)) });
    for (const file of exported.broken) error(`${file} is left out: it has errors. See tidings check.\n`);
    if (exported.files.length === 0) {
      error(`Nothing is missing or outdated in ${to}.\n`);
      return exported.broken.length > 0 ? 1 : 0;
    }
    const isDone = out === null ? print(exported, terminal) : await save(exported, out, terminal);
    return isDone && exported.broken.length === 0 ? 0 : 1;
  },
};

function print({ files, told }: ExportedFiles, { out, error }: Terminal): boolean {
  const [only, another] = files;
  if (only === undefined || another !== undefined) {
    error(
      'The sources are in several languages, and XLIFF 2.1 has a file for each. Name one with --out, or write --format xliff-1.2.\n',
    );
    return false;
  }
  out(only.text);
  error(`Exported ${told}.\n`);
  return true;
}

/** `work.xlf`, and `work.ko.xlf` for sources in Korean. */
async function save({ files, told }: ExportedFiles, outFile: string, { out }: Terminal): Promise<boolean> {
  const names = files.map(({ source }) => (source === null ? outFile : outFile.replace(/(\.\w+)?$/, `.${source}$1`)));
  for (const [index, { text }] of files.entries()) await writeText(names[index] ?? outFile, text);
  out(`Exported ${told} to ${names.join(' and ')}.\n`);
  return true;
}
