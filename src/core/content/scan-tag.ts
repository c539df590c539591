/** An opening tag as it stands in the text; all numbers are offsets. */
export interface ScannedTag {
  attributes: readonly { name: string; at: number; valueAt: number }[];
  /** After its `>`. */
  end: number;
}

const start = /<\s*[\w.:$-]*/y;
const attribute = /\s+([^\s=<>"'/\ufdd0-\ufddf]+)(?![^\s=<>"'/])(?:\s*=\s*(?:"[^"]*"|'[^']*')|(?!\s*=))/y;
const close = /\s*\/?\s*>/y;

/** Where the attributes of the tag at `offset` stand, which the parser doesn't tell. Null when it is no complete tag. */
export function scanTag(source: string, offset: number): ScannedTag | null {
  const { attributes, end } = scanAttributes(source, offset);
  const closed = match(close, source, end);
  return closed === null ? null : { attributes, end: end + closed[0].length };
}

/** The brace that ends the readable part of the tag at `offset`: the value of attribute `name`, or between attributes. */
export function scanBrace(
  source: string,
  offset: number,
  brace: string,
): { name: string | null; at: number; braceAt: number } | null {
  if (source[offset] !== '<') return null;
  const rest = source.slice(scanAttributes(source, offset).end);
  const base = source.length - rest.length;
  const [all, space = '', name] = /^(\s*)(?:([^\s=<>"'/\ufdd0-\ufddf]+)\s*=\s*)?(?=[\ufdd0])/.exec(rest) ?? [];
  if (all === undefined || rest[all.length] !== brace) return null;
  return { name: name ?? null, at: base + space.length, braceAt: base + all.length };
}

function scanAttributes(source: string, offset: number): ScannedTag {
  let end = offset + (match(start, source, offset)?.[0].length ?? 0);
  const attributes: { name: string; at: number; valueAt: number }[] = [];
  for (let found = match(attribute, source, end); found !== null; found = match(attribute, source, end)) {
    const [all, name = ''] = found;
    const at = end + all.indexOf(name);
    const quote = all.slice(at - end + name.length).search(/["']/);
    attributes.push({ name, at, valueAt: quote === -1 ? at : at + name.length + quote + 1 });
    end += all.length;
  }
  return { attributes, end };
}

function match(pattern: RegExp, source: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(source);
}
