import { formatAt } from '../core/content/instant.ts';
import { escapeHtml } from '../core/html.ts';
import type { Times } from '../core/locale/language.ts';
import type { Instant } from '../core/model.ts';
import { remember } from '../core/time/remember.ts';
import { headingSegments } from './heading-segments.ts';

type Heading = Pick<Times, 'instant' | 'heading'>;

/** How the script counts beside an instant: see `src/client/README.md`. */
export type Tick = 'since' | 'until' | 'promise';

/**
 * An instant in every zone of the site, as HTML: a page prints most of its instants more than once. Where script runs, the
 * reader's own zone is added, and with `tick` how long ago or how soon it is.
 */
export function zonedTime(times: Heading, at: Instant, tick?: Tick): string {
  let printed = printers.get(times);
  if (printed === undefined) {
    printed = remember(500, (instant: Instant) => print(times, instant));
    printers.set(times, printed);
  }
  const attribute = tick === undefined ? '' : ` data-tick="${tick}"`;
  return `<span class="zoned"${attribute}>${printed(at)}</span>`;
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
