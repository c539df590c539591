/** An entry as it stands in a catalog; line and column, 1-based, of its first keyword. */
export interface PoEntry {
  context: string | null;
  id: string;
  plural: string | null;
  /** By number of the form. */
  texts: readonly string[];
  /** Line of each text. */
  lines: readonly number[];
  flags: readonly string[];
  line: number;
  column: number;
}

export interface PoFault {
  is: 'unknown' | 'unclosed' | 'order' | 'twice' | 'escape';
  line: number;
  column: number;
  source: string;
}

interface Field {
  name: string;
  line: number;
  column: number;
  text: string;
}

/** Every fault is told, but of one entry only the first. */
export function readPoEntries(text: string): { entries: PoEntry[]; faults: PoFault[] } {
  const entries: PoEntry[] = [];
  const faults: PoFault[] = [];
  let fields: Field[] = [];
  let flags: string[] = [];
  let isBroken = false;

  for (const [index, source] of text.split(/\r\n|\r|\n/).entries()) {
    const line = index + 1;
    const rest = source.trim();
    const fail = (is: PoFault['is'], column = source.length - source.trimStart().length + 1) => {
      if (!isBroken) faults.push({ is, line, column, source: rest });
      isBroken = true;
    };
    if (rest === '' || rest.startsWith('#')) {
      if (isBroken || fields.some(({ name }) => name.startsWith('msgstr'))) finish();
      if (rest.startsWith('#,'))
        flags.push(
          ...rest
            .slice(2)
            .split(',')
            .map((flag) => flag.trim()),
        );
      continue;
    }
    const { keyword, written } =
      /^(?:(?<keyword>msgctxt|msgid_plural|msgid|msgstr(?:\[\d{1,2}\])?)(?=[\s"]|$))?\s*(?<written>.*)$/.exec(rest)
        ?.groups ?? {};
    if (keyword !== undefined && startsEntry(keyword)) finish();
    const value = unquoted(written ?? '');
    if ('is' in value) {
      const column = source.indexOf(written ?? '', source.indexOf(keyword ?? '') + (keyword?.length ?? 0)) + 1;
      fail(written?.startsWith('"') ? value.is : 'unknown', column);
    } else if (keyword !== undefined) {
      if (fields.some(({ name }) => name === keyword)) fail('twice');
      fields.push({ name: keyword, line, column: source.indexOf(keyword) + 1, text: value.text });
    } else {
      const last = fields.at(-1);
      if (last === undefined) fail('order');
      else last.text += value.text;
    }
  }
  finish();
  return { entries, faults };

  function startsEntry(keyword: string): boolean {
    const hasText = fields.some(({ name }) => name.startsWith('msgstr'));
    return hasText && (keyword === 'msgctxt' || keyword === 'msgid');
  }

  function finish(): void {
    const [first] = fields;
    if (first !== undefined && !isBroken) {
      const entry = entryOf(fields, flags);
      if (entry === null) faults.push({ is: 'order', line: first.line, column: first.column, source: first.name });
      else entries.push(entry);
    }
    fields = [];
    flags = [];
    isBroken = false;
  }
}

function entryOf(fields: readonly Field[], flags: readonly string[]): PoEntry | null {
  const order = fields.map(({ name }) => name);
  const isPlural = order.includes('msgid_plural');
  const texts = fields.filter(({ name }) => name.startsWith('msgstr'));
  const expected = [
    ...(order[0] === 'msgctxt' ? ['msgctxt'] : []),
    'msgid',
    ...(isPlural ? ['msgid_plural', ...texts.map((_, form) => `msgstr[${form}]`)] : ['msgstr']),
  ];
  const [first] = fields;
  if (first === undefined || texts.length === 0 || order.join() !== expected.join()) return null;
  const of = (name: string) => fields.find((field) => field.name === name)?.text;
  return {
    context: of('msgctxt') ?? null,
    id: of('msgid') ?? '',
    plural: of('msgid_plural') ?? null,
    texts: texts.map(({ text }) => text),
    lines: texts.map(({ line }) => line),
    flags,
    line: first.line,
    column: first.column,
  };
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\u0007',
  b: '\b',
  f: '\f',
  v: '\v',
  '"': '"',
  '\\': '\\',
};

function unquoted(written: string): { text: string } | { is: 'unclosed' | 'escape' } {
  if (!/^"(?:[^"\\]|\\.)*"$/.test(written)) return { is: 'unclosed' };
  let isWrong = false;
  const text = written.slice(1, -1).replaceAll(/\\(.)/gu, (_, sign: string) => {
    const meant = Object.hasOwn(escapes, sign) ? escapes[sign] : undefined;
    isWrong ||= meant === undefined;
    return meant ?? '';
  });
  return isWrong ? { is: 'escape' } : { text };
}
