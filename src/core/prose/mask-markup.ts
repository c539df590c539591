/** Stands for each sign that is no prose; no part of a word, and nothing that parts sentences. */
export const masked = '\ufffc';

export interface MaskedTag {
  offset: number;
  name: string;
  is: 'open' | 'close' | 'empty';
  /** As it stands in the file, with its signs `<` and `>`. */
  source: string;
}

export interface MaskedText {
  /** As long as the text, with the same line ends. */
  text: string;
  /** In the order of the file. */
  tags: readonly MaskedTag[];
}

/** Tags within a sentence; the others begin a block, and leave blanks. */
const inline = new Set(['Time', 'TimeRange', 'Component']);

const frontMatter = /^---[^\n]*\n[\s\S]*?\n---[^\n]*(?=\n|$)/;

/** Lengths are bounded, so that no text makes a step take long. */
const markup = new RegExp(
  [
    // Fenced code, closed or not.
    '(?<fence>(?<mark>(?:`{3,}(?=[^`\\n]*$)|~{3,})(?<=^[ \\t>]*(?:[-*+][ \\t]+|\\d+[.)][ \\t]+)?(?:`+|~+)))[^\\n]*(?:\\n[\\s\\S]*?(?:^[ \\t>]*\\k<mark>[`~]*[ \\t]*$|(?![\\s\\S]))|(?![\\s\\S])))',
    '(?<code>(?<!`)(?<ticks>`+)(?!`)(?:(?!\\n[ \\t]*\\n)[\\s\\S]){1,500}?(?<!`)\\k<ticks>(?!`))',
    '\\\\(?<escaped>[!-/:-@[-`{-~])',
    '(?<url><?(?:https?://|www\\.|mailto:)[^\\s<>"]{1,2000}>?)',
    '<(?<closing>/?)(?<name>[A-Za-z][\\w.]{0,60})(?:[^<>"\']{0,500}(?:"[^"]{0,500}"|\'[^\']{0,500}\')){0,20}[^<>"\']{0,500}>',
    '(?<space>&(?:nbsp|ensp|emsp|thinsp|#160|#x[aA]0);)',
    // `[label]: address "title"`
    '\\[(?<=^[ \\t>]*\\[)(?<label>(?!\\^)[^\\][\\n]{1,300})\\]:[ \\t]*(?<target>[^\\s<>]+|<[^<>\\n]*>)(?<title>[ \\t]+(?:"[^"\\n]*"|\'[^\'\\n]*\'|\\([^()\\n]*\\)))?[ \\t]*$',
    '\\](?:\\((?<to>[^()\\n]{0,2000}(?:\\([^()\\n]{0,500}\\)[^()\\n]{0,500}){0,5})\\)|\\[(?<reference>[^\\][\\n]{1,300})\\])',
  ].join('|'),
  'gm',
);

/** Hides code, tags, addresses, labels of links and the front matter. `text` has `\n` line ends. */
export function maskMarkup(text: string): MaskedText {
  const tags: MaskedTag[] = [];
  const start = frontMatter.exec(text)?.[0] ?? '';
  const body = text.slice(start.length);
  let prose = hide(start, ' ');
  let end = 0;
  // `replaceAll` with a function and named groups would take four times as long.
  for (const { 0: source, index, groups = {} } of body.matchAll(markup)) {
    const { name } = groups;
    prose += body.slice(end, index);
    end = index + source.length;
    if (name === undefined) prose += withoutMarkup(source, groups);
    else {
      const is = groups['closing'] === '/' ? 'close' : source.endsWith('/>') ? 'empty' : 'open';
      tags.push({ offset: start.length + index, name, is, source });
      prose += hide(source, inline.has(name) ? masked : ' ');
    }
  }
  return { text: prose + body.slice(end), tags };
}

function withoutMarkup(source: string, groups: Readonly<Record<string, string | undefined>>): string {
  const { fence, escaped, space, label, to } = groups;
  if (fence !== undefined || space !== undefined) return hide(source, ' ');
  if (escaped !== undefined) return /[|.,:()/!-]/.test(escaped) ? ` ${escaped}` : masked + masked;
  // Brackets stay: they tell a link from a label such as `[Resolved]`.
  if (label !== undefined) return `[${hide(label, masked)}]:${hide(source.slice(label.length + 3), masked)}`;
  return to !== undefined || groups['reference'] !== undefined
    ? source[0] + (source[1] ?? '') + hide(source.slice(2, -1), masked) + source.slice(-1)
    : hide(source, masked);
}

function hide(text: string, by: string): string {
  if (!text.includes('\n')) return by.repeat(text.length);
  const lines = text.split('\n');
  return lines.map((line) => by.repeat(line.length)).join('\n');
}
