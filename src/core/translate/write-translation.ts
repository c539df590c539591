import { acceptTranslation } from '../incident/accept-translation.ts';
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
  /** Whose the drafts are. An engine's never get into a file that a person made or reviewed. */
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
  /** `reviewed`: a person's file; `no-title`: a new file needs one; `no-part`: drafts of parts that the source doesn't have. */
  | { refused: 'reviewed' | 'no-title' | 'no-part' };

/**
 * Puts drafts into a translation file: parts it has are replaced, others inserted where the source has them, `basedOn` is set
 * for them. Every other byte of the file stays.
 */
export function writeTranslation({ source, existing, drafts, by, state }: TranslationDraft): WrittenTranslation {
  const own = new Map(source.document.parts.map(({ key, digest }) => [key, digest]));
  if ([...drafts.keys()].some((key) => !own.has(key))) return { refused: 'no-part' };
  if (by === 'engine' && isByPerson(existing?.document ?? null)) return { refused: 'reviewed' };
  const title = drafts.get('title');
  const left = isClosingAlone(drafts, existing) ? (['closing'] as const) : [];
  const prose = new Map([...drafts].filter(([key]) => key !== 'title' && !left.some((other) => other === key)));
  const sources = readParts(source.text, source.document);
  const basis = new Map(Object.entries(basedOnOf(existing?.document ?? null)));
  for (const key of [...(title === undefined ? [] : (['title'] as const)), ...prose.keys()])
    basis.set(key, own.get(key) ?? '');

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
  return { refused: null, text: acceptTranslation(editText(existing.text, edits), basis), left: [...left] };
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
