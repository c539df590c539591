import { checkCharacters } from '../content/check-characters.ts';
import { type Diagnostic, report } from '../diagnostic.ts';
import type { Locale } from '../model.ts';
import { nearestWord } from '../nearest-word.ts';
import { localeDirInvalid } from '../rules/locale-dir-invalid.ts';
import { localeFieldMissing } from '../rules/locale-field-missing.ts';
import { localeFileName } from '../rules/locale-file-name.ts';
import { localeKeyUnknown } from '../rules/locale-key-unknown.ts';
import { localeLangInvalid } from '../rules/locale-lang-invalid.ts';
import { localeReviewedInvalid } from '../rules/locale-reviewed-invalid.ts';
import { collectTexts } from './collect-texts.ts';
import {
  formatExamples,
  type LocaleData,
  type LocaleFormats,
  type LocaleMeta,
  metaExamples,
  reviewStates,
} from './locale-data.ts';
import { readJson } from './read-json.ts';

/**
 * Reads `locales/<locale>.json`. There is no data where the file can't be read or lacks what no other locale can stand
 * in for: `meta` and `formats`. What the texts say is the matter of `checkLocale`.
 */
export function parseLocale({ file, text, locale }: { file: string; text: string; locale: Locale }): {
  data: LocaleData | null;
  diagnostics: Diagnostic[];
} {
  const start = { file, line: 1, column: 1 };
  const { root, diagnostics } = readJson(text, file);
  diagnostics.push(...checkCharacters(file, text));
  if (!isLanguageTag(locale)) diagnostics.push(report(localeFileName, start, { locale }));
  if (root === null) return { data: null, diagnostics };

  const { texts, places, mistyped, diagnostics: found } = collectTexts(root);
  diagnostics.push(...found);
  const fields = readFields<Omit<LocaleMeta, 'reviewed'>>('meta', metaExamples, ['reviewed']);
  const formats = readFields<LocaleFormats>('formats', formatExamples);
  const reviewed = readReviewed();
  if (fields === null || formats === null || !isMetaRight(fields)) return { data: null, diagnostics };
  const meta = { ...fields, reviewed };
  const [zones, strings] = [Object.fromEntries(texts.zones), Object.fromEntries(texts.strings)];
  return { data: { file, locale, meta, formats, zones, strings, places: Object.fromEntries(places) }, diagnostics };

  /** The texts of a section whose fields are known and all needed but `optional`; null when one is missing. */
  function readFields<Fields>(
    section: 'meta' | 'formats',
    examples: Readonly<Record<string, string>>,
    optional: readonly string[] = [],
  ): Fields | null {
    const fields = texts[section];
    const known = [...Object.keys(examples), ...optional];
    for (const [path, { key: place }] of places) {
      const key = path.startsWith(`${section}.`) ? path.slice(section.length + 1) : null;
      if (key === null || known.includes(key)) continue;
      const near = nearestWord(key, known);
      diagnostics.push(report(localeKeyUnknown, place, { key: path, nearest: near && `${section}.${near}` }));
    }
    const missing = Object.entries(examples).filter(([key]) => !fields.has(key));
    if (!places.has(section)) {
      diagnostics.push(report(localeFieldMissing, start, { field: section, example: null }));
      return null;
    }
    for (const [key, example] of missing) {
      const field = `${section}.${key}`;
      const place = (places.get(field) ?? places.get(section))?.key ?? start;
      if (!mistyped.has(field) && !mistyped.has(section))
        diagnostics.push(report(localeFieldMissing, place, { field, example }));
    }
    return missing.length > 0 ? null : (Object.fromEntries(fields) as Fields);
  }

  function readReviewed(): LocaleMeta['reviewed'] {
    const value = texts.meta.get('reviewed') ?? 'none';
    const state = reviewStates.find((known) => known === value);
    const place = places.get('meta.reviewed')?.value ?? start;
    if (state === undefined) diagnostics.push(report(localeReviewedInvalid, place, { value, allowed: reviewStates }));
    return state ?? 'none';
  }

  function isMetaRight({ lang, dir }: Pick<LocaleMeta, 'lang' | 'dir'>): boolean {
    const place = (field: string) => places.get(`meta.${field}`)?.value ?? start;
    const isLang = isLanguageTag(lang);
    const isDir = dir === 'ltr' || dir === 'rtl';
    const suggestion = [lang.replaceAll('_', '-'), locale].find(isLanguageTag) ?? 'en';
    if (!isLang) diagnostics.push(report(localeLangInvalid, place('lang'), { lang, suggestion }));
    if (!isDir) diagnostics.push(report(localeDirInvalid, place('dir'), { dir }));
    return isLang && isDir;
  }
}

/** BCP-47, its language by a code of two or three letters. */
function isLanguageTag(text: string): boolean {
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
