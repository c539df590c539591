import { readYaml, type YamlMap, type YamlNode } from '../content/yaml-map.ts';
import { type Diagnostic, report } from '../diagnostic.ts';
import type { Locale } from '../model.ts';
import { siteNameLocaleUnknown } from '../rules/site-name-locale-unknown.ts';
import { unknownKey } from '../rules/unknown-key.ts';
import { wrongValue } from '../rules/wrong-value.ts';

/** Names of products and the like, by the name in the source: what each language calls it, nothing where it stays. */
export type Glossary = ReadonlyMap<string, Readonly<Record<Locale, string>>>;

const keys = ['keep', 'names'];
const examples = { keep: 'keep: [Sunshine, Acme Cloud]', names: 'names: { Help Center: { de: Hilfecenter } }' };

/** Reads `content/glossary.yaml`. What is wrong is left out. `locales` are those that have a file. */
export function parseGlossary(
  { file, text }: { file: string; text: string },
  locales: readonly Locale[],
): { glossary: Glossary; diagnostics: Diagnostic[] } {
  const { value: root, diagnostics } = readYaml(text, { file });
  const glossary = new Map<string, Record<Locale, string>>();
  const wrong = (node: YamlNode, what: string, expected: string, example: string) => {
    const received = node.is === 'scalar' ? node.source || 'nothing' : `a ${node.is}`;
    diagnostics.push(report(wrongValue, node.place, { what, received, expected, example }));
  };
  if (root.is === 'scalar' && root.source === '') return { glossary, diagnostics };
  if (root.is !== 'map') {
    wrong(root, 'The glossary', 'the keys `keep` and `names`', examples.keep);
    return { glossary, diagnostics };
  }
  for (const { key, keyPlace, value } of root.entries) {
    if (key === 'keep') readKept(value);
    else if (key === 'names') readNames(value);
    else diagnostics.push(report(unknownKey, keyPlace, { key, allowed: keys }));
  }
  return { glossary, diagnostics };

  function readKept(node: YamlNode): void {
    if (node.is !== 'list') wrong(node, '`keep`', 'a list of names', examples.keep);
    for (const item of node.is === 'list' ? node.items : []) {
      const name = textOf(item);
      if (name === null) wrong(item, 'A name in `keep`', 'a text', examples.keep);
      else glossary.set(name, {});
    }
  }

  function readNames(node: YamlNode): void {
    if (node.is !== 'map') wrong(node, '`names`', 'a map of names', examples.names);
    for (const { key, value } of node.is === 'map' ? node.entries : []) {
      if (value.is === 'map') glossary.set(key, readLocales(key, value));
      else wrong(value, `\`${key}\``, 'what each language calls it', examples.names);
    }
  }

  function readLocales(name: string, map: YamlMap): Record<Locale, string> {
    const texts = new Map<Locale, string>();
    for (const { key: locale, keyPlace, value } of map.entries) {
      const text = textOf(value);
      if (!locales.includes(locale)) {
        diagnostics.push(report(siteNameLocaleUnknown, keyPlace, { key: name, locale, known: locales }));
      } else if (text === null) wrong(value, `\`${name}\``, 'a text', examples.names);
      else texts.set(locale, text);
    }
    return Object.fromEntries(texts);
  }
}

/** What the names of a glossary are in a language, for `lockPart`. */
export function namesIn(glossary: Glossary, locale: Locale): ReadonlyMap<string, string> {
  return new Map(
    [...glossary].map(([name, texts]) => [name, Object.hasOwn(texts, locale) ? (texts[locale] ?? name) : name]),
  );
}

function textOf(node: YamlNode): string | null {
  if (node.is !== 'scalar' || node.value === null) return null;
  const text = typeof node.value === 'string' ? node.value.trim() : node.source;
  return text === '' ? null : text;
}
