type Json = { [key: string]: Json | string };

/** The locale file of a language that speaks English: English words, in all plural forms that the language has. */
export function borrowedLocale(english: Json, meta: { lang: string; name: string; dateFns: string }): Json {
  const { pluralCategories } = new Intl.PluralRules(meta.lang).resolvedOptions();
  const withForms = (map: Json): Json =>
    Object.fromEntries(
      Object.entries(map).flatMap(([key, value]): [string, Json | string][] => {
        if (typeof value !== 'string') return [[key, withForms(value)]];
        if (!key.endsWith('_other')) return [[key, value]];
        const forms = pluralCategories.map((category) => key.replace(/other$/, category));
        return forms.filter((form) => form === key || !Object.hasOwn(map, form)).map((form) => [form, value]);
      }),
    );
  return withForms({ ...english, meta: { ...(english['meta'] as Json), ...meta } });
}
