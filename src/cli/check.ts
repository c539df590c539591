import { fixFiles } from '../adapters/fix-files.ts';
import { loadSite } from '../adapters/load-site.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { isTranslationWork } from '../core/incident/translation-work.ts';
import { nearestWord } from '../core/nearest-word.ts';
import { githubDiagnostics } from '../formats/diagnostics/github.ts';
import { jsonDiagnostics } from '../formats/diagnostics/json.ts';
import { prettyDiagnostics } from '../formats/diagnostics/pretty.ts';
import type { Command } from './command.ts';

const formats = {
  pretty: prettyDiagnostics,
  json: jsonDiagnostics,
  github: githubDiagnostics,
};

export const check: Command = {
  name: 'check',
  operands: null,
  summary: 'Read all of content/ and locales/ and print every finding.',
  options: ['root', 'now', 'url', 'strict', 'format', 'fix'],
  optionHelp: {
    strict: 'let warnings fail the check, too, but not translations that are missing or outdated',
    format: 'pretty (default), json, or github for annotations in GitHub Actions',
    fix: 'mend what is safe to mend, in the files, then print the rest',
  },
  async run({ root, now, url, strict, format, fix }, { out, error, colour }) {
    const name = format ?? 'pretty';
    if (!isFormat(name)) {
      error(`--format can’t be “${name}”. ${formatHint(name)}\n`);
      return 2;
    }
    if (fix) {
      const line = fixedLine(await fixFiles(root));
      if (name === 'pretty') out(line);
      else error(line);
    }
    const loaded = await loadSite({ root, now: now(), ...(url === null ? {} : { url }) });
    const diagnostics = loaded.diagnostics();
    out(formats[name](diagnostics, { sources: loaded.sources, colour }));
    return isRefused(diagnostics, strict) ? 1 : 0;
  },
};

/** `Fixed 3 findings in 2 files.` */
export function fixedLine({ findings, files }: { findings: number; files: readonly string[] }): string {
  if (findings === 0) return 'Nothing to fix.\n';
  return `Fixed ${count(findings, 'finding')} in ${count(files.length, 'file')}.\n`;
}

function isRefused(diagnostics: readonly Diagnostic[], strict: boolean): boolean {
  return diagnostics.some((found) => found.severity === 'error' || (strict && !isTranslationWork(found)));
}

function isFormat(name: string): name is keyof typeof formats {
  return Object.hasOwn(formats, name);
}

function formatHint(name: string): string {
  const nearest = nearestWord(name, Object.keys(formats));
  return nearest === null ? 'Write pretty, json or github.' : `Did you mean ${nearest}?`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
