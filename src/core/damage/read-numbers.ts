import { latinDigits } from './latin-digits.ts';
import { multiplierAfter, myriadAfter } from './multipliers.ts';

export interface WrittenNumber {
  /** As it stands in the text. */
  text: string;
  /** What it may mean; most have one value. */
  values: readonly number[];
}

/** Languages that write a decimal comma; Spanish uses either sign, by country. */
const commaLanguages = new Set(
  'be bg bs ca cs da de el es et eu fi fr gl hr hu hy id is it ka kk lt lv mk nb nl nn no pl pt ro ru sk sl sq sr sv tr uk vi'.split(
    ' ',
  ),
);

const spaces = '\\u00a0\\u2009\\u202f';
const grouped = (group: string, decimal: string) =>
  `\\d{1,3}(${group})\\d{3}(?:\\1\\d{3})*(?:${decimal}\\d+)?(?!\\1?\\d)`;
const indian = '\\d{1,2}(?:,\\d{2})+,\\d{3}(?!,?\\d)';
const plain = '(?<!\\d[.,])\\d+[.,٫]\\d+(?![.,]?\\d)';
const forms = {
  comma: new RegExp(`(?<!\\d)(?:${grouped(`[.'’٬${spaces} ]`, ',')}|${plain}|\\d+)`, 'g'),
  point: new RegExp(`(?<!\\d)(?:${grouped(`[,'’٬${spaces}]`, '[.٫]')}|${indian}|${plain}|\\d+)`, 'g'),
};

/**
 * The numbers written in digits, as readers of a language (a BCP-47 subtag such as `de`) take them: `1.500` is 1500 to
 * Germans. `raw` adds the value without what multiplies it (`2` of `2 million`), for languages whose words are unknown.
 */
export function readNumbers(words: string, language: string, { raw }: { raw: boolean }): WrittenNumber[] {
  const digits = latinDigits(words);
  if (!/\d/.test(digits)) return [];
  const text = digits.replaceAll(/(\d)\.(\d\d)(?=\s*Uhr)/g, '$1:$2');
  const comma = commaLanguages.has(language);
  const numbers: WrittenNumber[] = [];
  let end = 0;
  for (const match of text.matchAll(comma ? forms.comma : forms.point)) {
    // A myriad form such as `1만 5천` has been read to its end already.
    if (match.index < end) continue;
    const [written] = match;
    end = match.index + written.length;
    const value = readValue(written, comma);
    const myriad = myriadAfter(text, end, value, language);
    if (myriad !== null) {
      end = myriad.end;
      numbers.push({ text: text.slice(match.index, end).trim(), values: [myriad.value] });
      continue;
    }
    const multiplier = multiplierAfter(text.slice(end, end + 20), language);
    const values = new Set([value * multiplier, ...(raw ? [value] : [])]);
    if (language === 'es' && /^\d+[.,]\d{3}$/.test(written)) values.add(readValue(written, !comma) * multiplier);
    for (const hour of hoursOf(text, match.index, end, value)) values.add(hour);
    numbers.push({ text: written, values: [...values] });
  }
  return numbers;
}

/** `1.234,5` with `comma`, `1,234.5` without. A sign that can't part thousands is a decimal sign. */
function readValue(written: string, comma: boolean): number {
  const [point, group] = comma ? [',', '.'] : ['.', ','];
  const separators = written.replaceAll(/\d/g, '');
  const isOddDecimal = separators === group && !/^\d{1,3}\D\d{3}$/.test(written);
  const decimal = isOddDecimal ? group : point;
  return Number(
    [...written].map((sign) => (sign === decimal || sign === '٫' ? '.' : /\d/.test(sign) ? sign : '')).join(''),
  );
}

/** The other readings of an hour with a half of the day: 2 p.m. is 14 too. */
function hoursOf(text: string, start: number, end: number, value: number): number[] {
  if (!Number.isInteger(value) || value < 1 || value > 12) return [];
  const [before, after] = [text.slice(Math.max(0, start - 4), start), text.slice(end, end + 12)];
  if (/^(?::\d\d)?\s*p\.?\s?m\b/i.test(after) || /(?:오후|午後|下午|晚上)\s*$/.test(before)) return [(value % 12) + 12];
  if (/^(?::\d\d)?\s*a\.?\s?m\b/i.test(after) || /(?:오전|午前|上午)\s*$/.test(before)) return [value % 12];
  return [];
}
