import bidiFactory from 'bidi-js';
import type { Language } from '../../core/locale/language.ts';

const bidi = bidiFactory();

/** A piece of a line in one direction and one font. */
export interface TextRun<Font> {
  text: string;
  dir: Language['dir'];
  font: Font;
}

/**
 * A line cut into runs, in the order in which they stand from left to right (UAX #9). `fontOf` chooses the font of a
 * character, null where none has it: those are left out. Marks and joiners stay with what they belong to.
 */
export function textRuns<Font>(
  line: string,
  dir: Language['dir'],
  fontOf: (character: string, before: Font | null) => Font | null,
): TextRun<Font>[] {
  const { levels } = bidi.getEmbeddingLevels(line, dir);
  const runs: (TextRun<Font> & { level: number })[] = [];
  let at = 0;
  for (const character of line) {
    const level = levels[at] ?? 0;
    at += character.length;
    const last = runs.at(-1);
    if (isControl.test(character)) continue;
    const font = fontOf(character, last?.font ?? null);
    if (font === null) continue;
    if (last !== undefined && last.font === font && last.level === level) last.text += character;
    else runs.push({ text: character, level, dir: level % 2 === 0 ? 'ltr' : 'rtl', font });
  }
  return inVisualOrder(runs);
}

/** They have done their work once the levels are known. */
const isControl = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Cc}]/u;

/** Rule L2: from the highest level down, what has at least this level is turned round. */
function inVisualOrder<Run extends { level: number }>(runs: readonly Run[]): Run[] {
  const ordered = [...runs];
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level -= 1) {
    for (let start = 0; start < ordered.length; start += 1) {
      let end = start;
      while ((ordered[end]?.level ?? -1) >= level) end += 1;
      if (end - start > 1) ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = end;
    }
  }
  return ordered;
}
