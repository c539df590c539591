import { stringCatalog } from '../../core/exchange/string-catalog.ts';
import type { Locale } from '../../core/model.ts';
import { writePo } from '../../formats/po/write-po.ts';
import { Refusal } from '../refusal.ts';
import type { SiteTexts } from './site-texts.ts';

/** The interface strings of a language as a gettext catalog. Throws a `Refusal` where there is none to make. */
export function exportStrings(
  { site, locales }: SiteTexts,
  to: Locale,
): { text: string; strings: number; empty: number } {
  if (to === site.defaultLocale) throw new Refusal(`${to} is the language that the others are translated from.`);
  const source = locales.get(site.defaultLocale)?.data ?? null;
  const data = locales.get(to)?.data ?? null;
  for (const [locale, read] of [
    [site.defaultLocale, source],
    [to, data],
  ] as const) {
    if (read === null) throw new Refusal(`locales/${locale}.json can’t be read. See tidings check.`);
  }
  const catalog = source && data && stringCatalog(source, data);
  if (catalog === null)
    throw new Refusal(`The plural forms of ${to} have no formula here; translate locales/${to}.json itself.`);
  const empty = catalog.entries.filter(({ texts }) => texts.some((text) => text === '')).length;
  return { text: writePo(catalog), strings: catalog.entries.length, empty };
}
