import { word } from './words.ts';

/** Tells on paper when it was printed, in every zone of the page and in the reader's: the only place where now is printed. */
export function startPrinting(locale: Intl.Locale, zones: readonly (string | undefined)[]): void {
  addEventListener('beforeprint', () => {
    const line = document.querySelector('.printed-at');
    if (line)
      line.textContent = word('printed', zones.map((timeZone) => printed(new Date(), locale, timeZone)).join(' | '));
  });
}

function printed(at: Date, locale: Intl.Locale, timeZone: string | undefined): string {
  return at.toLocaleString(locale, {
    timeZone,
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  });
}
