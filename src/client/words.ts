/** Texts of the page that are for the script: `data-…` of the element `#words`, `{}` standing for what is filled in. */
export function word(name: string, value = ''): string {
  return (document.getElementById('words')?.dataset[name] ?? '').replace('{}', () => value);
}

/** Tells it to screen readers, politely. */
export function say(text: string): void {
  const words = document.getElementById('words');
  if (words) words.textContent = text;
}
