import type { Times } from '../core/locale/language.ts';
import type { Instant } from '../core/model.ts';

/** The text of an update's heading cut into the times of its zones and what stands between; joined, it is the heading. */
export function headingSegments(
  times: Pick<Times, 'instant' | 'heading'>,
  at: Instant,
): { text: string; isTime: boolean }[] {
  const segments: { text: string; isTime: boolean }[] = [];
  let rest = times.heading(at);
  for (const { text } of times.instant(at)) {
    const start = rest.indexOf(text);
    if (start < 0) continue;
    if (start > 0) segments.push({ text: rest.slice(0, start), isTime: false });
    segments.push({ text, isTime: true });
    rest = rest.slice(start + text.length);
  }
  return rest === '' ? segments : [...segments, { text: rest, isTime: false }];
}
