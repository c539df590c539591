import { type Diagnostic, hasErrors, report } from '../diagnostic.ts';
import { checkLocale } from '../locale/check-locale.ts';
import { type InterfaceString, interfaceStrings } from '../locale/interface-strings.ts';
import type { LocaleData } from '../locale/locale-data.ts';
import { placeOf } from '../locale/place-of.ts';
import { orderedCategories, pluralForms } from '../locale/plural-forms.ts';
import { exchangePartIncomplete } from '../rules/exchange-part-incomplete.ts';
import { exchangeSourceChanged } from '../rules/exchange-source-changed.ts';
import { exchangeTargetChanged } from '../rules/exchange-target-changed.ts';
import { poFuzzy } from '../rules/po-fuzzy.ts';
import { poKeyUnknown } from '../rules/po-key-unknown.ts';
import { poPluralForms } from '../rules/po-plural-forms.ts';
import type { ReturnedCatalog, ReturnedEntry } from './catalog.ts';
import { keysOf, sourcePlural, textOf, textsDigest } from './string-catalog.ts';

export interface ImportedStrings {
  /** New texts by key, of plural forms by `key_category`; none with an error. */
  texts: ReadonlyMap<string, string>;
  diagnostics: readonly Diagnostic[];
}

/** What of a catalog becomes part of a locale file: all that is right and up to date, or with an error nothing. */
export function importStrings(
  { place, digest, entries }: ReturnedCatalog,
  { source, data, force }: { source: LocaleData; data: LocaleData; force: boolean },
): ImportedStrings {
  const { lang } = data.meta;
  const diagnostics: Diagnostic[] = [];
  const texts = new Map<string, string>();
  const places = new Map<string, LocaleData['places'][string]>();
  const seen = new Set<string>();
  for (const entry of entries) {
    const { key } = entry;
    const kind = kindOf(key);
    const found = { key, source: entry.source, known: Object.keys(interfaceStrings) };
    if (key === null || kind === null) diagnostics.push(report(poKeyUnknown, entry.place, { ...found, is: 'unknown' }));
    else if (seen.has(key)) diagnostics.push(report(poKeyUnknown, entry.place, { ...found, is: 'twice' }));
    else {
      seen.add(key);
      const fault = faultOf(entry, key, kind);
      if (fault !== null) diagnostics.push(fault);
      else takeOver(entry, keysOf(key, kind, lang));
    }
  }
  const isChanged = digest !== null && digest !== textsDigest(data);
  if (texts.size > 0 && isChanged && !force) {
    const { line } = placeOf(data, 'strings').key;
    const [key = ''] = texts.keys();
    diagnostics.push(report(exchangeTargetChanged, place, { key, file: data.file, line }));
    return { texts: new Map(), diagnostics };
  }
  // Judged as the file will be; what it had before is no matter of this catalog.
  const merged = { ...data, strings: { ...data.strings, ...Object.fromEntries(texts) } };
  const judged = { ...merged, places: { ...data.places, ...Object.fromEntries(places) } };
  diagnostics.push(...checkLocale(judged, source, false).filter(({ file }) => file === place.file));
  return { texts: hasErrors(diagnostics) ? new Map() : texts, diagnostics };

  function takeOver({ texts: own, places: lines, place: first }: ReturnedEntry, keys: readonly string[]): void {
    for (const [form, key] of keys.entries()) {
      const [text = '', at = first] = [own[form], lines[form]];
      if (text.trim() === '' || text === textOf(data, key)) continue;
      texts.set(key, text);
      places.set(`strings.${key}`, { key: at, value: at });
    }
  }

  /** Why an entry isn't taken over. */
  function faultOf(entry: ReturnedEntry, key: string, kind: InterfaceString): Diagnostic | null {
    const now = kind.plural ? sourcePlural(source, key) : { source: textOf(source, key), plural: null };
    const filled = entry.texts.filter((text) => text.trim() !== '').length;
    if (filled === 0) return null;
    if (entry.isFuzzy) return report(poFuzzy, entry.place, { key, text: entry.texts[0] ?? '' });
    if (entry.source !== now.source || entry.plural !== now.plural) {
      const { line } = placeOf(source, `strings.${key}${kind.plural ? '_other' : ''}`).key;
      return report(exchangeSourceChanged, entry.place, { key, source: source.file, line });
    }
    const categories = kind.plural ? orderedCategories(lang) : ['other'];
    if (entry.texts.length !== categories.length) {
      const header = pluralForms(lang) ?? '';
      return report(poPluralForms, entry.place, { key, found: entry.texts.length, lang, categories, header });
    }
    if (filled < categories.length) {
      return report(exchangePartIncomplete, entry.place, {
        key,
        empty: categories.length - filled,
        of: categories.length,
        pieces: 'plural forms',
      });
    }
    return null;
  }
}

function kindOf(key: string | null): InterfaceString | null {
  const all: Readonly<Record<string, InterfaceString>> = interfaceStrings;
  return key !== null && Object.hasOwn(all, key) ? (all[key] ?? null) : null;
}
