import type { LocaleData, LocaleMeta } from './locale-data.ts';

/**
 * Languages that nobody speaks, for whoever writes templates: `qps` is English that is 40 % longer, accented and in brackets, so that
 * text which is cut off, squeezed or not from a locale file is seen at once; `qps-rtl` is English in Arabic letters, from right to
 * left. Their tags are those of CLDR's pseudo-locales, so that Intl knows their rules.
 */
export const pseudoLocales = ['qps', 'qps-rtl'] as const;
export type PseudoLocale = (typeof pseudoLocales)[number];

interface Pseudo {
  meta: Omit<LocaleMeta, 'reviewed'>;
  change(words: string): string;
  /** Around a whole text. */
  enclose(text: string): string;
}

const kinds: Readonly<Record<PseudoLocale, Pseudo>> = {
  qps: {
    meta: { lang: 'en-XA', dir: 'ltr', name: 'qps (longer)', dateFns: 'en-US' },
    change: (words) => words.replace(/[A-Za-z]/g, (letter) => accented[letter] ?? letter),
    enclose: (text) => `⟦${text}⟧`,
  },
  'qps-rtl': {
    meta: { lang: 'ar-XB', dir: 'rtl', name: 'qps (right to left)', dateFns: 'ar' },
    change: (words) => words.replace(/[A-Za-z]/g, (letter) => arabic[letter.toLowerCase()] ?? letter),
    enclose: (text) => text,
  },
};

/** The language of that name, made of the texts of `source`. Variables, links and patterns of dates stay as they are. */
export function pseudoLocale(source: LocaleData, locale: PseudoLocale): LocaleData {
  const { meta, change, enclose } = kinds[locale];
  const speak = (text: string) => enclose(outsideMarks(text, change));
  return {
    ...source,
    file: `locales/${locale}.json`,
    locale,
    meta: { ...meta, reviewed: 'native' },
    zones: changed(source.zones, (text) => outsideMarks(text, change)),
    strings: changed(source.strings, speak),
  };
}

function changed(texts: Readonly<Record<string, string>>, change: (text: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, change(text)]));
}

/** Changes all but `{{variables}}` and `<link>` with `</link>`. */
function outsideMarks(text: string, change: (words: string) => string): string {
  return text
    .split(/(\{\{[^{}]*\}\}|<\/?link>)/)
    .map((piece, index) => (index % 2 === 0 ? change(piece) : piece))
    .join('');
}

/** Vowels twice: two letters in five of English are vowels. */
const accented: Readonly<Record<string, string>> = {
  ...pairs('bcdfghjklmnpqrstvwxyz', 'ƀçđƒĝĥĵķļɱñþʠŕšţṽŵẋýž'),
  ...pairs('BCDFGHJKLMNPQRSTVWXYZ', 'ƁÇĐƑĜĤĴĶĻṀÑÞǪŔŠŢṼŴẊÝŽ'),
  ...{ a: 'åå', e: 'éé', i: 'îî', o: 'öö', u: 'ûû', A: 'Åå', E: 'Éé', I: 'Îî', O: 'Öö', U: 'Ûû' },
};

const arabic = pairs('abcdefghijklmnopqrstuvwxyz', 'ابثديفغهيجكلمنوپقرستوڤوخيز');

function pairs(from: string, to: string): Record<string, string> {
  const letters = [...to];
  return Object.fromEntries([...from].map((letter, index) => [letter, letters[index] ?? letter]));
}
