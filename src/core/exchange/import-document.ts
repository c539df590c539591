import { parseDocument } from '../content/parse-document.ts';
import { type Diagnostic, hasErrors, report } from '../diagnostic.ts';
import { acceptTranslation } from '../incident/accept-translation.ts';
import type { Document, Locale, PartKey } from '../model.ts';
import { exchangePartUnknown } from '../rules/exchange-part-unknown.ts';
import { exchangeTitleMissing } from '../rules/exchange-title-missing.ts';
import { editFrontMatter } from '../translate/edit-front-matter.ts';
import { editText } from '../translate/edit-text.ts';
import { type ReadFile, writeTranslation } from '../translate/write-translation.ts';
import { writtenTranslationStates } from '../vocabulary.ts';
import type { ReturnedDocument, SegmentState } from './exchange.ts';
import { type ExchangeOptions, exchangeParts, lockedParts } from './exchange-document.ts';
import { type ImportedPart, importPart } from './import-part.ts';

type WrittenState = (typeof writtenTranslationStates)[number];

export interface ImportOptions extends Omit<ExchangeOptions, 'names'> {
  returned: ReturnedDocument;
  locale: Locale;
  /** Path of the translation file. */
  file: string;
  force: boolean;
  /** What all imported texts are, whatever the file says of them; null to go by the file. */
  as: WrittenState | null;
}

export interface ImportedDocument {
  /** The translation file as it shall be; null when it stays as it is, which it does with any error. */
  text: string | null;
  /** Parts whose text is new, and those whose old text was said to fit the changed source. */
  parts: readonly PartKey[];
  /** Parts that came back and were left out. */
  left: number;
  diagnostics: readonly Diagnostic[];
}

/** Puts what came back into a translation file: all that is right and up to date, or with an error nothing. */
export function importDocument(options: ImportOptions): ImportedDocument {
  const { returned, source, translation, locale, file, force } = options;
  const diagnostics: Diagnostic[] = [];
  const imported = new Map<PartKey, ImportedPart>();
  const own = new Map(exchangeParts(options).map((part) => [part.key as string, part]));
  const lang = options.sourceLang;
  const locked = lockedParts(source, { ...options, names: new Map(), from: lang, to: lang });
  for (const part of returned.parts) {
    const mine = own.get(part.key);
    const text = mine && locked.get(mine.key);
    const found = { key: part.key, file: source.document.file, known: [...own.keys()] };
    if (mine === undefined || text === undefined)
      diagnostics.push(report(exchangePartUnknown, part.place, { ...found, is: 'unknown' }));
    else if (imported.has(mine.key))
      diagnostics.push(report(exchangePartUnknown, part.place, { ...found, is: 'twice' }));
    else {
      const document = translation?.document ?? null;
      const result = importPart(part, { source, translation: document, locale, own: mine, locked: text, force });
      imported.set(mine.key, result);
      diagnostics.push(...result.diagnostics);
    }
  }
  const left = [...imported.values()].filter(({ is }) => is === 'left').length;
  const nothing = { text: null, parts: [], left };
  if (hasErrors(diagnostics)) return { ...nothing, diagnostics };

  const drafts = new Map([...imported].flatMap(([key, part]) => (part.is === 'new' ? [[key, part.prose]] : [])));
  const isOutdated = (key: PartKey) => own.get(key)?.state === 'outdated';
  const accepted = [...imported].flatMap(([key, part]) =>
    part.is === 'same' && part.state !== 'initial' && isOutdated(key) ? [key] : [],
  );
  const parts = [...drafts.keys(), ...accepted];
  const state = stateAfter(imported, options);
  if (translation === null && drafts.size === 0) return { ...nothing, diagnostics };
  const written =
    translation !== null && drafts.size === 0
      ? { refused: null, text: withState(translation.text, state), left: [] }
      : writeTranslation({ source, existing: translation, drafts, by: 'person', state: state ?? stateOf(translation) });
  if (written.refused !== null) {
    return { ...nothing, diagnostics: [...diagnostics, report(exchangeTitleMissing, returned.place, { file })] };
  }
  const text = withBasis(written.text, accepted, source.document, translation?.document ?? null, drafts);
  const { kind, slug } = source.document;
  const errors = parseDocument({ file, text, kind, slug, locale }).diagnostics.filter(
    (finding) => finding.severity === 'error',
  );
  if (errors.length > 0) return { ...nothing, diagnostics: [...diagnostics, ...errors] };
  const isChanged = text !== translation?.text;
  return {
    text: isChanged ? text : null,
    parts: parts.filter((key) => !written.left.includes(key)),
    left,
    diagnostics,
  };
}

function withState(text: string, state: WrittenState | null): string {
  return state === null ? text : editText(text, [editFrontMatter(text, 'translation', state)]);
}

/** Outdated parts whose text was left as it is by someone who has looked at it are no longer outdated. */
function withBasis(
  text: string,
  accepted: readonly PartKey[],
  source: Document,
  translation: Document | null,
  drafts: ReadonlyMap<PartKey, string>,
): string {
  if (accepted.length === 0) return text;
  const before = translation?.role.is === 'translation' ? Object.entries(translation.role.basedOn) : [];
  const fresh = source.parts.filter(({ key }) => drafts.has(key) || accepted.includes(key));
  return acceptTranslation(text, new Map([...before, ...fresh.map(({ key, digest }) => [key, digest] as const)]));
}

function stateOf(translation: ReadFile | null): WrittenState | null {
  return translation?.document.role.is === 'translation' ? translation.document.role.state : null;
}

/**
 * What the whole file says of itself then: the least of its parts counts, so that no reader is told too much. Null where it
 * says that already.
 */
function stateAfter(imported: ReadonlyMap<PartKey, ImportedPart>, options: ImportOptions): WrittenState | null {
  const { translation, as } = options;
  const role = translation?.document.role;
  const present = role?.is === 'translation' ? role.state : null;
  const fresh = [...imported.values()].flatMap((part) => {
    if (part.is === 'new') return [as ?? newState(part.state)];
    return part.is === 'same' && present !== null ? [reviewedState(present, part.state)] : [];
  });
  const kept = (translation?.document.parts ?? []).some(({ key }) => {
    const part = imported.get(key);
    return part === undefined || part.is === 'nothing' || part.is === 'left';
  });
  const all = [...fresh, ...(kept && present !== null ? [present] : [])];
  if (all.length === 0) return null;
  const state = writtenTranslationStates[Math.min(...all.map((one) => writtenTranslationStates.indexOf(one)))] ?? null;
  return state === present ? null : state;
}

/** Of a text that the tool has changed or added. */
function newState(state: SegmentState): WrittenState {
  return state === 'reviewed' || state === 'final' ? 'human' : 'machine';
}

/** Of a text that came back as it went out: a machine's stays one, but a person may have read it. */
function reviewedState(present: WrittenState, state: SegmentState): WrittenState {
  const isReviewed = state === 'reviewed' || state === 'final';
  return present === 'machine' && isReviewed ? 'machine_reviewed' : present;
}
