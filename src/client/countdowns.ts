import { lineBelow, part } from './part.ts';
import { relativeTime, timeLength } from './time-passed.ts';
import { word } from './words.ts';

/** Brings what counts in `root` up to `now`; README tells the markup. */
export function tick(root: ParentNode, now: number, locale: Intl.Locale): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-tick]')) {
    const at = Date.parse(element.dataset['at'] ?? element.querySelector('time')?.dateTime ?? '');
    const counted = part(lineBelow(element), 'tick', 'span');
    const text = count(element.dataset['tick'], at - now, locale);
    if (counted.textContent !== text) counted.textContent = text;
  }
}

function count(kind: string | undefined, left: number, locale: Intl.Locale): string {
  if (kind === 'for') return timeLength(-left, locale);
  const text = relativeTime(left, locale);
  if (kind === 'since' || left > 0) return text;
  return kind === 'promise' ? word('late', text) : '';
}
