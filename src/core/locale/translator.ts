import { createInstance, type i18n } from 'i18next';
import { remember } from '../time/remember.ts';
import { type Filler, fillerOf } from './fill-text.ts';

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
  let own: i18n | undefined;
  // i18next finds a text, once for each count; to put in the variables too would take it 30 µs each time.
  const plain = remember(1_000, (key: string) => filler(key, {}));
  const counted = remember(100, (key: string) => remember(1_000, (count: number) => filler(key, { count })));
  return (key, variables = none) => {
    const { count } = variables;
    return (typeof count === 'number' ? counted(key)(count) : plain(key))(variables);
  };

  function filler(key: string, options: { count?: number }): Filler {
    // Many runs ask a language for nothing, and the default language is asked only for what another lacks.
    own ??= start(lang, texts);
    return fillerOf(own.t(key, { ...options, skipInterpolation: true }), (variable) => {
      onMissing({ key, variable });
      return '';
    });
  }
}

function start(lang: string, texts: Readonly<Record<string, string>>): i18n {
  const [language = lang] = Intl.getCanonicalLocales(lang);
  const instance = createInstance();
  instance.init({
    lng: language,
    fallbackLng: false,
    load: 'currentOnly',
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    resources: { [language]: { translation: { ...texts } } },
  });
  return instance;
}

const none: Variables = {};
