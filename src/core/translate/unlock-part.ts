import { escapeLineStarts } from './line-starts.ts';
import type { Inline, LockedPart, LockFault, Unit } from './lock.ts';
import { escapeSigns } from './lock-text.ts';
import { type Token, writeTokens } from './write-tokens.ts';

export type Unlocked = { is: 'whole'; source: string } | { is: 'damaged'; faults: readonly LockFault[] };

/**
 * A part with its locks restored. `drafts` has one text for each unit, in their order. A draft that lost, invented or doubled a
 * lock is refused whole: nobody can tell where it belongs.
 */
export function unlockPart(part: LockedPart, drafts: readonly (readonly Inline[])[]): Unlocked {
  const faults: LockFault[] = [];
  let source = '';
  let unitIndex = 0;
  for (const piece of part.pieces) {
    if (typeof piece === 'string') {
      source += piece;
      continue;
    }
    const draft = drafts[unitIndex++] ?? [];
    faults.push(...faultsOf(piece, draft));
    source += faults.length > 0 ? '' : unlockUnit(piece, draft);
  }
  return faults.length > 0 ? { is: 'damaged', faults } : { is: 'whole', source };
}

/** What a draft did to the locks of its unit, by their number; what it invented last. */
export function faultsOf({ locks }: Unit, draft: readonly Inline[]): LockFault[] {
  const found = new Map<number, (readonly Inline[] | null)[]>();
  const visit = (content: readonly Inline[]): void => {
    for (const piece of content) {
      if (typeof piece === 'string') continue;
      found.set(piece.lock, [...(found.get(piece.lock) ?? []), piece.inner]);
      visit(piece.inner ?? []);
    }
  };
  visit(draft);
  const known = locks.flatMap((lock, index): LockFault[] => {
    const id = index + 1;
    const uses = found.get(id) ?? [];
    if (uses.length === 0) return [{ is: 'lost', id, lock }];
    if (uses.length > 1) return [{ is: 'doubled', id, lock }];
    const isHollow = lock.close !== null && isBlank(uses[0] ?? []);
    return isHollow ? [{ is: 'hollow', id, lock }] : [];
  });
  const invented = [...found.keys()].filter((id) => locks[id - 1] === undefined).sort((a, b) => a - b);
  return [...known, ...invented.map((id): LockFault => ({ is: 'invented', id, lock: null }))];
}

function isBlank(content: readonly Inline[]): boolean {
  return content.every((piece) => typeof piece === 'string' && piece.trim() === '');
}

function unlockUnit(unit: Unit, draft: readonly Inline[]): string {
  const { prefixes, is, startsFreely } = unit;
  let lineEnds = 0;
  const nextLine = () => `\n${prefixes[lineEnds++] ?? prefixes.at(-1) ?? ''}`;
  const isOneLine = is !== 'prose' || prefixes.length === 0;
  const text = writeTokens(tokensOf(draft, unit, isOneLine ? () => ' ' : nextLine)).trim();
  if (is === 'title') return text.replaceAll(/\s+/g, ' ');
  return startsFreely ? text : escapeLineStarts(text);
}

function tokensOf(content: readonly Inline[], unit: Unit, lineEnd: () => string): Token[] {
  return content.flatMap((piece, index): Token[] => {
    if (typeof piece === 'string') {
      const text = (unit.is === 'title' ? piece : escapeSigns(piece)).replaceAll('\n', lineEnd);
      const next = content[index + 1];
      const opens = typeof next === 'object' ? (unit.locks[next.lock - 1]?.open ?? '') : '';
      // Before a link, an exclamation mark would make it an image.
      const isBeforeLink = unit.is !== 'title' && text.endsWith('!') && opens.startsWith('[');
      return [{ is: 'text', text: isBeforeLink ? `${text.slice(0, -1)}\\!` : text }];
    }
    const lock = unit.locks[piece.lock - 1];
    if (lock === undefined) return [];
    if (lock.close === null) return [{ is: 'locked', text: lock.open }];
    const inner = tokensOf(piece.inner ?? [], unit, lineEnd);
    if (lock.kind === 'format') return [{ is: 'open', text: lock.open }, ...inner, { is: 'close', text: lock.close }];
    const isChanged = lock.label !== null && writeTokens(inner) !== lock.label;
    const close = isChanged ? `][${lock.label}]` : lock.close;
    return [{ is: 'locked', text: lock.open }, ...inner, { is: 'locked', text: close }];
  });
}
