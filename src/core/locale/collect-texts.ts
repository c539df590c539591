import { type Diagnostic, type Place, report } from '../diagnostic.ts';
import { nearestWord } from '../nearest-word.ts';
import { localeKeyUnknown } from '../rules/locale-key-unknown.ts';
import { localeValueType } from '../rules/locale-value-type.ts';
import type { JsonNode, JsonObject } from './read-json.ts';

export const localeSections = ['meta', 'formats', 'zones', 'strings'] as const;
export type LocaleSection = (typeof localeSections)[number];

export interface CollectedTexts {
  /** By path below the section: `nav.label` of `strings`. Blank texts are left out. */
  texts: Readonly<Record<LocaleSection, ReadonlyMap<string, string>>>;
  /** Of every key and its value, whatever it is, by path: `strings.nav.label`. */
  places: ReadonlyMap<string, { key: Place; value: Place }>;
  /** Paths whose value is neither a text nor an object where one may stand. */
  mistyped: ReadonlySet<string>;
  diagnostics: Diagnostic[];
}

/** All texts of a locale file by section, `strings` nested as deep as it is, the others flat. */
export function collectTexts(root: JsonObject): CollectedTexts {
  const diagnostics: Diagnostic[] = [];
  const places = new Map<string, { key: Place; value: Place }>();
  const mistyped = new Set<string>();
  const texts = { meta: new Map(), formats: new Map(), zones: new Map(), strings: new Map() };
  for (const { key, keyPlace, value } of root.entries) {
    const section = localeSections.find((name) => name === key);
    places.set(key, { key: keyPlace, value: value.place });
    if (section === undefined)
      diagnostics.push(report(localeKeyUnknown, keyPlace, { key, nearest: nearestWord(key, localeSections) }));
    else if (value.is === 'object') collect(value, [section], texts[section]);
    else wrongType(key, 'object', value);
  }
  return { texts, places, mistyped, diagnostics };

  function collect(node: JsonObject, path: readonly string[], into: Map<string, string>): void {
    for (const { key, keyPlace, value } of node.entries) {
      const below = [...path, key];
      places.set(below.join('.'), { key: keyPlace, value: value.place });
      if (value.is === 'object' && path[0] === 'strings') collect(value, below, into);
      else if (value.is !== 'text') wrongType(below.join('.'), 'text', value);
      else if (value.text.trim() !== '') into.set(below.slice(1).join('.'), value.text);
    }
  }

  function wrongType(key: string, expected: 'text' | 'object', { is, place, ...node }: JsonNode): void {
    mistyped.add(key);
    const received = 'source' in node ? node.source : 'text' in node ? JSON.stringify(node.text) : '{ … }';
    diagnostics.push(report(localeValueType, place, { key, expected, found: is, received }));
  }
}
