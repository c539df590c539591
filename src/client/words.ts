/** The element that holds the words for the script, `{}` standing for what is filled in; also the live region. */
const words = () => document.getElementById('words') as HTMLElement;

/** Text of the page that is for the script. */
export function word(name: string, value = ''): string {
  return words().dataset[name]?.replace('{}', () => value) ?? '';
}

/** Tells it to screen readers, politely. */
export function say(text: string): void {
  words().textContent = text;
}
