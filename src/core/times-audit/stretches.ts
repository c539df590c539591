/** A stretch of text in which times may belong together: a line or a part of it. */
export interface Stretch {
  /** 1-based. */
  line: number;
  /** Where it begins in the whole text. */
  start: number;
  text: string;
}

/** Longer stretches are read in pieces; a pair that lies across the cut is not seen. */
const longest = 3_000;

const blockTag =
  /<\/?(?:p|br|div|li|tr|h[1-6]|ul|ol|table|section|article|header|footer|hr|dt|dd|dl|blockquote)\b[^<>]{0,500}>/gi;

/** Lines, parted once more at HTML tags that begin a new line in a browser. */
export function* lineStretches(text: string): Generator<Stretch> {
  let line = 1;
  let start = 0;
  for (const end of text.matchAll(/\r\n?|\n|$/g)) {
    yield* parts(line, start, text.slice(start, end.index));
    line++;
    start = end.index + end[0].length;
  }
}

/** Paragraphs: a single line break is a space. */
export function* paragraphStretches(text: string): Generator<Stretch> {
  let start = 0;
  for (const end of text.matchAll(/\n[ \t\r]{0,100}\n|$/g)) {
    yield* cut({ line: 0, start, text: text.slice(start, end.index) });
    start = end.index + end[0].length;
  }
}

function* parts(line: number, start: number, text: string): Generator<Stretch> {
  let from = 0;
  for (const tag of text.includes('<') ? text.matchAll(blockTag) : []) {
    yield* cut({ line, start: start + from, text: text.slice(from, tag.index) });
    from = tag.index + tag[0].length;
  }
  yield* cut({ line, start: start + from, text: text.slice(from) });
}

function* cut({ line, start, text }: Stretch): Generator<Stretch> {
  for (let from = 0; from < text.length; ) {
    const to = from + longest < text.length ? cutBetween(text, from + longest / 2, from + longest) : text.length;
    yield { line, start: start + from, text: text.slice(from, to) };
    from = to;
  }
}

/** At the last space there, else at the end. */
function cutBetween(text: string, from: number, to: number): number {
  const space = text.slice(from, to).lastIndexOf(' ');
  return space === -1 ? to : from + space;
}
