import { type Command, optionHelp } from './command.ts';

/** What `tidings --help` prints. */
export function overview(commands: readonly Command[]): string {
  const rows = commands.map(
    ({ name, operands, summary }) => [operands ? `${name} ${operands}` : name, summary] as const,
  );
  return `Usage: tidings <command> [options]

Commands
${table(rows)}
Options
${table([
  ['-h, --help', 'this overview, or the options of a command'],
  ['-v, --version', 'the version'],
])}
See tidings <command> --help for the options of a command.
`;
}

/** What `tidings <command> --help` prints. */
export function commandHelp({ name, operands, summary, options, optionHelp: own }: Command): string {
  const rows = options.map((option) => {
    const { value, help } = optionHelp[option];
    return [value === null ? `--${option}` : `--${option} <${value}>`, own?.[option] ?? help] as const;
  });
  const usage = ['tidings', name, ...(options.length > 0 ? ['[options]'] : []), ...(operands ? [operands] : [])];
  return `Usage: ${usage.join(' ')}

${summary}
${rows.length === 0 ? '' : `\nOptions\n${table(rows)}`}`;
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}\n`).join('');
}
