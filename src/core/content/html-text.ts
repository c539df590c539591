/** An author's text between tags. */
export function htmlText(text: string): string {
  return text.replaceAll(/[<&]/g, reference);
}

/** An author's text as the value of an attribute, quotation marks included. */
export function quoted(text: string): string {
  return `"${text.replaceAll(/[\0"&'`]/g, reference)}"`;
}

function reference(sign: string): string {
  return `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`;
}

const plainAddress = /^[!#$&-;=?-Z_a-z~]*$/;

/** A link's address with everything that URLs don't hold as `%XX`; what is so written already stays. */
export function encodedAddress(address: string): string {
  if (plainAddress.test(address)) return address;
  return address.toWellFormed().replaceAll(/%(?![\dA-Za-z]{2})|[^!#$%&-;=?-Z_a-z~]/gu, encodeURIComponent);
}

/** Without the spaces at both sides of line breaks. */
export function trimmedLines(text: string): string {
  if ((!text.includes('\n') && !text.includes('\r')) || !/[\t ][\n\r]|[\n\r][\t ]/.test(text)) return text;
  const pieces = text.split(/(\r?\n|\r)/);
  return pieces.map((line, index) => trimmed(line, { start: index > 0, end: index < pieces.length - 1 })).join('');
}

/** Without spaces and tabs; entities may have brought other white space, which stays. */
function trimmed(line: string, { start, end }: { start: boolean; end: boolean }): string {
  let [from, to] = [0, line.length];
  while (start && from < to && isSpace(line[from])) from++;
  while (end && to > from && isSpace(line[to - 1])) to--;
  return line.slice(from, to);
}

function isSpace(sign: string | undefined): boolean {
  return sign === ' ' || sign === '\t';
}
