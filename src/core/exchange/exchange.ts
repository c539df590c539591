import type { Place } from '../diagnostic.ts';
import type { PartKey } from '../model.ts';
import type { Inline, Lock } from '../translate/lock.ts';
import type { writtenTranslationStates } from '../vocabulary.ts';

/** One document in one language, for a translator. */
export interface ExchangeDocument {
  /** Path of the source file: what it is known by when it comes back. */
  file: string;
  /** BCP-47. */
  sourceLang: string;
  targetLang: string;
  /** For the translator to read. */
  notes: readonly string[];
  parts: readonly ExchangePart[];
}

export interface ExchangePart {
  key: PartKey;
  state: 'missing' | 'outdated' | (typeof writtenTranslationStates)[number];
  /** Of the source part, and of the translated one as it stands; null when there is none. */
  sourceDigest: string;
  targetDigest: string | null;
  notes: readonly string[];
  segments: readonly Segment[];
}

/** A paragraph, heading, cell or title. */
export interface Segment {
  source: readonly Inline[];
  /** Null where there is no translation, or where it can't be set beside the source piece by piece. */
  target: readonly Inline[] | null;
  /** Those of the source by their numbers, then those that only the target has. */
  locks: readonly Lock[];
}

/** A document as it came back. */
export interface ReturnedDocument {
  file: string;
  sourceLang: string | null;
  targetLang: string | null;
  place: Place;
  parts: readonly ReturnedPart[];
}

export interface ReturnedPart {
  key: string;
  place: Place;
  /** Null where the tool has dropped them. */
  sourceDigest: string | null;
  /** `none` for a part that had no translation. */
  targetDigest: string | null;
  segments: readonly ReturnedSegment[];
}

/** From least to most certain, as XLIFF 2 names them. */
export const segmentStates = ['initial', 'translated', 'reviewed', 'final'] as const;
export type SegmentState = (typeof segmentStates)[number];

export interface ReturnedSegment {
  place: Place;
  source: readonly Inline[];
  /** Null when it is missing or blank. */
  target: readonly Inline[] | null;
  targetPlace: Place;
  state: SegmentState;
  /** What the file writes for a number that no lock of the source has. */
  invented: ReadonlyMap<number, string>;
  /** A mark in the target that has no partner or stands across another one. */
  unreadable: string | null;
}
