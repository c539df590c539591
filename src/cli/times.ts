import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { auditTimes, readDay } from '../core/times-audit/audit-times.ts';
import { jsonPairs } from '../formats/times-audit/json.ts';
import { prettyPairs } from '../formats/times-audit/pretty.ts';
import type { Command, Options, Terminal } from './command.ts';

/** One operand: a file, or `-` for standard input, which is also read without one. */
export type TimesOptions = Pick<Options, 'operands' | 'date' | 'format'>;

/** What is read when the command runs: the bytes of a file, or of standard input for `-`. */
export type ReadInput = (file: string) => Promise<Uint8Array>;

export const times = {
  name: 'times',
  operands: '[file|-]',
  summary: 'Check hand-written pairs of a UTC time and a Pacific time in any text.',
  options: ['date', 'format'],
  optionHelp: { format: 'how pairs are printed: pretty or json' },
  /** Gives 0 when all pairs are right or none was found, 1 when some are wrong, 2 when it can't begin. */
  async run(options: TimesOptions, { out, error }: Pick<Terminal, 'out' | 'error'>, read: ReadInput = readInput) {
    const { text, problem, code } = await checkTimes(options, read);
    if (problem === null) out(text);
    else error(`${problem}\n`);
    return code;
  },
} satisfies Command;

interface Outcome {
  text: string;
  problem: string | null;
  code: 0 | 1 | 2;
}

async function checkTimes({ operands, date, format }: TimesOptions, read: ReadInput): Promise<Outcome> {
  const [file = '-', extra] = operands;
  if (extra !== undefined) return refuse(`tidings times reads one file, and “${extra}” is one too many.`);
  if (date !== null && readDay(date) === null) {
    return refuse(`--date can’t be “${date}”. Write the UTC day of the times: --date 2024-07-12.`);
  }
  if (format !== null && format !== 'pretty' && format !== 'json') {
    return refuse(`--format can’t be “${format}”. Write pretty or json.`);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await read(file));
  } catch (error) {
    return refuse(unreadable(file, error));
  }
  const pairs = auditTimes(text, date === null ? {} : { date });
  const code = pairs.every(({ verdict }) => verdict === 'ok') ? 0 : 1;
  return { text: format === 'json' ? jsonPairs(pairs) : prettyPairs(pairs), problem: null, code };
}

function refuse(problem: string): Outcome {
  return { text: '', problem, code: 2 };
}

function unreadable(file: string, error: unknown): string {
  const name = file === '-' ? 'Standard input' : `“${file}”`;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
      return `There is no file ${name}. Give the path of a text file, or - for standard input.`;
    case 'EISDIR':
      return `${name} is a folder. Give the path of a text file, or - for standard input.`;
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return `${name} is not UTF-8 text. Save it as UTF-8 and try again.`;
    default:
      return `${name} can’t be read${code === '' ? '' : ` (${code})`}. Give a text file that you may read.`;
  }
}

async function readInput(file: string): Promise<Uint8Array> {
  return file === '-' ? buffer(process.stdin) : readFile(file);
}
