import { relative, resolve, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadSite } from '../adapters/load-site.ts';
import { readGlossary } from '../adapters/read-glossary.ts';
import { Refusal } from '../adapters/refusal.ts';
import { chooseEngine } from '../adapters/translate/choose-engine.ts';
import { type Clock, patient } from '../adapters/translate/patient.ts';
import { translateSite } from '../adapters/translate/translate-site.ts';
import { translationJobs } from '../adapters/translate/translation-jobs.ts';
import { hasErrors } from '../core/diagnostic.ts';
import { guessLocale } from '../core/locale/guess-locale.ts';
import type { Locale } from '../core/model.ts';
import { entryFolder } from '../core/survival/entry-folder.ts';
import { prettyDiagnostics } from '../formats/diagnostics/pretty.ts';
import type { Command, Options, Terminal } from './command.ts';
import { tellEstimate, tellTranslation } from './tell-translation.ts';

export type TranslateOptions = Pick<Options, 'root' | 'now' | 'to' | 'provider' | 'dryRun' | 'operands' | 'env'>;

const realClock: Clock = { now: Date.now, sleep: (milliseconds) => sleep(milliseconds) };

export const translate = {
  name: 'translate',
  operands: '[path…]',
  summary: 'Have missing and outdated translations drafted by a machine, and marked as such.',
  options: ['root', 'now', 'to', 'provider', 'dry-run'],
  optionHelp: {
    now: 'decide what is open as if it were this time, in UTC: 2026-11-22T00:00Z',
    'dry-run': 'list what would be translated and how many characters that is, and translate nothing',
  },
  /** Gives 0 when everything that an engine may do is done, 1 when something is left, 2 when it can't begin. */
  async run(options: TranslateOptions, terminal: Terminal, clock: Clock = realClock) {
    try {
      return await draft(options, terminal, clock);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      terminal.error(`${error.message}\n`);
      return 2;
    }
  },
} satisfies Command;

async function draft(options: TranslateOptions, terminal: Terminal, clock: Clock): Promise<number> {
  const { root, dryRun, env } = options;
  const paths = readPaths(options);
  const { world, sources } = await loadSite({ root, now: options.now() });
  if (world === null) throw new Refusal('The settings of the site have errors. See tidings check.');
  const { glossary, diagnostics } = readGlossary(root, world.site.locales);
  if (hasErrors(diagnostics)) {
    terminal.error(prettyDiagnostics(diagnostics, { sources, colour: terminal.colour }));
    return 2;
  }
  const to = readLocales(options.to, [...world.languages.keys()]);
  const found = translationJobs(world, { root, to, paths });
  if (dryRun) return tellEstimate(found, world, glossary, terminal);
  if (found.jobs.length === 0) return tellTranslation(found, { sources, terminal }).end(null);

  const timeoutMs = readNumber(env, 'TIDINGS_TRANSLATE_TIMEOUT', 60) * 1000;
  const engine = chooseEngine(options.provider, { env, timeoutMs, now: clock.now });
  const perMinute = env['TIDINGS_TRANSLATE_PER_MINUTE'] ? readNumber(env, 'TIDINGS_TRANSLATE_PER_MINUTE', 60) : null;
  const telling = tellTranslation(found, { sources, terminal, engine: engine.name });
  const stop = await translateSite(found.jobs, patient(engine, { ...clock, perMinute, onWait: telling.onWait }), {
    root,
    world,
    glossary,
    parallel: readNumber(env, 'TIDINGS_TRANSLATE_PARALLEL', 4),
    ...telling,
  });
  return telling.end(stop);
}

/** Operands as paths below the root; null for everything. */
function readPaths({ root, operands }: Pick<Options, 'root' | 'operands'>): string[] | null {
  if (operands.length === 0) return null;
  return operands.map((operand) => {
    const path = relative(root, resolve(operand)).split(sep).join('/').replace(/\/$/, '');
    if (path === 'content/incidents' || path === 'content/maintenance' || entryFolder(path) !== null) return path;
    throw new Refusal(
      `“${operand}” is nothing to translate. Give a folder or file of content/incidents or content/maintenance.`,
    );
  });
}

function readLocales(typed: string | null, known: readonly Locale[]): Locale[] | null {
  if (typed === null) return null;
  return typed.split(',').map((text) => {
    const locale = text.trim();
    if (known.includes(locale)) return locale;
    const guess = guessLocale(locale, known);
    const hint = guess === null ? `Write languages of the site: ${known.join(', ')}.` : `Did you mean ${guess}?`;
    throw new Refusal(`--to can’t be “${locale}”. ${hint}`);
  });
}

function readNumber(env: Options['env'], name: string, usual: number): number {
  const text = env[name] || String(usual);
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  throw new Refusal(`The variable ${name} can’t be “${text}”. Give a whole number from 1 to 99999.`);
}
