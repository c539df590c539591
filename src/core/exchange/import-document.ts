import { parseDocument } from '../content/parse-document.ts';
import { type Diagnostic, hasErrors, report } from '../diagnostic.ts';
import { acceptTranslation, setFrontMatterMap } from '../incident/accept-translation.ts';
import type { Document, Locale, PartKey, WrittenState } from '../model.ts';
import { exchangePartUnknown } from '../rules/exchange-part-unknown.ts';
import { exchangeTitleMissing } from '../rules/exchange-title-missing.ts';
import { editFrontMatter } from '../translate/edit-front-matter.ts';
import { editText } from '../translate/edit-text.ts';
import { writeTranslation } from '../translate/write-translation.ts';
import type { ReturnedDocument } from './exchange.ts';
import { type ExchangeOptions, exchangeParts, lockedParts } from './exchange-document.ts';
import { type ImportedPart, importPart } from './import-part.ts';
import { statesAfter, type TranslationStates } from './states-after.ts';

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
  if (translation === null && drafts.size === 0) return { ...nothing, diagnostics };
  const before = translation?.document ?? null;
  const states = statesAfter(imported, before, options.as);
  const state = translation === null ? states.file : null;
  const written =
    translation !== null && drafts.size === 0
      ? { refused: null, text: translation.text, left: [] }
      : writeTranslation({ source, existing: translation, drafts, by: 'person', state });
  if (written.refused !== null) {
    return { ...nothing, diagnostics: [...diagnostics, report(exchangeTitleMissing, returned.place, { file })] };
  }
  const marked = withStates(written.text, states, before);
  const text = withBasis(marked, accepted, source.document, before, drafts);
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

function withStates(text: string, { file, parts }: TranslationStates, translation: Document | null): string {
  const role = translation?.role.is === 'translation' ? translation.role : null;
  const before = new Map(Object.entries(role?.partStates ?? {}));
  const isSame = before.size === parts.size && [...parts].every(([key, state]) => before.get(key) === state);
  const marked = isSame ? text : setFrontMatterMap(text, 'parts', parts);
  const isSaid = role === null || role.state === file;
  return isSaid ? marked : editText(marked, [editFrontMatter(marked, 'translation', file)]);
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
