import type { ComponentChanges } from '../model.ts';
import { componentList } from '../rules/component-list.ts';
import { unknownComponentStatus } from '../rules/unknown-component-status.ts';
import { type ComponentStatus, componentStatuses } from '../vocabulary.ts';
import { excerpt, type Findings } from './findings.ts';

/** `messaging=degraded_performance, api=operational`; `offset` is where the text begins in the file. */
export function readComponentList(
  text: string,
  offset: number,
  findings: Findings,
  found: (id: string, offset: number) => void,
): ComponentChanges {
  const changes = new Map<string, ComponentStatus>();
  let start = offset;
  for (const piece of text.split(',')) {
    const at = start + (piece.length - piece.trimStart().length);
    start += piece.length + 1;
    const [, id, word] = /^([^\s=:]+)\s*=\s*([^\s=:]+)$/.exec(piece.trim()) ?? [];
    if (id === undefined || word === undefined || changes.has(id)) {
      findings.add(componentList, at, { value: excerpt(piece), repeated: id !== undefined });
      continue;
    }
    found(id, at);
    const status = componentStatus(word);
    if (status !== null) changes.set(id, status);
    else
      findings.add(unknownComponentStatus, at + piece.trim().length - word.length, {
        value: excerpt(word),
        allowed: componentStatuses,
      });
  }
  // Unlike assignment, this keeps a component called `__proto__` a plain entry.
  return Object.fromEntries(changes);
}

/** Null for any other word. */
export function componentStatus(word: unknown): ComponentStatus | null {
  return componentStatuses.find((status) => status === word) ?? null;
}
