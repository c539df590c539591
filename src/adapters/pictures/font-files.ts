import { fileURLToPath } from 'node:url';

/** One file of a font: a family is cut into files by the characters that they hold. */
export interface FontFile {
  path: string;
  /** Whether it has the character, by its code point. */
  holds(codePoint: number): boolean;
}

/** Finds the file for a character in text of a language; null when no font has it. */
export type FindFontFile = (codePoint: number, lang: string) => FontFile | null;

type Ranges = Readonly<Record<string, string>>;
interface Family {
  /** Its files are beside this one, which says what each holds. */
  index: string;
  ranges: Ranges;
  /** The parts that are wanted; what is left out stands in another family. */
  parts: RegExp;
}

const named =
  /^(?:latin|latin-ext|vietnamese|cyrillic|cyrillic-ext|greek|greek-ext|devanagari|arabic|symbols|hebrew|thai)$/;
const numbered = /^\[\d+\]$/;

/** Noto Sans for the scripts of the languages of the world's customers, by npm: one weight axis serves all weights. */
export async function loadFontFiles(): Promise<FindFontFile> {
  const json = { with: { type: 'json' } } as const;
  const [sans, arabic, hebrew, thai, korean, japanese, simplified, traditional, emoji] = (
    await Promise.all([
      import('@fontsource-variable/noto-sans/unicode.json', json),
      import('@fontsource-variable/noto-sans-arabic/unicode.json', json),
      import('@fontsource-variable/noto-sans-hebrew/unicode.json', json),
      import('@fontsource-variable/noto-sans-thai/unicode.json', json),
      import('@fontsource-variable/noto-sans-kr/unicode.json', json),
      import('@fontsource-variable/noto-sans-jp/unicode.json', json),
      import('@fontsource-variable/noto-sans-sc/unicode.json', json),
      import('@fontsource-variable/noto-sans-tc/unicode.json', json),
      import('@fontsource-variable/noto-emoji/unicode.json', json),
    ])
  ).map(({ default: ranges }): Ranges => ranges);
  const files = (name: string, ranges: Ranges | undefined, parts: RegExp) =>
    filesOf(
      { index: import.meta.resolve(`@fontsource-variable/${name}/unicode.json`), ranges: ranges ?? {}, parts },
      name,
    );
  const alphabets = [
    ...files('noto-sans', sans, named),
    ...files('noto-sans-arabic', arabic, /^(?:arabic|symbols)$/),
    ...files('noto-sans-hebrew', hebrew, /^hebrew$/),
    ...files('noto-sans-thai', thai, /^thai$/),
  ];
  const han = {
    ko: files('noto-sans-kr', korean, numbered),
    ja: files('noto-sans-jp', japanese, numbered),
    'zh-Hans': files('noto-sans-sc', simplified, numbered),
    'zh-Hant': files('noto-sans-tc', traditional, numbered),
  };
  const pictographs = files('noto-emoji', emoji, numbered);
  const finders = new Map<string, (codePoint: number) => FontFile | null>();
  return (codePoint, lang) => {
    const finder = finders.get(lang) ?? finderIn(orderFor(lang));
    finders.set(lang, finder);
    return finder(codePoint);
  };

  /** The same Han character has another shape in each of its languages. */
  function orderFor(lang: string): FontFile[] {
    const own = han[hanStyle(lang)];
    const others = Object.values(han).filter((family) => family !== own);
    return [...alphabets, ...own, ...others.flat(), ...pictographs];
  }
}

function finderIn(order: readonly FontFile[]): (codePoint: number) => FontFile | null {
  const found = new Map<number, FontFile | null>();
  return (codePoint) => {
    const known = found.get(codePoint);
    if (known !== undefined) return known;
    const file = order.find(({ holds }) => holds(codePoint)) ?? null;
    found.set(codePoint, file);
    return file;
  };
}

function hanStyle(lang: string): 'ko' | 'ja' | 'zh-Hans' | 'zh-Hant' {
  const { language, script } = new Intl.Locale(lang).maximize();
  if (language === 'zh' || language === 'yue') return script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
  return language === 'ko' ? 'ko' : 'ja';
}

/** Where two say that they hold a character, the later one does: so `@font-face` rules are read, for which the ranges are made. */
function filesOf({ index, ranges, parts }: Family, name: string): FontFile[] {
  return Object.entries(ranges)
    .reverse()
    .filter(([part]) => parts.test(part))
    .map(([part, text]) => {
      const file = `./files/${name}-${part.replaceAll(/[[\]]/g, '')}-wght-normal.woff2`;
      const pairs = rangesOf(text);
      return {
        path: fileURLToPath(new URL(file, index)),
        holds: (codePoint) => pairs.some(([first, last]) => codePoint >= first && codePoint <= last),
      };
    });
}

/** `U+48,U+ac10-ac15` as pairs of the first and the last. */
function rangesOf(text: string): (readonly [first: number, last: number])[] {
  return text.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}
