import type { SearchText } from '../../core/views/search-view.ts';
import { excerpt } from './excerpt.ts';
import { type Hit, textOf } from './find.ts';

const excerptLength = 240;

/** A result as it stands in the list. Symbols and words of states come from the page's templates. */
export function resultItem({ entry, shown }: Hit, patterns: readonly RegExp[]): HTMLElement {
  const link = marked('a', entry.title, patterns);
  link.className = 'calm';
  link.setAttribute('href', entry.href);
  const times = entry.times.flatMap((text) => {
    const time = element('time', text);
    time.setAttribute('datetime', entry.start);
    return [time, ' '];
  });
  const badge = document.querySelector<HTMLTemplateElement>(`template[data-status="${entry.status}"]`);
  const names = element('ul', ...entry.components.map((name) => element('li', marked('span', name, patterns))));
  names.className = 'chips';
  const when = element('p', ...times);
  when.className = 'soft small';
  const head = element('header', element('h2', link), element('p', badge?.content.cloneNode(true) ?? ''));
  const article = element('article', head, when);
  article.className = 'card entry';
  if (shown !== undefined) article.append(marked('p', shown, patterns, excerptLength));
  if (entry.components.length > 0) article.append(names);
  return element('li', article);
}

function marked(tag: 'a' | 'p' | 'span', text: SearchText, patterns: readonly RegExp[], length?: number): HTMLElement {
  const pieces = excerpt(textOf(text), patterns, length).map((piece) =>
    piece.isHit ? element('mark', piece.text) : piece.text,
  );
  const made = element(tag, ...pieces);
  if (typeof text !== 'string') {
    made.lang = text.lang;
    made.dir = text.dir;
  }
  return made;
}

function element(tag: string, ...content: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...content);
  return made;
}
