import { keep } from './keep.ts';

/** Keeps the language that the reader chooses from the menu; `head-script.ts` follows it. */
export function keepLanguage(): void {
  for (const link of document.querySelectorAll<HTMLElement>('.languages a')) {
    // Thirty languages on every page weigh something: only a name that is not the language tag is said.
    link.onclick = () => keep('language', link.dataset['locale'] ?? link.lang);
  }
}
