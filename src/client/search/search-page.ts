import { find } from './find.ts';
import { chunkLoader, requestJson } from './load-chunks.ts';
import { queryWords } from './query-words.ts';
import { resultItem } from './result-item.ts';
import { wordPattern } from './word-pattern.ts';

/** How many results are shown before the reader asks for more. */
const atOnce = 25;
/** How long nothing is typed before a search begins. */
const pauseMs = 300;
/** How often a long search tells how far it is. */
const tellMs = 1000;

/** Makes the search page search: `?q=` of its address, and what is typed. Its elements are those of `Search.astro`. */
export function startSearch(form: HTMLFormElement, area: HTMLElement): void {
  const part = <E extends Element = HTMLElement>(name: string) => area.querySelector<E>(`[data-${name}]`) as E;
  const [list, status, more] = [part('list'), part('says'), part('more')];
  const field = form.elements.namedItem('q') as HTMLInputElement;
  const chunks = chunkLoader(area.dataset['folder'] ?? '', requestJson);
  const { lang } = document.documentElement;
  /** The search under way: one that sees another here gives up. */
  let current = {};
  let isWhole = true;
  let timer = 0;

  async function search(): Promise<void> {
    const own = {};
    current = own;
    const words = queryWords(field.value, lang);
    const patterns = words.map(wordPattern);
    let [found, inTitle, toldAt, wanted] = [0, 0, performance.now(), atOnce];
    isWhole = true;
    list.replaceChildren();
    more.hidden = true;
    if (words.length === 0) return say('');
    say('searching', 0);
    for await (const entries of chunks()) {
      if (current !== own) return;
      if (found >= wanted) {
        say('results', found);
        await asked();
        if (current !== own) return;
        wanted = found + atOnce;
      }
      if (entries === null) isWhole = false;
      for (const entry of entries ?? []) {
        const hit = find(entry, patterns);
        if (hit === null) continue;
        list.insertBefore(resultItem(hit, patterns), hit.inTitle ? (list.children[inTitle++] ?? null) : null);
        found++;
      }
      if (performance.now() - toldAt > tellMs) {
        say('searching', found);
        toldAt = performance.now();
      }
    }
    say(isWhole ? (found > 0 ? 'results' : 'none') : 'incomplete', found);
  }

  /** Until the reader wants older ones. */
  function asked(): Promise<void> {
    more.hidden = false;
    return new Promise((resolve) => {
      more.onclick = () => {
        more.hidden = true;
        resolve();
      };
    });
  }

  function say(what: string, count = 0): void {
    status.textContent = (status.dataset[what] ?? '').replace('{}', String(count));
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    history.replaceState(null, '', `?${new URLSearchParams({ q: field.value })}`);
    void search();
  });
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => form.requestSubmit(), pauseMs);
  });
  addEventListener('online', () => {
    if (!isWhole) void search();
  });
  // What was typed while this was loading counts more than the address, and stands in it as all that is typed.
  if (field.value !== '') form.requestSubmit();
  else {
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    void search();
  }
}
