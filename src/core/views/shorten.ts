/** The text cut to about `length` characters at a space where there is one, with an ellipsis. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  // A character is at most two code units.
  const characters = [...text.slice(0, length * 2 + 2)];
  if (characters.length <= length) return text;
  const head = characters.slice(0, length - 1).join('');
  const space = head.lastIndexOf(' ');
  return `${(space > length / 2 ? head.slice(0, space) : head).trimEnd()}…`;
}
