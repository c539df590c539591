import type { Lang } from './lang.ts';

/** January first; `short` without its dot. The other three languages write months as numbers. */
export interface Names {
  lang: Lang;
  long: readonly string[];
  short: readonly string[];
}

export const months: readonly Names[] = [
  names(
    'en',
    'January February March April May June July August September October November December',
    'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  ),
  names(
    'de',
    'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    'Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez',
  ),
  names(
    'fr',
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    'janv févr mars avr mai juin juil août sept oct nov déc',
  ),
  names(
    'es',
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    'ene feb mar abr may jun jul ago sept oct nov dic',
  ),
  names(
    'it',
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    'gen feb mar apr mag giu lug ago set ott nov dic',
  ),
  names(
    'pt',
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    'jan fev mar abr mai jun jul ago set out nov dez',
  ),
];

/** Short forms beside those of `months`, by number of the month. */
export const otherMonths: readonly (readonly [lang: Lang, word: string, month: number])[] = [
  ['en', 'Sept', 9],
  ['de', 'Jän', 1],
  ['de', 'Jänner', 1],
  ['de', 'Mrz', 3],
  ['de', 'Sept', 9],
  ['fr', 'jan', 1],
  ['fr', 'fév', 2],
  ['fr', 'jui', 6],
  ['fr', 'juill', 7],
  ['es', 'sep', 9],
  ['es', 'set', 9],
  ['es', 'setiembre', 9],
  ['it', 'sett', 9],
];

export function names(lang: Lang, long: string, short: string): Names {
  return { lang, long: long.split(' '), short: short.split(' ') };
}
