import type { Instant } from '../core/model.ts';

/** One command of the program, in a file of its own. */
export interface Command {
  name: string;
  /** What stands after the name and the options: `<file…>`. */
  operands: string | null;
  /** One line for the overview. */
  summary: string;
  options: readonly OptionName[];
  /** Where an option means less here than everywhere: what `--help` says of it instead. */
  optionHelp?: Readonly<Partial<Record<OptionName, string>>>;
  /** Gives the exit code: 0, or 1 when something is wrong with the site. */
  run(options: Options, terminal: Terminal): Promise<number>;
}

export interface Options {
  root: string;
  outDir: string;
  /** The time of `--now`, else the clock's. */
  now(): Instant;
  /** Instead of the `url` in site.yaml. */
  url: string | null;
  port: number;
  host: string;
  /** Refuse what would else only be reported. */
  strict: boolean;
  /** Repair what can be repaired. */
  fix: boolean;
  /** As typed: each command knows its own formats. */
  format: string | null;
  /** As typed. */
  date: string | null;
  operands: readonly string[];
}

/** The outside of the program: what commands print to, and how they learn that they shall end. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
  colour: boolean;
  /** Settles when the person or the system asks the program to stop. */
  untilStopped(): Promise<void>;
}

/** All options, with what `--help` says of them. One without a value is a switch. */
export const optionHelp = {
  root: { value: 'folder', help: 'folder of the site, with content/ and locales/ (default: the current one)' },
  out: { value: 'folder', help: 'folder that the site is written to (default: dist in the folder of the site)' },
  now: { value: 'time', help: 'build as if it were this time, in UTC: 2026-11-22T00:00Z' },
  url: { value: 'url', help: 'where the site will stand, instead of the url in site.yaml' },
  port: { value: 'number', help: 'first port to try (default: $PORT, else 4321)' },
  host: { value: 'name', help: 'address to listen on (default: localhost; 0.0.0.0 for all)' },
  strict: { value: null, help: 'accept no finding that is an error; for check, no warning either' },
  fix: { value: null, help: 'repair what is safe to repair, in the files' },
  format: { value: 'name', help: 'how findings are printed: pretty, json or github (times: pretty or json)' },
  date: { value: 'day', help: 'the UTC day of times that have none beside them: 2024-07-12' },
} as const satisfies Record<string, { value: string | null; help: string }>;
export type OptionName = keyof typeof optionHelp;
