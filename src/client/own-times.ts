import { ownTime } from './own-time.ts';
import { lineBelow, part } from './part.ts';
import { word } from './words.ts';

/** Adds the reader's own time to every instant in `root`: below those that stand by themselves, as a title within prose. */
export function addOwnTimes(root: ParentNode, locale: Intl.Locale, zones: readonly string[]): void {
  const tell = ownTime(locale, zones);
  for (const time of root.querySelectorAll('time')) {
    const text = word('yourTime', tell(Date.parse(time.dateTime)));
    const zoned = time.closest('.zoned');
    if (zoned) {
      const own = part(lineBelow(zoned), 'own', 'time');
      own.dateTime = time.dateTime;
      own.textContent = text;
    } else time.title = text;
  }
}
