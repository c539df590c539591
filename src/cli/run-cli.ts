import { Refusal } from '../adapters/refusal.ts';
import type { Command, Terminal } from './command.ts';
import { commandHelp, overview } from './help.ts';
import { parseArguments, type Surroundings } from './parse-arguments.ts';

/** Runs the program; gives its exit code: 0 done, 1 the site can't be built, 2 wrong arguments. Never throws. */
export async function runCli(
  args: readonly string[],
  commands: readonly Command[],
  context: { terminal: Terminal; around: Surroundings; version: string },
): Promise<number> {
  const { terminal, around, version } = context;
  const parsed = parseArguments(args, commands, around);
  switch (parsed.is) {
    case 'help':
      terminal.out(parsed.command === null ? overview(commands) : commandHelp(parsed.command));
      return 0;
    case 'version':
      terminal.out(`${version}\n`);
      return 0;
    case 'wrong':
      terminal.error(`${parsed.message} ${parsed.hint}\n`);
      return 2;
    case 'command':
      try {
        return await parsed.command.run(parsed.options, terminal);
      } catch (error) {
        terminal.error(`${textOf(error)}\n`);
        return 1;
      }
  }
}

/** A stack tells developers where a template fails; of a refusal the words suffice. */
function textOf(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? error.cause : error;
  const stack = cause.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? [];
  return [error.message, ...stack].join('\n');
}
