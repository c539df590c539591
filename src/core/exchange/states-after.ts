import { stateOfPart } from '../incident/localize-part.ts';
import type { Document, PartKey, WrittenState } from '../model.ts';
import { writtenTranslationStates } from '../vocabulary.ts';
import type { SegmentState } from './exchange.ts';
import type { ImportedPart } from './import-part.ts';

export interface TranslationStates {
  /** What the file says of itself. */
  file: WrittenState;
  /** What single parts are, where that is something else. */
  parts: ReadonlyMap<string, WrittenState>;
}

/**
 * What a translation is once these parts are in it. A file keeps what it says of itself unless all its parts have become
 * something else; a new one is what most of its parts are, of two the less certain.
 */
export function statesAfter(
  imported: ReadonlyMap<PartKey, ImportedPart>,
  translation: Document | null,
  as: WrittenState | null,
): TranslationStates {
  const role = translation?.role.is === 'translation' ? translation.role : null;
  const states = new Map<string, WrittenState>(role === null ? [] : Object.entries(role.partStates ?? {}));
  for (const { key } of translation?.parts ?? []) if (role !== null) states.set(key, stateOfPart(role, key));
  for (const [key, part] of imported) {
    const present = states.get(key);
    if (part.is === 'new') states.set(key, as ?? newState(part.state));
    else if (part.is === 'same' && present !== undefined) states.set(key, readState(present, part.state));
  }
  const all = [...states.values()];
  const [first] = all;
  const isOne = first !== undefined && all.every((state) => state === first);
  const file = isOne ? first : (role?.state ?? mostOf(all));
  return { file, parts: new Map([...states].filter(([, state]) => state !== file)) };
}

/** Of a text that the tool has changed or added. */
function newState(state: SegmentState): WrittenState {
  return state === 'reviewed' || state === 'final' ? 'human' : 'machine';
}

/** Of a text that came back as it went out: a machine's stays one, but a person may have read it. */
function readState(present: WrittenState, state: SegmentState): WrittenState {
  const isRead = state === 'reviewed' || state === 'final';
  return present === 'machine' && isRead ? 'machine_reviewed' : present;
}

function mostOf(states: readonly WrittenState[]): WrittenState {
  const count = (state: WrittenState) => states.filter((other) => other === state).length;
  return writtenTranslationStates.reduce((most, state) => (count(state) > count(most) ? state : most));
}
