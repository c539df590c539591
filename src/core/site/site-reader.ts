import type { YamlEntry, YamlMap, YamlNode } from '../content/yaml-map.ts';
import { type Diagnostic, type Place, type Rule, report } from '../diagnostic.ts';
import type { Locale } from '../model.ts';
import { nearestWord } from '../nearest-word.ts';
import { siteKeyUnknown } from '../rules/site-key-unknown.ts';
import { siteNameLocaleUnknown } from '../rules/site-name-locale-unknown.ts';
import { siteNameMissing } from '../rules/site-name-missing.ts';
import { siteValueType } from '../rules/site-value-type.ts';
import type { LocalizedText } from './site.ts';

/** Reads values of `site.yaml` and collects what is wrong with them; what is wrong reads as null. */
export interface SiteReader {
  diagnostics: readonly Diagnostic[];
  find<Found>(rule: Rule<Found>, place: Place, found: Found): void;
  /** Entries by key, of a map that has no other keys than these. */
  fields(map: YamlMap, where: string, known: readonly string[]): ReadonlyMap<string, YamlEntry>;
  map(node: YamlNode, key: string): YamlMap | null;
  text(node: YamlNode, key: string, expected?: string): string | null;
  flag(node: YamlNode, key: string): boolean | null;
  /** One text for all locales, or a text by locale. */
  localized(node: YamlNode, key: string): LocalizedText | null;
}

/** `locales` are those that have a file. */
export function createSiteReader(defaultLocale: Locale, locales: readonly Locale[]): SiteReader {
  const diagnostics: Diagnostic[] = [];
  const find: SiteReader['find'] = (rule, place, found) => diagnostics.push(report(rule, place, found));
  const reader: SiteReader = {
    diagnostics,
    find,
    fields(map, where, known) {
      for (const { key, keyPlace } of map.entries)
        if (!known.includes(key))
          find(siteKeyUnknown, keyPlace, { key, where, known, nearest: nearestWord(key, known) });
      return new Map(map.entries.map((entry) => [entry.key, entry]));
    },
    map(node, key) {
      if (node.is === 'map') return node;
      find(siteValueType, node.place, { key, expected: 'a map of keys and values', received: received(node) });
      return null;
    },
    text(node, key, expected = 'a text') {
      const text = textOf(node);
      if (text === null) find(siteValueType, node.place, { key, expected, received: received(node) });
      return text;
    },
    flag(node, key) {
      const value = node.is === 'scalar' ? node.value : null;
      if (typeof value === 'boolean') return value;
      find(siteValueType, node.place, { key, expected: '`true` or `false`', received: received(node) });
      return null;
    },
    localized(node, key) {
      if (node.is !== 'map') {
        const text = reader.text(node, key, 'a text, or a text by locale');
        return text === null ? null : Object.fromEntries([defaultLocale, ...locales].map((locale) => [locale, text]));
      }
      for (const { key: locale, keyPlace } of node.entries)
        if (!locales.includes(locale)) find(siteNameLocaleUnknown, keyPlace, { key, locale, known: locales });
      const texts = node.entries.map(
        ({ key: locale, value }) => [locale, reader.text(value, `${key}.${locale}`)] as const,
      );
      if (locales.includes(defaultLocale) && !texts.some(([locale]) => locale === defaultLocale))
        find(siteNameMissing, node.place, { key, locale: defaultLocale });
      return Object.fromEntries(texts.filter((entry): entry is [Locale, string] => entry[1] !== null));
    },
  };
  return reader;
}

/** A text that shows something. A number is taken as it is written. */
function textOf(node: YamlNode): string | null {
  if (node.is !== 'scalar') return null;
  const text = typeof node.value === 'number' ? node.source : node.value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}

function received(node: YamlNode): string {
  if (node.is === 'map') return 'a map';
  if (node.is === 'list') return 'a list';
  return node.source === '' ? 'nothing' : node.source;
}
