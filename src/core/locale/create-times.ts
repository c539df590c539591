import type { Instant } from '../model.ts';
import { type DateFnsLocale, formatDuration } from '../time/format-duration.ts';
import { formatZoned, offsetLabel } from '../time/format-zoned.ts';
import { remember } from '../time/remember.ts';
import { zonedFormat } from '../time/zoned-format.ts';
import { fillerOf } from './fill-text.ts';
import type { RangeSegment, Times, ZonedText } from './language.ts';
import type { LocaleData } from './locale-data.ts';

/** How one language tells times in UTC and the site's zones; UTC among those is not told twice. */
export function createTimes(
  { formats, zones }: Pick<LocaleData, 'formats' | 'zones'>,
  locale: DateFnsLocale,
  timeZones: readonly string[],
): Times {
  const all = [...new Set(['UTC', ...timeZones])];
  const ownZone = timeZones[0] ?? 'UTC';
  const dateTime = zonedFormat(formats.dateTime, locale);
  const label = (at: Instant, timeZone: string) =>
    Object.hasOwn(zones, timeZone) ? (zones[timeZone] ?? timeZone) : offsetLabel(at, timeZone);
  const fill = { instant: fillerOf(formats.instant), range: fillerOf(formats.range), inline: fillerOf(formats.inline) };
  const zoned = (words: string, zone: string) => fill.instant({ dateTime: words, zone });
  const fromTo = (from: string, to: string) => fill.range({ from, to });
  const inSentence = ([utc = '', ...others]: readonly string[]) =>
    others.length === 0 ? utc : fill.inline({ utc, others: others.join(formats.othersSeparator) });

  const instant = remember(1_000, (at: Instant): readonly ZonedText[] =>
    all.map((timeZone) => ({ timeZone, text: zoned(dateTime(at, timeZone), label(at, timeZone)) })),
  );
  const texts = (at: Instant) => instant(at).map(({ text }) => text);

  /** One label serves both ends unless an offset stands for it and the clocks change between them. */
  const rangeIn = (timeZone: string, from: Instant, to: Instant): string => {
    const ends = [from, to].map((at) => ({ words: marked(at, dateTime(at, timeZone)), zone: label(at, timeZone) }));
    const [start = { words: '', zone: '' }, end = start] = ends;
    return start.zone === end.zone
      ? zoned(fromTo(start.words, end.words), end.zone)
      : fromTo(zoned(start.words, start.zone), zoned(end.words, end.zone));
  };

  const range = remember(200, (from: Instant) =>
    remember(10, (to: Instant) => unmarked(inSentence(all.map((timeZone) => rangeIn(timeZone, from, to))))),
  );

  return {
    instant,
    heading: remember(1_000, (at) => texts(at).join(formats.headingSeparator)),
    inline: remember(1_000, (at) => inSentence(texts(at))),
    range: (from, to) => range(from)(to),
    date: (at) => formatZoned(at, ownZone, formats.date, locale),
    month: (month) => formatZoned(Date.parse(`${month}-01T00:00Z`), 'UTC', formats.month, locale),
    duration: (milliseconds) => formatDuration(milliseconds, locale),
  };
}

/** Code points that no text may hold enclose the words of an instant until the patterns of the language have placed them. */
function marked(at: Instant, words: string): string {
  return `\ufdd0${at}\ufdd1${words}\ufdd2`;
}

function unmarked(text: string): RangeSegment[] {
  const pieces = text.split(/\ufdd0(-?\d+)\ufdd1([^\ufdd2]*)\ufdd2/);
  const segments = pieces.flatMap((piece, index) => {
    // The pattern's two groups stand in the list: an instant, then its words.
    if (index % 3 === 1) return [];
    return [{ text: piece, at: index % 3 === 0 ? null : Number(pieces[index - 1]) }];
  });
  return segments.filter((segment) => segment.text !== '');
}
