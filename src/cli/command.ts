import type { Instant } from '../core/model.ts';
import type { Shard } from '../core/plan/shard.ts';

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
  /** Trust nothing that a former build left. */
  full: boolean;
  dryRun: boolean;
  /** Write compressed files beside the others. */
  compress: boolean;
  watch: boolean;
  /** Show what pages weigh, whatever was made. */
  weights: boolean;
  /** Path of a page, as typed. */
  explain: string | null;
  /** Path of the file that lists what changed, as typed. */
  changes: string | null;
  /** Path as typed, of a command that writes one file. */
  out: string | null;
  /** Languages as typed: `de,ja`. */
  locale: string | null;
  /** As typed: `missing,outdated`. */
  failOn: string | null;
  /** Say all that is known. */
  verbose: boolean;
  shard: Shard | null;
  /** As typed: each command knows its own formats. */
  format: string | null;
  /** As typed. */
  date: string | null;
  /** Languages to translate to, as typed. */
  to: string | null;
  /** Name of a translation service, as typed. */
  provider: string | null;
  /** All texts, not only those that are missing or outdated. */
  all: boolean;
  /** Replace also what someone else has changed. */
  force: boolean;
  /** What imported texts are, as typed. */
  as: string | null;
  operands: readonly string[];
  /** The environment, where keys and addresses of services stand. */
  env: Readonly<Record<string, string | undefined>>;
}

/** The outside of the program: what commands print to, and how they learn that they shall end. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
  colour: boolean;
  /** Whether a person reads what is printed; no when left out. */
  isTerminal?: boolean;
  /** Width in characters; 80 when left out. */
  columns?: number;
  /** One line that replaces itself, on a terminal alone; null takes it away. */
  progress(line: string | null): void;
  /** Settles when the person or the system asks the program to stop. */
  untilStopped(): Promise<void>;
}

/** All options, with what `--help` says of them. One without a value is a switch. */
export const optionHelp = {
  root: { value: 'folder', help: 'folder of the site, with content/ and locales/ (default: the current one)' },
  out: { value: 'path', help: 'folder that the site is written to (default: dist in the folder of the site)' },
  now: { value: 'time', help: 'build as if it were this time, in UTC: 2026-11-22T00:00Z' },
  url: { value: 'url', help: 'where the site will stand, instead of the url in site.yaml' },
  port: { value: 'number', help: 'first port to try (default: $PORT, else 4321)' },
  host: { value: 'name', help: 'address to listen on (default: localhost; 0.0.0.0 for all)' },
  strict: { value: null, help: 'accept no finding that is an error; for check, no warning either' },
  full: { value: null, help: 'read and make every page anew, instead of only what changed' },
  'dry-run': { value: null, help: 'list the files that would be written, and write none' },
  explain: { value: 'page', help: 'tell why this page was or was not made anew: /de/history/' },
  changes: { value: 'file', help: 'write the list of changed files and their addresses as JSON, for uploads and CDNs' },
  compress: { value: null, help: 'write .br and .gz files beside the others, for servers that send them' },
  shard: { value: 'n/of', help: 'make one part of the site, such as 2/5; `tidings merge` puts the parts together' },
  watch: { value: null, help: 'build again whenever a file changes' },
  weights: {
    value: null,
    help: 'show what the heaviest page of each type weighs; a build of everything does so by itself',
  },
  fix: { value: null, help: 'repair what is safe to repair, in the files' },
  format: { value: 'name', help: 'how findings are printed: pretty, json or github (times: pretty or json)' },
  to: { value: 'languages', help: 'translate to these only, such as de,ja (default: all that readers see)' },
  provider: {
    value: 'name',
    help: 'deepl, google, libretranslate, openai or command (default: the one that is set up)',
  },
  locale: { value: 'languages', help: 'only these languages: de,ja' },
  verbose: { value: null, help: 'name every language and every part' },
  'fail-on': { value: 'states', help: 'exit with 1 when a text is in one of these states: missing,outdated' },
  all: { value: null, help: 'export all texts, not only those that are missing or outdated' },
  force: { value: null, help: 'replace also texts that were changed in the files since the export' },
  as: {
    value: 'state',
    help: 'what the imported texts are: human, machine_reviewed or machine (default: what the tool says)',
  },
  date: { value: 'day', help: 'the UTC day of times that have none beside them: 2024-07-12' },
} as const satisfies Record<string, { value: string | null; help: string }>;
export type OptionName = keyof typeof optionHelp;
