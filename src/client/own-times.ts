import { ownTime } from './own-time.ts';
import { word } from './words.ts';

/**
 * Adds the reader's own time to every instant in `root`: below those that stand by themselves, as a title within prose.
 * Nothing where it would be one that is printed.
 */
export function addOwnTimes(root: ParentNode, locale: Intl.Locale): void {
  const page = document.documentElement;
  if (!page.classList.contains('elsewhere')) return;
  const tell = ownTime(locale, page.dataset['zones']?.split(' ') ?? []);
  for (const time of root.querySelectorAll('time')) {
    const text = word('yourTime', tell(Date.parse(time.dateTime)));
    const zoned = time.closest('.zoned');
    if (!zoned) time.title = text;
    else if (!zoned.querySelector('.own')) {
      const own = time.cloneNode() as HTMLTimeElement;
      own.className = 'own';
      own.textContent = text;
      lineBelow(zoned).prepend(own, ' ');
    }
  }
}

/** The line below what is printed, for which room is kept. */
export function lineBelow(element: Element): Element {
  const line = element.querySelector('.yours');
  if (line) return line;
  const made = document.createElement('span');
  made.className = 'yours';
  element.append(made);
  return made;
}
