import type { Place } from '../diagnostic.ts';
import type { EntryKind, SourceFacts } from '../model.ts';
import { endNotAfterStart } from '../rules/end-not-after-start.ts';
import { firstUpdateStatus } from '../rules/first-update-status.ts';
import { noUpdate } from '../rules/no-update.ts';
import { timeBeforeStart } from '../rules/time-before-start.ts';
import type { Findings } from './findings.ts';
import { formatAt } from './instant.ts';
import { updateKey } from './part-key.ts';
import { type FrontMatter, startKey } from './read-front-matter.ts';
import type { Sections } from './read-sections.ts';

/**
 * The facts of a source, checked against each other; null for a translation or without a start. `whole` says that the
 * file could be read to its end: only then can something be called missing.
 */
export function checkFacts(
  frontMatter: FrontMatter,
  sections: Sections,
  kind: EntryKind,
  whole: boolean,
  findings: Findings,
): SourceFacts | null {
  if (frontMatter.is === 'translation') return null;
  const { start, end, components, impact, nextUpdateBy } = frontMatter;
  const { updates, updateCount, places } = sections;
  const placeOf = (key: string): number | Place => frontMatter.places.get(key) ?? places.get(key) ?? 0;

  if (start !== null && end !== null && end <= start) {
    const times = { start: formatAt(start), end: formatAt(end) };
    findings.add(endNotAfterStart, placeOf('scheduledUntil'), {
      ...times,
      startName: 'scheduledFor',
      endName: 'scheduledUntil',
    });
  }
  const notBeforeStart = (at: number, keyOf: (at: number) => string) => {
    if (start === null || at >= start) return;
    const names = { name: 'at', value: formatAt(at), startName: startKey[kind], start: formatAt(start) };
    findings.add(timeBeforeStart, placeOf(keyOf(at)), names);
  };
  if (kind === 'incident') {
    for (const { at } of updates) notBeforeStart(at, updateKey);
    if (updateCount === 0 && whole && start !== null) {
      const example = `<Update at="${formatAt(start)}" status="investigating">`;
      findings.add(noUpdate, findings.text.length, { example });
    }
  }
  const postmortemAt = sections.postmortem?.at ?? null;
  if (postmortemAt !== null) notBeforeStart(postmortemAt, () => 'postmortemAt');

  const [earliest] = updates.toSorted((a, b) => a.at - b.at);
  if (earliest && earliest.status === null && whole && updates.length === updateCount) {
    const example = kind === 'incident' ? 'investigating' : 'scheduled';
    findings.add(firstUpdateStatus, placeOf(updateKey(earliest.at)), { at: formatAt(earliest.at), example });
  }
  return start === null ? null : { kind, start, end, components, impact, nextUpdateBy, postmortemAt, updates };
}
