import type { CalendarView, CalendarWindow } from '../../core/feeds/feed-view.ts';
import { languageName } from '../../core/locale/language-name.ts';
import { splitLink } from '../../core/locale/split-link.ts';
import { statusKey } from '../../core/locale/status-key.ts';
import type { LocaleContext } from '../../core/views/page-context.ts';
import { contentLine, dateTimeValue, textValue } from './content-line.ts';

/**
 * iCalendar, RFC 5545 with the names of RFC 7986. Calendars ask again each hour. A window keeps its UID in every language
 * and in the calendars of all components, so that who subscribes to several sees it once.
 */
export function calendar({ title, path, windows }: CalendarView, context: LocaleContext): string {
  const { absolute, language } = context;
  const name = textValue(title);
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Tidings//Status calendar//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    contentLine('NAME', name, { LANGUAGE: language.lang }),
    contentLine('X-WR-CALNAME', name),
    contentLine('SOURCE', absolute(path), { VALUE: 'URI' }),
    contentLine('REFRESH-INTERVAL', 'PT1H', { VALUE: 'DURATION' }),
    contentLine('X-PUBLISHED-TTL', 'PT1H'),
    ...windows.flatMap((window) => event(window, context)),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

function event(window: CalendarWindow, context: LocaleContext): string[] {
  const { entry, components, path, publishedAt, updatedAt, revision } = window;
  const { absolute, language, languageOf } = context;
  const { t } = language;
  const isCancelled = entry.status === 'cancelled';
  const { text, locale } = entry.title.part;
  // Not every calendar shows that an event is cancelled.
  const summary = isCancelled ? t('feeds.updateTitle', { status: t(statusKey(entry.status)), title: text }) : text;
  const { host } = new URL(absolute('/'));
  const categories = components.map(({ name }) => textValue(name.text)).join(',');
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', `${entry.slug}@${host}`),
    contentLine('DTSTAMP', dateTimeValue(updatedAt)),
    contentLine('CREATED', dateTimeValue(publishedAt)),
    contentLine('LAST-MODIFIED', dateTimeValue(updatedAt)),
    contentLine('SEQUENCE', String(revision)),
    contentLine('STATUS', isCancelled ? 'CANCELLED' : 'CONFIRMED'),
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('DTSTART', dateTimeValue(entry.startsAt)),
    contentLine('DTEND', dateTimeValue(entry.endsAt ?? entry.startsAt)),
    contentLine('SUMMARY', textValue(summary), { LANGUAGE: languageOf(isCancelled ? language.locale : locale).lang }),
    contentLine('DESCRIPTION', textValue(description(window, context))),
    contentLine('URL', absolute(path), { VALUE: 'URI' }),
    ...(categories === '' ? [] : [contentLine('CATEGORIES', categories)]),
    contentLine('END', 'VEVENT'),
  ];
}

/** Plain text: its state, what was said of it first and last, the notice of its translation, and where to read more. */
function description(
  { entry, path }: CalendarWindow,
  { language, languageOf, bodyText, absolute }: LocaleContext,
): string {
  const { t, times } = language;
  const { startsAt, endsAt, summary, notice, official, updates } = entry;
  const newest = updates.reduce<(typeof updates)[number] | null>(
    (latest, update) => (update.text !== null && update.at >= (latest?.at ?? update.at) ? update : latest),
    null,
  );
  const range = times.range(startsAt, endsAt ?? startsAt).map(({ text }) => text);
  const noticeText = notice && t(`notice.${notice}`, { language: languageName(languageOf(official.locale), language) });
  const said = newest?.text ? `${times.heading(newest.at)}\n${bodyText(newest.text.part)}` : null;
  return [
    `${t(statusKey(entry.status))}: ${range.join('')}`,
    summary && bodyText(summary.part),
    said,
    noticeText && `${plain(noticeText)} ${absolute(official.path)}`,
    absolute(path),
  ]
    .filter((part) => part !== null)
    .join('\n\n');
}

function plain(withLink: string): string {
  const { before, link, after } = splitLink(withLink);
  return before + (link ?? '') + after;
}
