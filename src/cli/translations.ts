import { type LoadedSite, loadSite } from '../adapters/load-site.ts';
import { writeText } from '../adapters/write-text.ts';
import { nearestWord } from '../core/nearest-word.ts';
import { localizedText } from '../core/site/site.ts';
import { translationTable } from '../core/translation-table/translation-table.ts';
import { prettyDiagnostics } from '../formats/diagnostics/pretty.ts';
import { htmlTranslations } from '../formats/translation-table/html.ts';
import { jsonTranslations } from '../formats/translation-table/json.ts';
import { prettyTranslations } from '../formats/translation-table/pretty.ts';
import { sizeWords, type TranslationReport } from '../formats/translation-table/report.ts';
import { chooseTranslations, hasFailure, readFailures } from './choose-translations.ts';
import type { Command } from './command.ts';
import { count } from './numbers.ts';

const formats = {
  text: prettyTranslations,
  json: jsonTranslations,
  html: htmlTranslations,
};

export const translations: Command = {
  name: 'translations',
  operands: '[path…]',
  summary: 'Show which texts are translated into which languages, and what is missing or outdated.',
  options: ['root', 'now', 'locale', 'format', 'out', 'verbose', 'fail-on'],
  optionHelp: {
    format: 'text (default), json, or html for a page with links to the files',
    out: 'file to write to, instead of printing',
  },
  /** Gives 0 whatever is missing, 1 where `--fail-on` finds something, 2 when it can't begin. */
  async run(options, { out, error, colour, columns = 80 }) {
    const format = options.format ?? 'text';
    const failures = readFailures(options.failOn);
    if (!isFormat(format)) {
      const nearest = nearestWord(format, Object.keys(formats));
      return refuse(
        `--format can’t be “${format}”. ${nearest ? `Did you mean ${nearest}?` : 'Write text, json or html.'}`,
      );
    }
    if (failures === null)
      return refuse(`--fail-on can’t be “${options.failOn}”. Write missing, outdated or missing,outdated.`);
    const loaded = await loadSite({ root: options.root, now: options.now(), remembers: true });
    const whole = reportOf(loaded);
    if (whole === null) {
      error(prettyDiagnostics(loaded.errors, { sources: loaded.sources, colour }));
      return 1;
    }
    const choice = chooseTranslations(whole.table, options);
    if (choice.problem !== null) return refuse(choice.problem);
    const report = { ...whole, table: choice.table };
    const text = formats[format](report, { columns, verbose: options.verbose });
    if (options.out === null) out(text);
    else {
      await writeText(options.out, text);
      out(`${options.out}: ${sizeWords(report)}\n`);
    }
    if (loaded.errors.length > 0) error(`${count(loaded.errors.length, 'error')}: see tidings check.\n`);
    return hasFailure(choice.table, failures) ? 1 : 0;

    function refuse(problem: string): number {
      error(`${problem}\n`);
      return 2;
    }
  },
};

/** Null where the site has no settings or no default language to read it by. */
function reportOf({ world, exceptions }: LoadedSite): TranslationReport | null {
  if (world === null) return null;
  const { site, now, languages } = world;
  const broken = exceptions.filter(({ is, what }) => is === 'leftOut' && what === 'translation');
  const table = translationTable(
    world,
    broken.map(({ path }) => path),
  );
  const { text } = localizedText(site.name, site.defaultLocale, site);
  return { site: text, now, table, languages, repository: site.repository };
}

function isFormat(name: string): name is keyof typeof formats {
  return Object.hasOwn(formats, name);
}
