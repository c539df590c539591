import { policyHash } from '../../core/digest.ts';
import { contentPolicy } from '../../core/site/content-policy.ts';
import type { LocaleContext } from '../../core/views/page-context.ts';
import { badgeLooks } from '../badge/badge-look.ts';
import { element, type Markup, markup, text } from '../xml/xml.ts';
import { embedStyle } from './embed-style.ts';
import type { EmbedView } from './embed-view.ts';

const style = `:root{color-scheme:light dark}body{margin:0}${embedStyle}`;
const policy = contentPolicy({ styles: [policyHash(style)], scripts: [] });

/** The page for `<iframe>`: whole without script. Its links leave the frame; search engines find the home page instead. */
export function embedPage(view: EmbedView, { language, languageOf }: Pick<LocaleContext, 'language' | 'languageOf'>) {
  const { indicator, words, name, url, entries } = view;
  const { lang, dir } = language;
  const title = `${words} – ${name}`;
  const page = element(
    'html',
    { lang, dir },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { 'http-equiv': 'content-security-policy', content: policy }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, text(title)),
      element('meta', { name: 'description', content: title }),
      element('meta', { name: 'robots', content: 'noindex' }),
      // Made of constants alone, without `<` and `&`.
      element('style', {}, markup(style)),
    ),
    element(
      'body',
      {},
      element(
        'main',
        { class: `box ${indicator}` },
        element(
          'div',
          { class: 'state' },
          icon(badgeLooks[indicator]),
          element('h1', { class: 'words' }, link(url, text(words))),
          element('p', { class: 'soft' }, text(name)),
        ),
        ...(entries.length === 0 ? [] : [element('ul', {}, ...entries.map(entryItem))]),
      ),
    ),
  );
  return `<!DOCTYPE html>\n${page}\n`;

  function entryItem({ title, locale, status, url }: EmbedView['entries'][number]): Markup {
    const own = languageOf(locale);
    const foreign = own.lang === lang ? {} : { lang: own.lang, dir: own.dir };
    return element(
      'li',
      {},
      link(url, element('bdi', foreign, text(title))),
      text(' '),
      element('span', { class: 'soft' }, text(status)),
    );
  }
}

function link(href: string, content: Markup): Markup {
  return element('a', { href, target: '_top' }, content);
}

function icon({ shape, sign }: { shape: string; sign: string }): Markup {
  return element(
    'svg',
    { viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    element('path', { d: shape }),
    element('path', { class: 'sign', d: sign }),
  );
}
