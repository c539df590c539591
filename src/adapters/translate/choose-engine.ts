import { nearestWord } from '../../core/nearest-word.ts';
import { Refusal } from '../refusal.ts';
import { deepl } from './deepl.ts';
import type { Engine } from './engine.ts';
import type { EngineSettings } from './engine-settings.ts';
import { google } from './google.ts';
import { libretranslate } from './libretranslate.ts';
import { openai } from './openai.ts';
import { ownCommand } from './own-command.ts';

type Make = (settings: EngineSettings) => Engine;

/** Engines by the name that `--provider` takes, with the variables that each needs. */
export const engines: Readonly<Record<string, { make: Make; needs: readonly string[] }>> = {
  deepl: { make: deepl, needs: ['DEEPL_API_KEY'] },
  google: { make: google, needs: ['GOOGLE_CLOUD_PROJECT', 'GOOGLE_ACCESS_TOKEN'] },
  libretranslate: { make: libretranslate, needs: ['LIBRETRANSLATE_URL'] },
  openai: { make: openai, needs: ['OPENAI_MODEL'] },
  command: { make: ownCommand, needs: ['TIDINGS_TRANSLATE_COMMAND'] },
};

const names = Object.keys(engines);

/**
 * The engine of this name; without one, that of `TIDINGS_TRANSLATE_PROVIDER`, else the only one whose variables are set.
 * Throws a `Refusal` that says which variable is missing.
 */
export function chooseEngine(typed: string | null, settings: EngineSettings): Engine {
  const { env } = settings;
  const isReady = (name: string) => engines[name]?.needs.every((variable) => env[variable]) === true;
  const wanted = typed ?? (env['TIDINGS_TRANSLATE_PROVIDER'] || null);
  if (wanted === null) {
    const [only, other] = names.filter(isReady);
    if (only === undefined) {
      throw new Refusal(
        `No translation service is set up. Set the variables of one, such as DEEPL_API_KEY; docs/operators.md lists them.`,
      );
    }
    if (other !== undefined) {
      throw new Refusal(
        `More than one translation service is set up. Choose one: --provider ${only} or --provider ${other}.`,
      );
    }
    return make(only);
  }
  if (!Object.hasOwn(engines, wanted)) {
    const nearest = nearestWord(wanted, names);
    const hint = nearest === null ? `Write one of ${names.join(', ')}.` : `Did you mean ${nearest}?`;
    const place = typed === null ? 'The variable TIDINGS_TRANSLATE_PROVIDER' : '--provider';
    throw new Refusal(`${place} can’t be “${wanted}”. ${hint}`);
  }
  const missing = engines[wanted]?.needs.find((variable) => !env[variable]);
  if (missing !== undefined) {
    throw new Refusal(
      `${missing} is not set, which ${wanted} needs. Set it in the environment, never in a file of the site.`,
    );
  }
  return make(wanted);

  function make(name: string): Engine {
    const { make } = engines[name] ?? { make: deepl };
    return make(settings);
  }
}
