import { languageName } from '../../core/locale/language-name.ts';
import { splitLink } from '../../core/locale/split-link.ts';
import type { Locale } from '../../core/model.ts';
import type { LocaleContext } from '../../core/views/page-context.ts';
import type { EntryView, PartView } from '../../core/views/view.ts';
import { inlineText, line, link, quote } from './markdown-text.ts';

/** What a text is, as its page says it, with the link to the official version, as a quotation. */
export function noticeMarkdown(
  key: `notice.${NonNullable<EntryView['notice']>}` | `notice.part.${NonNullable<PartView['notice']>}`,
  official: { locale: Locale; path: string },
  { language, languageOf, absolute }: LocaleContext,
): string {
  const name = languageName(languageOf(official.locale), language);
  const { before, link: words, after } = splitLink(language.t(key, { language: name }));
  const anchor = words === null ? '' : link(inlineText(words), absolute(official.path));
  return quote(line(inlineText(before) + anchor + inlineText(after)));
}
