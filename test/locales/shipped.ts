import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDateFnsLocale } from '../../src/adapters/load-date-fns-locale.ts';
import type { LocaleData } from '../../src/core/locale/locale-data.ts';
import { parseLocale } from '../../src/core/locale/parse-locale.ts';
import type { DateFnsLocale } from '../../src/core/time/format-duration.ts';

const folder = join(import.meta.dirname, '../../locales');

export interface ShippedLocale {
  data: LocaleData;
  dateFns: DateFnsLocale;
}

/** Every language that has a file in `locales/`, by name. */
export const shipped: ReadonlyMap<string, ShippedLocale> = new Map(
  await Promise.all(
    readdirSync(folder)
      .sort()
      .map(async (name) => [name.replace(/\.json$/, ''), await read(name)] as const),
  ),
);

async function read(name: string): Promise<ShippedLocale> {
  const locale = name.replace(/\.json$/, '');
  const { data } = parseLocale({ file: `locales/${name}`, text: readFileSync(join(folder, name), 'utf8'), locale });
  const dateFns = data && (await loadDateFnsLocale(data.meta.dateFns));
  if (!data || !dateFns) throw new Error(`locales/${name} can’t be read`);
  return { data, dateFns };
}
