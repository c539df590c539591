import type { Rule } from '../diagnostic.ts';
import { guessLocale } from '../locale/guess-locale.ts';
import type { Locale } from '../model.ts';

/** `lang` is what the imported file says, `known` what the site can be translated into. */
export const exchangeLanguage: Rule<{
  is: 'target' | 'source';
  lang: string | null;
  known: readonly Locale[];
}> = {
  id: 'exchange-language',
  severity: 'error',
  why: 'The language of an imported file decides which translation it becomes.',
  wrong: '`trgLang="kr"`, while the site has `locales/ko.json`.',
  right: '`trgLang="ko"`',
  explain({ is, lang, known }) {
    const meant = lang === null ? null : guessLocale(lang, known);
    const whose = is === 'target' ? 'target' : 'source';
    return {
      message:
        lang === null
          ? `The ${whose} language is missing.`
          : is === 'target'
            ? `“${lang}” is no language to translate into here.`
            : `The source is not in “${lang}”.`,
      expected: known.join(', '),
      received: lang ?? 'nothing',
      hint:
        meant === null
          ? is === 'target'
            ? 'Set the target language of the file to one of these, or add its file to locales/.'
            : 'Export the texts again: the translation may be of another source.'
          : `Set the ${whose} language of the file to ${meant} if that is meant.`,
    };
  },
};
