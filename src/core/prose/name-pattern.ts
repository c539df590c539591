import { alternatives } from './fold-words.ts';

/** Endings that Korean writes onto a name: 메시징은, 메시징에서는, 메시징입니다. */
const particles =
  '은|는|이|가|을|를|의|에|에서|에게|에는|에도|께|와|과|랑|이랑|로|으로|도|만|까지|부터|처럼|보다|마다|조차|이나|나|이며|며|이고|입니다|이라는|라는|및';

/**
 * Not within a bigger word, address or name: a letter, a digit or a hyphen beside it makes it another word. In Japanese and
 * Chinese text nothing stands between a word and a name in Latin letters.
 */
const letter = '[\\p{L}\\p{M}\\p{N}_@#&/\\\\+~]';
const before = `(?<!(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}])${letter}|[\\p{L}\\p{N}][\\p{Pd}.])`;
const afterParticles = `(?=(?:${particles}){0,3}(?!${letter}|[\\p{Pd}.][\\p{L}\\p{N}]))`;

/** A script that is written without spaces, so that a word ends where another script begins. */
const han = /\p{Script=Han}/u;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const hangul = /\p{Script=Hangul}/u;

/** So long a row of Han characters is no part of another word. */
const certainLength = 4;

/** Finds the longest of these names, in the letter case in which they are written. */
export function namePattern(names: readonly string[]): RegExp {
  const groups = [...Map.groupBy(names, edges)].map(([edge, own]) => {
    // Asked first, since it is what almost every place of a text fails.
    const firsts = [...new Set(own.map((name) => String.fromCodePoint(name.codePointAt(0) ?? 0)))];
    return `(?=${firsts.map((first) => RegExp.escape(first)).join('|')})${edge.replace('*', () => `(?:${alternatives(own)})`)}`;
  });
  return new RegExp(groups.join('|'), 'gu');
}

/** What may stand around a name, `*` its place. */
function edges(name: string): string {
  const [first = '', last = ''] = [[...name][0], [...name].at(-1)];
  if (han.test(first) && han.test(last)) {
    if ([...name].length >= certainLength) return '*';
    return '(?<![\\p{L}\\p{N}])*(?![\\p{Script=Han}\\p{Script=Katakana}ー\\p{N}])';
  }
  const start = kana.test(first) ? '(?<![\\p{Script=Katakana}ー])' : han.test(first) ? '(?<!\\p{L})' : before;
  return `${start}*${endOf(last)}`;
}

function endOf(last: string): string {
  if (hangul.test(last)) return afterParticles;
  if (kana.test(last)) return '(?![\\p{Script=Katakana}ー])';
  // Kana, Han characters and Korean particles follow a name in Latin letters at once.
  return `(?:(?=[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}])|${afterParticles})`;
}
