import type { Lock } from './lock.ts';

/** What a text is locked for. */
export interface LockOptions {
  /** Languages of source and translation, as BCP-47 tags. The same where numbers shall stay as they are written. */
  from: string;
  to: string;
  /** Names that are never translated, with what they are in the translation. */
  names: ReadonlyMap<string, string>;
  /** What readers of the translation call a component; its id where that is unknown. */
  componentName(id: string): string;
}

/** A piece of a text: left to the engine, a line end with what begins the next line, or locked. */
export type TextPiece = string | { prefix: string } | Pick<Lock, 'kind' | 'open' | 'shown'>;

/** Signs that may have a meaning in Markdown or MDX wherever they stand. */
export const specialSigns = /[\\`*_~[\]<>{}|]|&(?=#?\w{1,40};)/g;

const latin = 'A-Za-z\\u00c0-\\u024f';
const lineEnd = '(?<prefix>\\n[ \\t]*(?:>[ \\t]?)*)';
const sign = '(?<sign>\\\\[!-/:-@[-`{-~]|&(?:#\\d{1,8}|#[xX][\\da-fA-F]{1,6}|[A-Za-z]\\w{1,40});|[\\\\`*_~[\\]<>{}|])';
/** Pieces are parted by signs that none of them holds, so that no text makes the search take long. */
const codeLike = `(?<code>(?<![${latin}\\d_])(?:[a-z]{2,20}(?:-[a-z]{2,20}){1,4}-\\d+[a-z]?|(?=[\\w.]{0,60}\\d)(?=[\\w.]{0,60}[A-Za-z])[A-Za-z\\d]+(?:[._]+[A-Za-z\\d]+)*|[A-Za-z][A-Za-z\\d]*(?:_+[A-Za-z\\d]+)+)(?![${latin}\\d_]))`;
const number = `(?<number>(?<![${latin}\\d_])\\d+(?:[.,:/'’٬٫\\u00a0\\u202f-]\\d+)*(?![\\d_]|(?!s\\b)[${latin}]))`;
/** Left to the engine: ordinals and hours, which other languages write in other ways, and 1990s, whose number alone is locked. */
const notCode = /^(?:\d+(?:st|nd|rd|th|s)|\d+(?:[.:]\d+)?[ap]m)$/i;

/** Divides the raw text between marks. A title is plain: its signs have no meaning. */
export function lockText(raw: string, { isPlain }: { isPlain: boolean }, options: LockOptions): TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  const leave = (text: string) => {
    if (text === '') return;
    const last = pieces.at(-1);
    if (typeof last === 'string') pieces[pieces.length - 1] = last + text;
    else pieces.push(text);
  };
  for (const { 0: found, index, groups = {} } of raw.matchAll(patternFor(options.names, isPlain))) {
    leave(raw.slice(end, index));
    end = index + found.length;
    if (groups['prefix'] !== undefined) pieces.push({ prefix: found.slice(1) });
    else if (groups['sign'] !== undefined) pieces.push({ kind: 'sign', open: found, shown: shownSign(found) });
    else if (groups['name'] !== undefined) {
      const name = options.names.get(found) ?? found;
      pieces.push({ kind: 'name', open: isPlain ? name : escapeSigns(name), shown: name });
    } else if (groups['number'] !== undefined) {
      const written = localizeNumber(found, { before: raw.slice(0, index), after: raw.slice(end) }, options);
      pieces.push({ kind: 'number', open: written, shown: written });
    } else if (notCode.test(found)) {
      const [digits = ''] = /^\d+(?=s$)/.exec(found) ?? [];
      if (digits !== '') pieces.push({ kind: 'number', open: digits, shown: digits });
      leave(found.slice(digits.length));
    } else pieces.push({ kind: 'code', open: found, shown: found });
  }
  leave(raw.slice(end));
  return pieces;
}

/** A text in which no sign has a meaning any more. */
export function escapeSigns(text: string): string {
  return text.replaceAll(specialSigns, '\\$&');
}

function shownSign(source: string): string {
  return source.startsWith('\\') && source.length === 2 ? (source[1] ?? '') : source;
}

function patternFor(names: ReadonlyMap<string, string>, isPlain: boolean): RegExp {
  const all = [...names.keys()].filter((name) => name.trim() !== '').sort((a, b) => b.length - a.length);
  const name = all.map((text) => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|');
  const named = `(?<name>(?<![${latin}\\d_])(?:${name})(?![${latin}\\d_]))`;
  // Escapes come first: in `\_name` the sign is one thing. A name may hold signs of its own.
  const alternatives = [...(isPlain ? [] : [lineEnd]), ...(name === '' ? [] : [named]), ...(isPlain ? [] : [sign])];
  return new RegExp([...alternatives, codeLike, number].join('|'), 'g');
}

/**
 * `1,500` becomes `1.500` for German readers. What may be a version (`TLS 1.2`) stays: a decimal number is one only
 * before a lower-case word or a percent sign, and behind no name.
 */
function localizeNumber(
  written: string,
  { before, after }: { before: string; after: string },
  { from, to }: Pick<LockOptions, 'from' | 'to'>,
): string {
  const own = signsOf(from);
  const format = own && signsOf(to);
  if (own === null || format === null || from === to) return written;
  const [whole = '', fraction = null, more] = written.split(own.decimal);
  if (more !== undefined || (fraction !== null && !/^\d+$/.test(fraction))) return written;
  const groups = whole.split(own.group);
  const isGrouped =
    groups.length > 1 &&
    /^[1-9]\d{0,2}$/.test(groups[0] ?? '') &&
    groups.slice(1).every((group) => /^\d{3}$/.test(group));
  if (groups.length > 1 && !isGrouped) return written;
  const isDecimal =
    fraction !== null && /^(?:\s?%| \p{Ll})/u.test(after) && !/(?:\p{Lu}\S*|version|release)\s$/u.test(before);
  if (!isGrouped && !isDecimal) return written;
  return groups.join(isGrouped ? format.group : '') + (fraction === null ? '' : format.decimal + fraction);
}

/** The signs that part thousands and decimals, in digits that are Latin whatever the language; null for a tag that is none. */
function signsOf(language: string): { group: string; decimal: string } | null {
  try {
    const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn', useGrouping: true }).formatToParts(
      1234567.8,
    );
    const of = (type: string) => parts.find((part) => part.type === type)?.value;
    return { group: of('group') ?? ',', decimal: of('decimal') ?? '.' };
  } catch {
    return null;
  }
}
