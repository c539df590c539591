import type { EntryKind, UpdateFacts } from '../model.ts';
import { duplicateUpdate } from '../rules/duplicate-update.ts';
import { timeBeforeStart } from '../rules/time-before-start.ts';
import { unknownStatus } from '../rules/unknown-status.ts';
import { incidentStatuses, maintenanceStatuses } from '../vocabulary.ts';
import { checkProse, type ProseContext } from './check-prose.ts';
import { excerpt } from './findings.ts';
import { formatAt } from './instant.ts';
import type { MdxNode } from './mdx-tree.ts';
import { updateKey } from './part-key.ts';
import { readComponentList } from './read-component-list.ts';
import { readInstant } from './read-instant.ts';
import type { Sections } from './read-sections.ts';
import { type Attribute, readAttributes, startOf } from './tags.ts';

/** Reads an `<Update>` into `sections`. */
export function readUpdate(node: MdxNode, kind: EntryKind, context: ProseContext, sections: Sections): void {
  const { findings } = context;
  const attributes = readAttributes(node, 'Update', context);
  const time = (name: string) => {
    const attribute = attributes.get(name);
    return attribute === undefined ? null : readInstant(attribute.value, attribute.at, findings);
  };
  sections.updateCount++;
  const at = time('at');
  const editedAt = time('editedAt');
  const status = readStatus(attributes.get('status'), kind, context);
  const list = attributes.get('components');
  const components = list === undefined ? {} : readComponentList(list.value, list.at, findings, context.foundComponent);
  checkProse(node.children ?? [], 'Update', context);
  if (at === null) return;

  const key = updateKey(at);
  const atOffset = attributes.get('at')?.at ?? startOf(node);
  const first = sections.places.get(key);
  if (first !== undefined) {
    findings.add(duplicateUpdate, atOffset, { at: formatAt(at), firstLine: findings.placeAt(first).line });
    return;
  }
  sections.places.set(key, atOffset);
  if (editedAt !== null) {
    const offset = attributes.get('editedAt')?.at ?? atOffset;
    sections.places.set(`editedAt:${formatAt(at)}`, offset);
    if (editedAt < at) {
      const names = { name: 'editedAt', value: formatAt(editedAt), startName: 'at', start: formatAt(at) };
      findings.add(timeBeforeStart, offset, names);
    }
  }
  sections.updates.push({ at, status, components, editedAt });
  sections.prose.push({ key, at: startOf(node), nodes: node.children ?? [] });
}

function readStatus(
  attribute: Attribute | undefined,
  kind: EntryKind,
  { findings }: ProseContext,
): UpdateFacts['status'] {
  if (attribute === undefined) return null;
  const allowed = kind === 'incident' ? incidentStatuses : maintenanceStatuses;
  const status = allowed.find((known) => known === attribute.value.trim());
  if (status === undefined)
    findings.add(unknownStatus, attribute.at, { value: excerpt(attribute.value), kind, allowed });
  // A status that was misspelt is not missing as well; a document with an error is never used.
  return status ?? allowed[0];
}
