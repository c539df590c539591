import { formatAt } from '../../core/content/instant.ts';
import type { Times } from '../../core/locale/language.ts';
import type { Instant } from '../../core/model.ts';
import type { LocaleContext } from '../../core/views/page-context.ts';
import type { NameView } from '../../core/views/view.ts';
import { element, type Markup, text } from '../xml/xml.ts';

/** An instant in every zone of the site. */
export function timeHtml(times: Pick<Times, 'heading'>, at: Instant): Markup {
  return element('time', { datetime: formatAt(at) }, text(times.heading(at)));
}

/** A name, with its language where that is not the feed's. */
export function localText(
  { text: plain, locale }: NameView,
  { language, languageOf }: Pick<LocaleContext, 'language' | 'languageOf'>,
): Markup {
  if (locale === language.locale) return text(plain);
  const { lang, dir } = languageOf(locale);
  return element('span', { lang, dir }, text(plain));
}
