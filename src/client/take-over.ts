import { morph } from './morph.ts';
import type { News } from './news.ts';
import { titleOf } from './title-of.ts';
import { say, word } from './words.ts';

/** A file of its own, which a page loads only when there is news. */
document.addEventListener('news', (event) => takeOver((event as CustomEvent<News>).detail));

function takeOver({ content, known, fresh, add }: News): void {
  const title = titleOfNews(known, fresh);
  const focused = document.activeElement;
  add(fresh);
  morph(content, fresh);
  // What had the focus may stand elsewhere now.
  const place = focused?.getAttribute('href');
  if (place && !focused?.isConnected) {
    content.querySelector<HTMLElement>(`[href="${CSS.escape(place)}"]`)?.focus({ preventScroll: true });
  }
  say(word('changed', title));
}

/** Title of the first card that is new or says something else; that of the page where no card does. */
function titleOfNews(known: Element, fresh: Element): string {
  const before = [...known.querySelectorAll('article')];
  const changed = [...fresh.querySelectorAll('article')].find(
    (card) => !before.some((other) => other.isEqualNode(card)),
  );
  return titleOf(changed ?? fresh);
}
