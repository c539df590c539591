import type { Locale } from '../model.ts';

/**
 * The languages that an entry needs a file of its own in, of those that a site publishes. `es` serves readers of `es-419` too, and the
 * source its own variants; a variant that has a file keeps it.
 */
export function targetLocales(
  published: readonly Locale[],
  { source, written }: { source: Locale; written: readonly Locale[] },
): Locale[] {
  const targets = published.map((locale) => {
    const chain = chainOf(locale);
    const own = chain.find((other) => other === source || written.includes(other));
    return own ?? chain.findLast((other) => published.includes(other)) ?? locale;
  });
  return [...new Set(targets)].filter((locale) => locale !== source);
}

/** The language and those that serve its readers: `zh-Hant-HK`, `zh-Hant`, `zh`. */
function chainOf(locale: Locale): Locale[] {
  const subtags = locale.split('-');
  return subtags.map((_, index) => subtags.slice(0, subtags.length - index).join('-'));
}
