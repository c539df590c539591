import { createInstance } from 'i18next';
import { remember } from '../time/remember.ts';

export type Variables = Readonly<Record<string, string | number>>;

/** Told about a text that was asked for without one of its variables, which then is left out. */
export type OnMissing = (missing: { key: string; variable: string }) => void;

export type Translate = (key: string, variables?: Variables) => string;

/**
 * Texts of one language by key, variables put in and plural forms chosen by `count`. Values are plain text: they are
 * neither escaped nor searched for variables of their own. A key that is not among the texts is its own text.
 */
export function createTranslator(
  lang: string,
  texts: Readonly<Record<string, string>>,
  onMissing: OnMissing = () => {},
): Translate {
  const [language = lang] = Intl.getCanonicalLocales(lang);
  const own = createInstance();
  let asked = '';
  own.init({
    lng: language,
    fallbackLng: false,
    load: 'currentOnly',
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    resources: { [language]: { translation: { ...texts } } },
    interpolation: { escapeValue: false },
    missingInterpolationHandler: (_text: string, [, variable]: RegExpExecArray) => {
      onMissing({ key: asked, variable: variable ?? '' });
      return '';
    },
  });
  // Most texts have no variables and stand on every page; i18next takes 2 µs for each.
  const plain = remember(1_000, (key: string) => translate(key, {}));
  return (key, variables) => (variables === undefined ? plain(key) : translate(key, variables));

  function translate(key: string, variables: Variables): string {
    asked = key;
    // In `replace`, since i18next takes a variable such as `lng` or `context` beside it for an option of its own.
    const { count } = variables;
    return own.t(key, { ...(typeof count === 'number' ? { count } : {}), replace: variables, nest: false });
  }
}
