/** A language whose printed times the audit reads, as BCP-47 subtag. */
export type Lang = 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'ja' | 'ko' | 'zh';

/** Where numbers of a date stand day first. */
export const dayFirstLangs: ReadonlySet<Lang> = new Set(['de', 'fr', 'es', 'it', 'pt']);
