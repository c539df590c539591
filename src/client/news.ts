import { newsDelay } from './news-delay.ts';
import { say, word } from './words.ts';

/** Told to `take-over.ts`. */
export interface News {
  /** What the page shows, with what was added to it. */
  content: Element;
  /** The same as it came. */
  known: Element;
  /** What it should show. */
  fresh: Element;
  add(root: ParentNode): void;
}

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
      await show(new DOMParser().parseFromString(await response.text(), 'text/html'));
      failures = 0;
      checkedAt = Date.now();
      tell('upToDate');
    } catch {
      failures++;
      tell('failed');
    }
    wait(newsDelay(failures));
  };
  const show = async (page: Document) => {
    const fresh = contentOf(page);
    // The page of a network that wants a password, say.
    if (!fresh) throw page;
    if (fresh.isEqualNode(known)) return;
    const next = fresh.cloneNode(true) as Element;
    await run(line.dataset['script'] ?? '');
    document.dispatchEvent(new CustomEvent<News>('news', { detail: { content, known, fresh, add } }));
    known = next;
    document.title = page.title;
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

/** Runs the module at `address`, unless it has run; rejects when it can't be loaded. */
function run(address: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    Object.assign(script, { type: 'module', src: address, onload: resolve, onerror: reject });
    document.head.append(script);
  });
}
