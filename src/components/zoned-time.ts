import { formatAt } from '../core/content/instant.ts';
import { escapeHtml } from '../core/html.ts';
import type { Times } from '../core/locale/language.ts';
import type { Instant } from '../core/model.ts';
import { remember } from '../core/time/remember.ts';
import { headingSegments } from './heading-segments.ts';

type Heading = Pick<Times, 'instant' | 'heading'>;

/** An instant in every zone of the site, as HTML: a page prints most of its instants more than once. */
export function zonedTime(times: Heading, at: Instant): string {
  let printed = printers.get(times);
  if (printed === undefined) {
    printed = remember(500, (instant: Instant) => print(times, instant));
    printers.set(times, printed);
  }
  return printed(at);
}

const printers = new WeakMap<Heading, (at: Instant) => string>();

function print(times: Heading, at: Instant): string {
  const datetime = formatAt(at);
  return headingSegments(times, at)
    .map(({ text, isTime }) =>
      isTime
        ? `<time datetime="${datetime}">${escapeHtml(text)}</time>`
        : `<span class="between">${escapeHtml(text)}</span>`,
    )
    .join('');
}
