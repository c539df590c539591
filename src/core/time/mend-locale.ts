import type { DateFnsLocale } from './format-duration.ts';

/**
 * A date-fns locale with the words added that its data lack: in Catalan the preposition between a day and its month, `12 d’abril`, in
 * Romanian the one between a number from 20 on and its unit, `20 de minute`. Other locales come back as they are.
 */
export function mendLocale(locale: DateFnsLocale): DateFnsLocale {
  return mends.get(locale.code)?.(locale) ?? locale;
}

const mends: ReadonlyMap<string, (locale: DateFnsLocale) => DateFnsLocale> = new Map([
  ['ca', mendCatalan],
  ['ro', mendRomanian],
]);

/** A pattern asks for the whole name of a month with its day by `MMMM`, without one by `LLLL`. */
function mendCatalan(locale: DateFnsLocale): DateFnsLocale {
  const month: typeof locale.localize.month = (value, options) => {
    const name = locale.localize.month(value, options);
    const isAfterDay = options?.context === 'formatting' && options.width === 'wide';
    return isAfterDay ? `${/^[aeiou]/.test(name) ? 'd’' : 'de '}${name}` : name;
  };
  return { ...locale, localize: { ...locale.localize, month } };
}

function mendRomanian(locale: DateFnsLocale): DateFnsLocale {
  const plural = new Intl.PluralRules('ro');
  const formatDistance: typeof locale.formatDistance = (unit, count, options) => {
    const words = locale.formatDistance(unit, count, options);
    return plural.select(count) === 'other' ? words.replace(/\d+ (?!de )/, '$&de ') : words;
  };
  return { ...locale, formatDistance };
}
