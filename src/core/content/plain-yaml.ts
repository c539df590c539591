import type { Place } from '../diagnostic.ts';
import type { YamlEntry, YamlMap, YamlScalar } from './yaml-map.ts';

const signs = "\\p{L}\\p{M}\\p{N},.;!?()'/+&%_“”„‘’«»–—…\\-";
/** A text that begins with a letter and has no sign that YAML gives a meaning; not `true`, `false` or `null`. */
const words = `(?!(?:[Tt]rue|TRUE|[Ff]alse|FALSE|[Nn]ull|NULL)(?:\\n|$))\\p{L}(?:[${signs} ]*[${signs}])?`;
const instant = '\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d)?Z';
const line = new RegExp(
  `( *)(update:${instant}|[A-Za-z][\\w-]{0,60}|"[\\w:.-]{1,60}"):(?: (${words}|${instant}|"[^"\\\\\\n\\t]*"))?(?:\\n+|$)`,
  'uy',
);

/**
 * Reads what almost all front matter is, in a tenth of the time that the YAML parser takes: on each line a key and a text, or a
 * key alone above lines that stand further in. Null for all else, and for what is in any doubt: the parser reads that.
 */
export function readPlainYaml(yaml: string, placeOf: (offset: number) => Place): YamlMap | null {
  let at = yaml.search(/[^\n]|$/);
  const top = readMap(0);
  return at === yaml.length ? top : null;

  /** The lines from `at` on that stand `indent` spaces in, as far as there are such. */
  function readMap(indent: number): YamlMap | null {
    const entries: YamlEntry[] = [];
    const keys = new Set<string>();
    const place = placeOf(at + indent);
    while (at < yaml.length) {
      line.lastIndex = at;
      const [all = '', spaces = '', written = '', value] = line.exec(yaml) ?? [];
      if (all !== '' && spaces.length < indent) break;
      const key = unquoted(written);
      if (key === '' || spaces.length > indent || keys.has(key)) return null;
      keys.add(key);
      const keyPlace = placeOf(at + indent);
      const valuePlace = placeOf(at + indent + written.length + ': '.length);
      at += all.length;
      const node = value === undefined ? readInner(indent) : scalar(value, valuePlace);
      if (node === null) return null;
      entries.push({ key, keyPlace, value: node });
    }
    return entries.length === 0 ? null : { is: 'map', entries, place };
  }

  function readInner(outer: number): YamlMap | null {
    let indent = 0;
    while (yaml[at + indent] === ' ') indent++;
    return indent > outer ? readMap(indent) : null;
  }
}

function scalar(source: string, place: Place): YamlScalar {
  return { is: 'scalar', value: unquoted(source), source, place };
}

function unquoted(source: string): string {
  return source.startsWith('"') ? source.slice(1, -1) : source;
}
