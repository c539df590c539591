import type { Command } from './command.ts';
import { findCommand } from './find-command.ts';

/** All commands, in the order of the overview; each is loaded when it is asked for. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start.ts')).start,
  build: async () => (await import('./build.ts')).build,
  merge: async () => (await import('./merge.ts')).merge,
  serve: async () => (await import('./serve.ts')).serve,
  dev: async () => (await import('./dev.ts')).dev,
  check: async () => (await import('./check.ts')).check,
  times: async () => (await import('./times.ts')).times,
  languages: async () => (await import('./languages.ts')).languages,
  rules: async () => (await import('./rules.ts')).rules,
  translate: async () => (await import('./translate.ts')).translate,
  translations: async () => (await import('./translations.ts')).translations,
  'translations export': async () => (await import('./translations-export.ts')).translationsExport,
  'translations import': async () => (await import('./translations-import.ts')).translationsImport,
  'translations accept': async () => (await import('./translations-accept.ts')).translationsAccept,
};

/** The command that the arguments begin with; all of them where they begin with none. */
export async function commandsFor(args: readonly string[]): Promise<Command[]> {
  const load = commands[findCommand(Object.keys(commands), args) ?? ''];
  return load === undefined ? await allCommands() : [await load()];
}

export function allCommands(): Promise<Command[]> {
  return Promise.all(Object.values(commands).map((load) => load()));
}
