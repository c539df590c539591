import { languageName } from '../../core/locale/language-name.ts';
import { splitLink } from '../../core/locale/split-link.ts';
import type { Locale } from '../../core/model.ts';
import type { LocaleContext } from '../../core/views/page-context.ts';
import type { EntryView, PartView } from '../../core/views/view.ts';
import { element, type Markup, markup, text } from '../xml/xml.ts';

/** What the text of an entry is, as its page says it; null for the official version. */
export function documentNotice(entry: EntryView, context: LocaleContext): Markup | null {
  return entry.notice === null ? null : notice(`notice.${entry.notice}`, entry.official, context);
}

/** Prose under its own notice, with its language where that is not the feed's. */
export function partHtml(
  { part, notice: kind, isDraft, officialLocale, officialPath }: PartView,
  context: LocaleContext,
): Markup {
  const { language, languageOf, absoluteHtml } = context;
  const official = { locale: officialLocale, path: officialPath };
  const draft = isDraft ? `${notice('notice.card.machine', official, context)}\n` : '';
  const above = draft + (kind === null ? '' : `${notice(`notice.part.${kind}`, official, context)}\n`);
  const prose = markup(absoluteHtml(part));
  if (part.locale === language.locale) return markup(above + prose);
  const { lang, dir } = languageOf(part.locale);
  return markup(above + element('div', { lang, dir }, prose));
}

function notice(
  key:
    | `notice.${NonNullable<EntryView['notice']>}`
    | `notice.part.${NonNullable<PartView['notice']>}`
    | 'notice.card.machine',
  official: { locale: Locale; path: string },
  { language, languageOf, absolute }: LocaleContext,
): Markup {
  const named = languageOf(official.locale);
  const { before, link, after } = splitLink(language.t(key, { language: languageName(named, language) }));
  const anchor =
    link === null ? [] : [element('a', { href: absolute(official.path), hreflang: named.lang }, text(link))];
  return element('p', {}, element('em', {}, text(before), ...anchor, text(after)));
}
