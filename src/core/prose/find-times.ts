import { auditTimes } from '../times-audit/audit-times.ts';
import { findTypedTimes } from '../times-audit/find-typed-times.ts';
import { namesZone } from '../times-audit/names-zone.ts';
import type { TimePair } from '../times-audit/time-pair.ts';
import { blockAt, type ProseText } from './prose-text.ts';
import { type TypedInstant, typedInstant } from './typed-instant.ts';

/** A typed time, or two that stand for one instant. */
export interface FoundTime {
  start: number;
  end: number;
  instant: TypedInstant | null;
  /** Null for a single time. */
  pair: TimePair | null;
}

/** Where the digits of all scripts are; a look that costs far less than \p{Nd}, and what follows looks more closely. */
const digit = /[\d\u0660-\u1c59\ua620-\uabf9\uff10-\uff19\ud800-\udfff]/;
export function findTimes(prose: ProseText): FoundTime[] {
  if (!digit.test(prose.text)) return [];
  const found: FoundTime[] = [];
  let pairs: FoundTime[] | null = null;
  let next = 0;
  for (const { index, length, text } of findTypedTimes(prose.text)) {
    pairs ??= findPairs(prose);
    const end = index + length;
    // Both rows are in the order of the text; the second half of a pair is a part of what was found.
    if (index < (found.at(-1)?.end ?? 0)) continue;
    while ((pairs[next]?.end ?? end) <= index) next++;
    const pair = pairs[next];
    const own = { start: index, end, instant: typedInstant(text, dayAt(prose, index), zone), pair: null };
    found.push(pair !== undefined && pair.start < end ? pair : own);
  }
  return found;
}

const zone = 'America/Los_Angeles';

function findPairs(prose: ProseText): FoundTime[] {
  const pairs: FoundTime[] = [];
  let offset = 0;
  for (const line of prose.text.split('\n')) {
    if (/\d.*\d/u.test(line) && namesZone(line)) pairs.push(...pairsOf(line, offset, dayAt(prose, offset)));
    offset += line.length + 1;
  }
  return pairs;
}

function pairsOf(line: string, offset: number, day: string | null): FoundTime[] {
  const bare = auditTimes(line, { timeZone: zone });
  const dated = day === null ? bare : auditTimes(line, { timeZone: zone, date: day });
  let from = 0;
  return bare.flatMap((alone, index) => {
    if (alone.verdict === 'unparseable') return [];
    const isDayPrinted = alone.utc !== null;
    const pair = isDayPrinted ? alone : (dated[index] ?? alone);
    const at = line.indexOf(pair.text, from);
    if (at === -1) return [];
    from = at + 1;
    const instant = pair.utc === null ? null : { at: pair.utc, isDayPrinted };
    return [{ start: offset + at, end: offset + at + pair.text.length, instant, pair }];
  });
}

/** The UTC day that a time without a date most likely belongs to. */
function dayAt(prose: ProseText, offset: number): string | null {
  const block = blockAt(prose, offset);
  return block?.name === 'Update' ? block.day : prose.firstDay;
}
