/** Words that multiply the number before them, by language. The first that fits counts. */
const words: ReadonlyMap<string, readonly (readonly [RegExp, number])[]> = new Map([
  [
    'en',
    [
      [/^\s?(?:thousand|k)\b/i, 1e3],
      [/^\s?(?:millions?|mn)\b|^M\b/i, 1e6],
      [/^\s?(?:billions?|bn)\b/i, 1e9],
      [/^\s?trillions?\b/i, 1e12],
      [/^\s?dozens?\b/i, 12],
    ],
  ],
  [
    'de',
    [
      [/^\s?(?:tausend|tsd\b|k\b)/i, 1e3],
      [/^\s?(?:millionen|million|mio)/i, 1e6],
      [/^\s?(?:milliarden?|mrd)/i, 1e9],
      [/^\s?(?:billion|billionen)\b/i, 1e12],
    ],
  ],
  [
    'fr',
    [
      [/^\s?(?:mille|k)\b/i, 1e3],
      [/^\s?millions?\b/i, 1e6],
      [/^\s?(?:milliards?|md)\b/i, 1e9],
    ],
  ],
  [
    'es',
    [
      [/^\s?mil millones\b/i, 1e9],
      [/^\s?(?:mil|k)\b/i, 1e3],
      [/^\s?mill(?:ón|ones)(?!\p{L})/iu, 1e6],
    ],
  ],
  [
    'it',
    [
      [/^\s?(?:mila|mille|k)\b/i, 1e3],
      [/^\s?milion[ei]\b/i, 1e6],
      [/^\s?miliard[oi]\b/i, 1e9],
    ],
  ],
  [
    'pt',
    [
      [/^\s?mil milhões(?!\p{L})/iu, 1e9],
      [/^\s?(?:mil|k)\b/i, 1e3],
      [/^\s?milh(?:ão|ões)(?!\p{L})/iu, 1e6],
      [/^\s?(?:bilhão|bilhões|mil milhões)(?!\p{L})/iu, 1e9],
    ],
  ],
]);

/** What multiplies a number that `rest` follows; 1 for nothing. `5 min` and `5 m` are no millions. */
export function multiplierAfter(rest: string, language: string): number {
  if (!/^\s?\p{L}/u.test(rest)) return 1;
  return words.get(language)?.find(([pattern]) => pattern.test(rest))?.[1] ?? (/^[kK]\b/.test(rest) ? 1e3 : 1);
}

const units: ReadonlyMap<string, number> = new Map([
  ...([...'백百'] as const).map((sign) => [sign, 100] as const),
  ...([...'천千'] as const).map((sign) => [sign, 1e3] as const),
  ...([...'만万萬'] as const).map((sign) => [sign, 1e4] as const),
  ...([...'억億亿'] as const).map((sign) => [sign, 1e8] as const),
]);
const pattern = /^([백百천千만万萬억億亿]+)(?:\s?(\d{1,3}(?:,\d{3})+|\d+))?/;

/** Whether a language counts in units of ten thousand, as `1만 5천` and `3億2000万` do. */
export function countsInMyriads(language: string): boolean {
  return language === 'ko' || language === 'ja' || language === 'zh';
}

/** Reads on from a number that ends at `from`; null where no unit follows. `1만 5천` is 15,000 and ends after `천`. */
export function myriadAfter(
  text: string,
  from: number,
  value: number,
  language: string,
): { value: number; end: number } | null {
  if (!countsInMyriads(language)) return null;
  let [total, current, end, read] = [0, value, from, false];
  for (;;) {
    const match = pattern.exec(text.slice(end, end + 24));
    if (match === null) return read ? { value: total + current, end } : null;
    const [whole, signs = '', next] = match;
    const unit = [...signs].reduce((product, sign) => product * (units.get(sign) ?? 1), 1);
    read = true;
    total += current * unit;
    current = 0;
    // What follows belongs to this number only below a myriad: `1만 5천`, but not `3천 5`.
    if (next === undefined || unit < 1e4) return { value: total, end: end + signs.length };
    end += whole.length;
    current = Number(next.replaceAll(',', ''));
  }
}
