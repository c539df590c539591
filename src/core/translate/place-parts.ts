import type { PartKey } from '../model.ts';
import type { Edit } from './edit-text.ts';
import { fileSlots, type Slot } from './file-slots.ts';
import type { PartSources } from './read-parts.ts';
import { gapOf, indented, isInPostmortem, writePart } from './write-part.ts';

/** The edits that put prose into a translation file. Parts that it lacks come where the source has them. */
export function placeParts(prose: ReadonlyMap<PartKey, string>, source: PartSources, target: PartSources): Edit[] {
  const slots = fileSlots(target);
  const order: readonly PartKey[] = source.parts.map(({ key }) => key).filter((key) => key !== 'title');
  const drafts = new Map(
    order.flatMap((key) => {
      const draft = prose.get(key);
      return draft === undefined ? [] : [[key, indented(draft, partOf(source, key))] as const];
    }),
  );
  const fresh = order.filter((key) => drafts.has(key) && !slots.parts.has(key));
  const written = (key: PartKey) => writePart(key, drafts.get(key) ?? '', source);
  // The post-mortem is one place among the updates, where the source has it.
  const outer = [...new Set(order.map((key) => (isInPostmortem(key) ? null : key)))];
  const places = outer.map((key) => (key === null ? slots.postmortem : (slots.parts.get(key) ?? null)));

  const edits = [...drafts].flatMap(([key, draft]) => {
    const slot = slots.parts.get(key);
    return slot === undefined ? [] : [fill(slot, key, draft)];
  });
  const sections = fresh.filter(isInPostmortem);
  for (const [index, key] of outer.entries()) {
    if (key === null) edits.push(...placeSections(sections, index));
    else if (fresh.includes(key)) edits.push(insert(written(key), places, index, endOfBody(target)));
  }
  return [...edits, ...missingDefinitions(drafts, source, target)];

  /** Sections go into the post-mortem, which is made when there is none. */
  function placeSections(keys: readonly PartKey[], index: number): Edit[] {
    const { postmortem } = slots;
    const joined = keys.map(written).join('\n\n');
    if (joined === '') return [];
    if (postmortem === null) {
      return [insert(`<Postmortem>\n${joined}\n</Postmortem>`, places, index, endOfBody(target))];
    }
    if (postmortem.prose === null) return [fillTag(postmortem, 'Postmortem', joined)];
    const inner = order.filter(isInPostmortem);
    const within = inner.map((key) => slots.parts.get(key) ?? null);
    return keys.map((key) => insert(written(key), within, inner.indexOf(key), postmortem.prose?.end ?? 0));
  }

  function fill(slot: Slot, key: PartKey, draft: string): Edit {
    if (slot.prose !== null) {
      // Beside its tag, only a line of text is what it was.
      const isBeside = slot.opened === slot.prose.start;
      return { ...slot.prose, text: isBeside ? `\n${draft}\n` : draft };
    }
    return fillTag(slot, target.text.slice(slot.start + 1).split(/[\s/>]/, 1)[0] ?? '', draft, gapOf(key, source));
  }

  /** Gives a tag without prose its prose; its opening stays as it is. */
  function fillTag(slot: Slot, name: string, prose: string, gap = '\n'): Edit {
    const opening = target.text.slice(slot.start, slot.opened ?? slot.end).replace(/\s*\/>$/, '>');
    return { start: slot.start, end: slot.end, text: `${opening}${gap}${prose}${gap}</${name}>` };
  }
}

function partOf({ parts }: PartSources, key: PartKey) {
  return parts.find((part) => part.key === key);
}

/** After the nearest place before it, else before the nearest one after it, else at the end. */
function insert(text: string, places: readonly (Slot | null)[], index: number, end: number): Edit {
  const before = places.slice(0, index).findLast((slot) => slot !== null);
  if (before) return { start: before.end, end: before.end, text: `\n\n${text}` };
  const after = places.slice(index).find((slot) => slot !== null);
  if (after) return { start: after.start, end: after.start, text: `${text}\n\n` };
  return { start: end, end, text: `\n\n${text}` };
}

/** Before the line end that closes the file. */
function endOfBody({ text }: PartSources): number {
  return text.trimEnd().length;
}

/** Definitions of links that the drafts use and the file doesn't have. */
function missingDefinitions(drafts: ReadonlyMap<PartKey, string>, source: PartSources, target: PartSources): Edit[] {
  const all = [...drafts.values()].join('\n').toLowerCase();
  const missing = [...source.definitions].filter(
    ([name, line]) => all.includes(`[${name}]`) && !target.definitions.has(name) && !all.includes(line.toLowerCase()),
  );
  const end = endOfBody(target);
  return missing.length === 0 ? [] : [{ start: end, end, text: `\n\n${missing.map(([, line]) => line).join('\n')}` }];
}
