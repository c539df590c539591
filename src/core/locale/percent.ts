import { remember } from '../time/remember.ts';

/**
 * Hundredths of a percent as the readers of a language write them: 9_998 is `99.98%`, `99,98 %` in German. Digits are European, as in
 * all that date-fns writes.
 */
export function percent(hundredths: number, lang: string): string {
  return formatOf(lang).format(hundredths / 10_000);
}

const formatOf = remember(
  100,
  (lang: string) =>
    new Intl.NumberFormat([lang], { style: 'percent', maximumFractionDigits: 2, numberingSystem: 'latn' }),
);
