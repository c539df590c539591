import type { DateFnsLocale } from '../core/time/format-duration.ts';
import { mendLocale } from '../core/time/mend-locale.ts';
import { importLocale } from './date-fns-locales.ts';

/** The date-fns locale of a name such as `en-US`, with the words added that it lacks; null where date-fns has none. */
export async function loadDateFnsLocale(name: string): Promise<DateFnsLocale | null> {
  // The name comes from a locale file: it must not lead to any other module.
  if (!/^[a-z]{2,3}(-[A-Za-z]+)*$/.test(name)) return null;
  try {
    const { default: locale } = (await importLocale(name)) as { default?: DateFnsLocale };
    return typeof locale?.formatDistance === 'function' ? mendLocale(locale) : null;
  } catch {
    return null;
  }
}
