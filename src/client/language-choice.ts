import { keep } from './keep.ts';

/** Keeps the language that the reader chooses from the menu; `head-script.ts` follows it. */
export function keepLanguage(): void {
  for (const link of document.querySelectorAll<HTMLElement>('[data-locale]')) {
    link.onclick = () => keep('language', link.dataset['locale'] ?? '');
  }
}
