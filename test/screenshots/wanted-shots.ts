import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pseudoLocales } from '../../src/core/locale/pseudo-locale.ts';
import { allPageKinds, locales } from '../page-kinds.ts';

export const themes = ['light', 'dark'] as const;
export const widths = [360, 1280] as const;

const shipped = readdirSync(join(import.meta.dirname, '../../locales')).map((file) => file.replace(/\.json$/, ''));

export interface Shot {
  locale: string;
  page: (typeof allPageKinds)[number];
  width: number;
  theme: (typeof themes)[number];
}

export interface Wish {
  shots: Shot[];
  outDir: string;
  /** Take the pictures of the README, and nothing else. */
  readme: boolean;
}

/**
 * What a command line asks for: every page in four languages, each width and theme, narrowed by options that may be given more
 * than once or list their values with commas. Throws an `Error` whose message names what can be asked for.
 */
export function wantedShots(args: readonly string[]): Wish {
  const many = { type: 'string', multiple: true, default: [] as string[] } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      locale: many,
      page: many,
      width: many,
      theme: many,
      out: { type: 'string', default: 'screenshots' },
      readme: { type: 'boolean', default: false },
    },
  });
  const chosenLocales =
    values.locale.length === 0 ? locales : choose('locale', [...shipped, ...pseudoLocales], values.locale);
  const chosenPages = choose('page', allPageKinds, values.page);
  const chosenThemes = choose('theme', themes, values.theme);
  const chosenWidths = values.width.length === 0 ? widths : split(values.width).map(toWidth);
  const shots = chosenLocales.flatMap((locale) =>
    chosenPages.flatMap((page) =>
      chosenWidths.flatMap((width) => chosenThemes.map((theme): Shot => ({ locale, page, width, theme }))),
    ),
  );
  return { shots, outDir: values.out, readme: values.readme };
}

const split = (values: readonly string[]) => values.flatMap((value) => value.split(','));

function choose<Name extends string>(option: string, known: readonly Name[], wanted: readonly string[]): Name[] {
  const names = split(wanted);
  const unknown = names.find((name) => !known.some((candidate) => candidate === name));
  if (unknown !== undefined) throw new Error(`--${option} ${unknown} is none of ${known.join(', ')}`);
  return names.length === 0 ? [...known] : known.filter((name) => names.includes(name));
}

function toWidth(value: string): number {
  const width = Number(value);
  if (!Number.isInteger(width) || width < 200 || width > 4_000)
    throw new Error(`--width ${value} is no whole number of pixels from 200 to 4000`);
  return width;
}
