import { acceptTranslation, setFrontMatterMap } from '../incident/accept-translation.ts';
import type { Document, PartKey } from '../model.ts';
import { postmortemSections, type writtenTranslationStates } from '../vocabulary.ts';
import { editFrontMatter, yamlText } from './edit-front-matter.ts';
import { type Edit, editText } from './edit-text.ts';
import { isByPerson } from './pending-parts.ts';
import { placeParts } from './place-parts.ts';
import { readParts } from './read-parts.ts';

/** A file of an incident or maintenance that has no errors. */
export interface ReadFile {
  text: string;
  document: Document;
}

export interface TranslationDraft {
  source: ReadFile;
  /** The translation file as it stands; null when there is none yet. */
  existing: ReadFile | null;
  /** Prose by part as it shall stand in the file, the title as a plain text. */
  drafts: ReadonlyMap<PartKey, string>;
  /** Whose the drafts are. An engine's never replace what a person made or reviewed; beside it they are marked. */
  by: 'engine' | 'person';
  /** What the file says of itself then; null to leave it as it is. A new file is `machine` without. */
  state: (typeof writtenTranslationStates)[number] | null;
}

export type WrittenTranslation =
  | {
      refused: null;
      text: string;
      /** The closing words of a post-mortem of which the file has no section: alone they would be its introduction. */
      left: PartKey[];
    }
  /** `reviewed`: a part that a person made; `no-title`: a new file needs one; `no-part`: drafts of parts that the source doesn't have. */
  | { refused: 'reviewed' | 'no-title' | 'no-part' };

/**
 * Puts drafts into a translation file: parts it has are replaced, others inserted where the source has them, `basedOn` is set
 * for them. Every other byte of the file stays.
 */
export function writeTranslation({ source, existing, drafts, by, state }: TranslationDraft): WrittenTranslation {
  const own = new Map(source.document.parts.map(({ key, digest }) => [key, digest]));
  if ([...drafts.keys()].some((key) => !own.has(key))) return { refused: 'no-part' };
  const before = existing?.document ?? null;
  if (by === 'engine' && [...drafts.keys()].some((key) => isByPerson(before, key))) return { refused: 'reviewed' };
  const title = drafts.get('title');
  const left = isClosingAlone(drafts, existing) ? (['closing'] as const) : [];
  const prose = new Map([...drafts].filter(([key]) => key !== 'title' && !left.some((other) => other === key)));
  const sources = readParts(source.text, source.document);
  const basis = new Map(Object.entries(basedOnOf(before)));
  const written: PartKey[] = [...(title === undefined ? [] : (['title'] as const)), ...prose.keys()];
  for (const key of written) basis.set(key, own.get(key) ?? '');

  if (existing === null) {
    if (title === undefined) return { refused: 'no-title' };
    const head = `---\ntitle: ${yamlText(title)}\ntranslation: ${state ?? 'machine'}\n---\n`;
    const empty: Document = {
      ...source.document,
      parts: [],
      role: { is: 'translation', state: 'machine', basedOn: {} },
    };
    const edits = placeParts(prose, sources, readParts(head, empty));
    return { refused: null, text: acceptTranslation(editText(head, edits), basis), left: [...left] };
  }
  const edits: Edit[] = [
    ...(title === undefined ? [] : [editFrontMatter(existing.text, 'title', title)]),
    ...(state === null || state === stateOf(existing.document)
      ? []
      : [editFrontMatter(existing.text, 'translation', state)]),
    ...placeParts(prose, sources, readParts(existing.text, existing.document)),
  ];
  const { role } = existing.document;
  let text = editText(existing.text, edits);
  const states = role.is === 'translation' ? statesAfter(role, written, { by, state }) : null;
  if (states !== null) text = setFrontMatterMap(text, 'parts', states);
  return { refused: null, text: acceptTranslation(text, basis), left: [...left] };
}

/** What single parts are, once these are written; null where that stays as the file says it. */
function statesAfter(
  role: Extract<Document['role'], { is: 'translation' }>,
  written: readonly PartKey[],
  { by, state }: Pick<TranslationDraft, 'by' | 'state'>,
): ReadonlyMap<string, string> | null {
  const states = new Map<string, string>(Object.entries(role.partStates ?? {}));
  const before = JSON.stringify([...states]);
  for (const key of written) {
    if (by === 'engine' && (state ?? role.state) !== 'machine') states.set(key, 'machine');
    else if (by === 'engine' || state !== null) states.delete(key);
  }
  return JSON.stringify([...states]) === before ? null : states;
}

function isClosingAlone(drafts: ReadonlyMap<PartKey, string>, existing: ReadFile | null): boolean {
  const there = new Set([...drafts.keys(), ...(existing?.document.parts.map(({ key }) => key) ?? [])]);
  return drafts.has('closing') && !Object.values(postmortemSections).some((key) => there.has(key));
}

function basedOnOf(document: Document | null): Readonly<Record<string, string>> {
  return document?.role.is === 'translation' ? document.role.basedOn : {};
}

function stateOf({ role }: Document): string | null {
  return role.is === 'translation' ? role.state : null;
}
