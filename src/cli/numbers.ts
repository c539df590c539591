/** `36,412` */
export function number(value: number): string {
  return value.toLocaleString('en-US');
}

/** `1 page`, `36,412 pages` */
export function count(value: number, word: string, words = `${word}s`): string {
  return `${number(value)} ${value === 1 ? word : words}`;
}
