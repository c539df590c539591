/** The languages of an archive, in this order; those without a file in `locales/` speak English in their interface. */
export const languages = [
  { lang: 'en', name: 'English', dateFns: 'en-US' },
  { lang: 'de', name: 'Deutsch', dateFns: 'de' },
  { lang: 'ko', name: '한국어', dateFns: 'ko' },
  { lang: 'fr', name: 'Français', dateFns: 'fr' },
  { lang: 'es', name: 'Español', dateFns: 'es' },
  { lang: 'it', name: 'Italiano', dateFns: 'it' },
  { lang: 'nl', name: 'Nederlands', dateFns: 'nl' },
  { lang: 'sv', name: 'Svenska', dateFns: 'sv' },
  { lang: 'da', name: 'Dansk', dateFns: 'da' },
  { lang: 'fi', name: 'Suomi', dateFns: 'fi' },
  { lang: 'pt', name: 'Português', dateFns: 'pt' },
  { lang: 'tr', name: 'Türkçe', dateFns: 'tr' },
] as const;
