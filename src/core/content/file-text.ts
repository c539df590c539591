/** The text of a file as all offsets count it: without byte order mark, with `\n` line ends. */
export function fileText(text: string): string {
  const bare = text.startsWith('\ufeff') ? text.slice(1) : text;
  return bare.includes('\r') ? bare.replaceAll(/\r\n?/g, '\n') : bare;
}
