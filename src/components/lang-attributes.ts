import type { Locale } from '../core/model.ts';
import type { PageContext } from '../core/views/page-context.ts';

/** `lang` and `dir` of an element whose text is not in the language of its page; nothing where it is. */
export function langAttributes(
  { language, languageOf }: Pick<PageContext, 'language' | 'languageOf'>,
  locale: Locale,
): { lang?: string; dir?: 'ltr' | 'rtl' } {
  if (locale === language.locale) return {};
  const { lang, dir } = languageOf(locale);
  return { lang, dir };
}
