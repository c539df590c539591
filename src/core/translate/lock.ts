import type { PartKey } from '../model.ts';

/** What a lock stands for. A `sign` has a meaning in Markdown, or would get one; a `format` is emphasis. */
export type LockKind =
  | 'time'
  | 'timeRange'
  | 'component'
  | 'code'
  | 'link'
  | 'image'
  | 'number'
  | 'name'
  | 'sign'
  | 'break'
  | 'format';

/** What must come back as it was. Locks of a unit are numbered from 1, in the order of the source. */
export interface Lock {
  kind: LockKind;
  /** What is restored: all of it, or where `close` is given what stands before the text inside. */
  open: string;
  /** What stands behind the text inside; null for a lock that has none. */
  close: string | null;
  /** For people and engines to read: `2024-07-11 15:56 UTC`. Never restored. */
  shown: string;
  /** The text of a link such as `[status]`, which names its definition too: once translated it is `[Zustand][status]`. */
  label: string | null;
}

/** A text, or a lock by its number with what stands inside it; `inner` is null for a lock without `close`. */
export type Inline = string | { lock: number; inner: readonly Inline[] | null };

/** The smallest text that is translated by itself: of a paragraph, a heading, a cell of a table, a title. */
export interface Unit {
  /** Texts hold no sign with a meaning: all those are locked. `\n` is a line end within a paragraph. */
  content: readonly Inline[];
  locks: readonly Lock[];
  /** What stands at the beginning of each line but the first: `> ` in a quotation. */
  prefixes: readonly string[];
  is: 'prose' | 'cell' | 'title';
  /** The source itself has lines such as `2024. We`, which begin no list here. */
  startsFreely: boolean;
}

/** A part as what is never translated (markers, blank lines, code blocks, callouts) and units, in their order. */
export interface LockedPart {
  key: PartKey;
  pieces: readonly (string | Unit)[];
}

export function unitsOf({ pieces }: LockedPart): Unit[] {
  return pieces.filter((piece) => typeof piece !== 'string');
}

/** What a draft did to the locks of a unit. `id` is the number of the lock; `lock` is null for an invented one. */
export interface LockFault {
  is: 'lost' | 'invented' | 'doubled' | 'hollow';
  id: number;
  lock: Lock | null;
}
