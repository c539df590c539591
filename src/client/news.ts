import { morph } from './morph.ts';
import { newsDelay } from './news-delay.ts';
import { titleOf } from './title-of.ts';
import { say, word } from './words.ts';

/**
 * Looks for news of the page that is open, and says in a small line how fresh it is. The page asks for itself, which costs
 * nothing while nothing changed (304). It waits while nobody looks or there is no network. To be called before anything is
 * added to the page; `add` gives what came the same additions.
 */
export function watchNews(locale: Intl.Locale, add: (root: ParentNode) => void): void {
  const line = document.querySelector<HTMLElement>('.news');
  const content = contentOf(document);
  if (!line || !content) return;
  const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
  let known = content.cloneNode(true) as Element;
  let checkedAt = Date.now();
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (name: string) => {
    line.textContent = word(name, clock.format(checkedAt));
  };
  const wait = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(look, milliseconds);
  };
  const look = async () => {
    // The events below wake it up.
    if (document.hidden || !navigator.onLine) return;
    try {
      const response = await fetch(location.href, { cache: 'no-cache', signal: AbortSignal.timeout(20_000) });
      if (!response.ok) throw response;
      show(new DOMParser().parseFromString(await response.text(), 'text/html'));
      failures = 0;
      checkedAt = Date.now();
      tell('upToDate');
    } catch {
      failures++;
      tell('failed');
    }
    wait(newsDelay(failures));
  };
  const show = (page: Document) => {
    const fresh = contentOf(page);
    // The page of a network that wants a password, say.
    if (!fresh) throw page;
    if (fresh.isEqualNode(known)) return;
    const title = titleOfNews(known, fresh);
    known = fresh.cloneNode(true) as Element;
    const focused = document.activeElement;
    add(fresh);
    morph(content, fresh);
    document.title = page.title;
    // What had the focus may stand elsewhere now.
    const place = focused?.getAttribute('href');
    if (place && !focused?.isConnected) {
      content.querySelector<HTMLElement>(`[href="${CSS.escape(place)}"]`)?.focus({ preventScroll: true });
    }
    say(word('changed', title));
  };
  const goOn = () => wait(checkedAt + newsDelay(0) - Date.now());

  line.hidden = false;
  addEventListener('online', () => wait(0));
  addEventListener('offline', () => {
    tell('offline');
    say(word('offline'));
  });
  document.addEventListener('visibilitychange', goOn);
  tell(navigator.onLine ? 'upToDate' : 'offline');
  goOn();
}

const contentOf = (page: ParentNode) => page.querySelector('#content > div');

/** Title of the first card that is new or says something else; that of the page where no card does. */
function titleOfNews(old: Element, fresh: Element): string {
  const before = [...old.querySelectorAll('article')];
  const changed = [...fresh.querySelectorAll('article')].find(
    (card) => !before.some((known) => known.isEqualNode(card)),
  );
  return titleOf(changed ?? fresh);
}
