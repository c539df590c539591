import { fold } from './fold.ts';
import { isUnspaced } from './word-pattern.ts';

/** What Korean hangs on a noun, the longer first. */
const particles =
  '에게서|으로서|으로써|에서|에게|한테|까지|부터|처럼|보다|이나|으로|은|는|이|가|을|를|의|에|로|와|과|도|만';
/** A noun of two syllables or more with its particle: of what a query says, only the noun need occur. */
const withParticle = new RegExp(`^(.{2,}?)(?:${particles})$`, 'u');

/** The endings of Japanese verbs and adjectives, which change while the sign before them stays. */
const endings = /(\p{sc=Han})\p{sc=Hiragana}+$/u;

/** A particle alone, as after a word in Latin letters, or a Japanese word of grammar, told by its length. */
const grammar = new RegExp(`^(?:${particles}|\\p{sc=Hiragana}{1,2})$`, 'u');

/** The words of a query, folded, each once; none of a query without words. `lang` is that of the page. */
export function queryWords(query: string, lang: string): string[] {
  const stems = split(fold(query), lang).map((word) => (isUnspaced(word) ? stemOf(word) : word));
  const words = [...new Set(stems)];
  const said = words.filter((word) => !grammar.test(word));
  return said.length > 0 ? said : words;
}

/** Particles come in pairs: 서버에서는 is 서버. */
function stemOf(word: string): string {
  return word.replace(withParticle, '$1').replace(withParticle, '$1').replace(endings, '$1');
}

/** Browsers before 2024 may lack the segmenter: then words are what stands between spaces and signs. */
function split(text: string, lang: string): string[] {
  if (!('Segmenter' in Intl)) return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const segments = new Intl.Segmenter(lang, { granularity: 'word' }).segment(text);
  return Array.from(segments).flatMap(({ segment, isWordLike }) => (isWordLike ? segment : []));
}
