import type { Diagnostic, Place } from '../diagnostic.ts';
import type { Locale, PartKey } from '../model.ts';
import { type Dialect, readFragment, writeFragment } from './fragment.ts';
import { judgeDraft } from './judge-draft.ts';
import { type Inline, type LockedPart, type Unit, unitsOf } from './lock.ts';
import { lockPart } from './lock-part.ts';
import type { LockOptions } from './lock-text.ts';
import { readParts } from './read-parts.ts';
import { unlockPart } from './unlock-part.ts';
import type { ReadFile } from './write-translation.ts';

/** The locked parts of a source, of these keys, in the order of the source. */
export function lockedParts(source: ReadFile, keys: readonly PartKey[], options: LockOptions): LockedPart[] {
  const sources = readParts(source.text, source.document);
  return sources.parts.filter(({ key }) => keys.includes(key)).map((part) => lockPart(part, sources.text, options));
}

/** What an engine is given for a part: one text for each unit. */
export function textsOf(part: LockedPart, options: { dialect: Dialect; shows: boolean }): string[] {
  // A line end within a paragraph means nothing, and engines take it for the end of a sentence.
  return unitsOf(part).map(({ content, locks }) => writeFragment(content, locks, options).replaceAll('\n', ' '));
}

/** Characters of a part that an engine translates, without marks: what most engines are paid by. */
export function charactersOf(part: LockedPart): number {
  const count = (content: readonly Inline[], locks: Unit['locks']): number =>
    content.reduce((sum, piece) => {
      if (typeof piece === 'string') return sum + [...piece].length;
      const { lock, inner } = piece;
      return sum + (inner === null ? [...(locks[lock - 1]?.shown ?? '')].length : count(inner, locks));
    }, 0);
  return unitsOf(part).reduce((sum, { content, locks }) => sum + count(content, locks), 0);
}

/** Signs that engines like to put in, and that no text may hold: soft hyphens, byte order marks, turns of direction. */
const unseen = /[\u00ad\ufeff\u202a-\u202e\u2066-\u2069]/g;

/** Engines leave a space between a mark and the full stop or comma behind it. */
function withoutGaps(content: readonly Inline[]): Inline[] {
  return content.map((piece, index) => {
    if (typeof piece !== 'string') return { ...piece, inner: piece.inner && withoutGaps(piece.inner) };
    return typeof content[index - 1] === 'object' ? piece.replace(/^ +(?=[)、。，؟،]|[.,](?![\p{L}\d]))/u, '') : piece;
  });
}

/** The prose of a part made of an engine's texts, or why it is refused. Findings stand at the part in the source. */
export function draftOf(
  part: LockedPart,
  texts: readonly string[],
  { source, locale }: { source: ReadFile; locale: Locale },
): { prose: string; findings: null } | { prose: null; findings: Diagnostic[] } {
  const { line = 1, column = 1 } = source.document.parts.find(({ key }) => key === part.key) ?? {};
  const place: Place = { file: source.document.file, line, column };
  const read = texts.map((text) => readFragment(text.replaceAll(unseen, '').normalize('NFC')));
  const unreadable = read.find((fragment) => fragment.unreadable !== null)?.unreadable;
  const unlocked =
    unreadable === undefined || unreadable === null
      ? unlockPart(
          part,
          read.map(({ content }) => withoutGaps(content ?? [])),
        )
      : { is: 'unreadable' as const, source: unreadable };
  const findings = judgeDraft({ key: part.key, locale, unlocked }, source, place);
  if (findings.length > 0 || unlocked.is !== 'whole') return { prose: null, findings };
  return { prose: unlocked.source, findings: null };
}
