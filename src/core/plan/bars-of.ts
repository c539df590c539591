import type { EntryFacts } from '../model.ts';
import type { Site } from '../site/site.ts';
import { type ShownBars, shownBars } from '../uptime/shown-bars.ts';
import type { Archive } from './archive.ts';
import { type Input, input } from './page-inputs.ts';

/** What the bars of a component show; `id` is that of a component of the site. */
export function barsOf(id: string, { uptime, states }: Pick<Archive, 'uptime' | 'states'>): ShownBars {
  const own = uptime.get(id);
  if (own === undefined) throw new Error(`no component ${id}`);
  return shownBars(own, states.get(id) ?? 'operational');
}

/** The entries whose titles bars show. */
export function entriesInBars({ days }: ShownBars): EntryFacts[] {
  return days.flatMap((day) => (day.is === 'eventful' ? day.entries : []));
}

/** Days and percentages as they are shown: they change when the page does, not with every minute. */
export function barsInput(id: string, bars: ShownBars): Input {
  const days = bars.days.map((day) =>
    day.is === 'quiet' ? day : { ...day, entries: day.entries.map(({ kind, slug }) => `${kind}/${slug}`) },
  );
  return input(`the last 90 days of the component ${id}`, { ...bars, days });
}

/** What the explanation of the uptime says. */
export function uptimeInput({ uptime }: Pick<Site, 'uptime'>): Input {
  return input('uptime in content/site.yaml', uptime);
}
