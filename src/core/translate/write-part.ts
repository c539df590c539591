import type { PartKey } from '../model.ts';
import { postmortemSections } from '../vocabulary.ts';
import type { PartSource, PartSources } from './read-parts.ts';

const sectionTags = new Map(Object.entries(postmortemSections).map(([tag, key]) => [key as string, tag]));

/** Whether a part stands in `<Postmortem>`. */
export function isInPostmortem(key: PartKey): boolean {
  return key === 'postmortem' || key === 'closing' || sectionTags.has(key);
}

/** A part with its tag, as a translation file has it. */
export function writePart(key: PartKey, prose: string, source: PartSources): string {
  const tag = tagOf(key);
  if (tag === null) return prose;
  const gap = gapOf(key, source);
  return `<${tag.open}>${gap}${prose}${gap}</${tag.name}>`;
}

/** Lists stand between blank lines in some files: as in the source. */
export function gapOf(key: PartKey, { text, parts }: PartSources): string {
  const { start = null } = parts.find((part) => part.key === key) ?? {};
  return start !== null && /\n[ \t]*\n[ \t]*$/.test(text.slice(0, start)) ? '\n\n' : '\n';
}

function tagOf(key: PartKey): { name: string; open: string } | null {
  if (key.startsWith('update:')) return { name: 'Update', open: `Update at="${key.slice('update:'.length)}"` };
  const name = sectionTags.get(key);
  return name === undefined ? null : { name, open: name };
}

/** The draft of a part, as far in as its source stands. */
export function indented(draft: string, part: Pick<PartSource, 'indent'> | undefined): string {
  return (part?.indent ?? '') + draft;
}
