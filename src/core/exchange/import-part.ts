import { type Diagnostic, hasErrors, report } from '../diagnostic.ts';
import { stateOfPart } from '../incident/localize-part.ts';
import type { Document, Locale } from '../model.ts';
import { exchangePartIncomplete } from '../rules/exchange-part-incomplete.ts';
import { exchangePartUnknown } from '../rules/exchange-part-unknown.ts';
import { exchangeSourceChanged } from '../rules/exchange-source-changed.ts';
import { exchangeTagTyped } from '../rules/exchange-tag-typed.ts';
import { exchangeTargetChanged } from '../rules/exchange-target-changed.ts';
import { translationPlaceholder } from '../rules/translation-placeholder.ts';
import { judgeDraft } from '../translate/judge-draft.ts';
import { type Inline, type Lock, type LockedPart, unitsOf } from '../translate/lock.ts';
import { faultsOf, unlockPart } from '../translate/unlock-part.ts';
import type { ReadFile } from '../translate/write-translation.ts';
import type { ExchangePart, ReturnedPart, ReturnedSegment, SegmentState } from './exchange.ts';
import { segmentStates } from './exchange.ts';

export interface ImportContext {
  source: ReadFile;
  translation: Document | null;
  locale: Locale;
  /** The part as it would be exported now, and its text to put the translation into. */
  own: ExchangePart;
  locked: LockedPart;
  /** Replace what was changed after the export. */
  force: boolean;
}

/** What becomes of a part that came back. */
export type ImportedPart =
  | { is: 'nothing' | 'left'; diagnostics: Diagnostic[] }
  /** The text in the file is the one that came back. */
  | { is: 'same'; state: SegmentState; diagnostics: Diagnostic[] }
  | { is: 'new'; state: SegmentState; prose: string; diagnostics: Diagnostic[] };

/** Judges a part that came back against today's source and translation. It is new only when it has no error. */
export function importPart(returned: ReturnedPart, context: ImportContext): ImportedPart {
  const { source, translation, locale, own, locked, force } = context;
  const { key } = own;
  const { segments } = returned;
  const empty = segments.filter(({ target }) => target === null).length;
  if (empty === segments.length) return { is: 'nothing', diagnostics: [] };
  const left = (...diagnostics: Diagnostic[]): ImportedPart => ({ is: 'left', diagnostics });

  const isCutOtherwise = segments.length !== own.segments.length;
  if (isOfOlderSource(returned, own, isCutOtherwise)) {
    const { line = 1 } = source.document.parts.find((part) => part.key === key) ?? {};
    return left(report(exchangeSourceChanged, returned.place, { key, source: source.document.file, line }));
  }
  if (isCutOtherwise) {
    const counts = [segments.length, own.segments.length] as const;
    const found = { key, is: 'segments', file: source.document.file, known: [], segments: counts } as const;
    return left(report(exchangePartUnknown, returned.place, found));
  }
  if (empty > 0)
    return left(
      report(exchangePartIncomplete, returned.place, { key, empty, of: segments.length, pieces: 'segments' }),
    );

  const state =
    segmentStates[Math.min(...segments.map((segment) => segmentStates.indexOf(segment.state)))] ?? 'initial';
  const isSame = segments.every(({ target }, index) => isEqual(target, own.segments[index]?.target ?? null));
  if (isSame) return { is: 'same', state, diagnostics: [] };
  const present = translation?.parts.find((part) => part.key === key);
  if (!force && present !== undefined && isChangedSince(returned, own, translation)) {
    const { file = '' } = translation ?? {};
    return left(report(exchangeTargetChanged, returned.place, { key, file, line: present.line }));
  }

  const marks = segments.flatMap((segment, index) => markFindings(segment, index, context));
  if (hasErrors(marks)) return left(...marks);
  const unlocked = unlockPart(
    locked,
    segments.map(({ target }) => target ?? []),
  );
  const place = segments[0]?.targetPlace ?? returned.place;
  const diagnostics = judgeDraft({ key, locale, unlocked }, source, place);
  if (hasErrors(diagnostics) || unlocked.is !== 'whole') return left(...diagnostics);
  return { is: 'new', state, prose: unlocked.source, diagnostics };
}

/** By the digest that went out with it; where the tool has dropped that, by the source text that came back. */
function isOfOlderSource(
  { sourceDigest, segments }: ReturnedPart,
  own: ExchangePart,
  isCutOtherwise: boolean,
): boolean {
  if (sourceDigest !== null) return sourceDigest !== own.sourceDigest;
  // Then it can't be compared piece by piece.
  if (isCutOtherwise) return false;
  return segments.some(({ source }, index) => !isEqual(source, own.segments[index]?.source ?? null));
}

/** Where the tool has dropped the digest, nobody knows: a person's text then counts as changed. */
function isChangedSince({ targetDigest }: ReturnedPart, own: ExchangePart, translation: Document | null): boolean {
  if (targetDigest !== null) return targetDigest !== (own.targetDigest ?? 'none');
  return translation?.role.is === 'translation' && stateOfPart(translation.role, own.key) !== 'machine';
}

const typedTag =
  /<\/?(?:Time|TimeRange|Component|Callout|Update|Postmortem|RootCause|Resolution|Remediation)\b[^<>]*>?/;

function markFindings(segment: ReturnedSegment, index: number, { own, locked, locale }: ImportContext): Diagnostic[] {
  const unit = unitsOf(locked)[index];
  const { target, targetPlace, unreadable, invented } = segment;
  if (unit === undefined || target === null) return [];
  const found = (fault: 'lost' | 'invented' | 'doubled' | 'hollow' | 'unreadable', item: string) =>
    report(translationPlaceholder, targetPlace, { fault, item, part: own.key, locale });
  const [typed] = typedTag.exec(wordsOf(target)) ?? [];
  return [
    ...(unreadable === null ? [] : [found('unreadable', unreadable)]),
    ...(unreadable === null ? faultsOf(unit, target) : []).map(({ is, id, lock }) =>
      found(is, markOf(lock ?? own.segments[index]?.locks[id - 1]) ?? invented.get(id) ?? `code ${id}`),
    ),
    ...(typed === undefined ? [] : [report(exchangeTagTyped, targetPlace, { key: own.key, tag: typed })]),
  ];
}

function markOf(lock: Lock | undefined): string | null {
  if (lock === undefined) return null;
  return lock.close === null ? lock.open : `${lock.open}…${lock.close}`;
}

function wordsOf(content: readonly Inline[]): string {
  return content.map((piece) => (typeof piece === 'string' ? piece : ` ${wordsOf(piece.inner ?? [])} `)).join('');
}

/** How white space is broken makes no difference, nor what stands around the whole: tools change both. */
function isEqual(a: readonly Inline[] | null, b: readonly Inline[] | null): boolean {
  if (a === null || b === null) return a === b;
  return JSON.stringify(trimmed(a)) === JSON.stringify(trimmed(b));
}

function trimmed(content: readonly Inline[]): Inline[] {
  return collapsed(content)
    .map((piece, index, { length }) => {
      if (typeof piece !== 'string') return piece;
      const start = index === 0 ? piece.trimStart() : piece;
      return index === length - 1 ? start.trimEnd() : start;
    })
    .filter((piece) => piece !== '');
}

function collapsed(content: readonly Inline[]): Inline[] {
  return content.map((piece) =>
    typeof piece === 'string'
      ? piece.replaceAll(/[ \t\n]+/g, ' ')
      : { ...piece, inner: piece.inner && collapsed(piece.inner) },
  );
}
