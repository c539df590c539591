/**
 * Every string of the interface, with a note for translators, its variables and whether it has plural forms. The texts
 * stand in `locales/<locale>.json` under `strings`, nested at the dots; `locales/en.json` is complete.
 */
export interface InterfaceString {
  note: string;
  /** Names that must stand in the text as `{{name}}`. */
  variables?: readonly string[];
  /** Has one text for each plural category of the language, chosen by `{{count}}`: `key_one`, `key_other`. */
  plural?: true;
  /** Has a link in it: `<link>words of the link</link>`. */
  link?: true;
}

export const interfaceStrings = {
  'nav.label': { note: 'Name of the main navigation, heard by screen readers only.' },
} as const satisfies Record<string, InterfaceString>;

export type StringKey = keyof typeof interfaceStrings;
