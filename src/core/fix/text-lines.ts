/** The lines of a text without their ends, which are `\n`, `\r\n` or `\r`: counted as findings count them. */
export function textLines(text: string): string[] {
  return text.split(/\r\n?|\n/);
}
