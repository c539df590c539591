import type { Instant } from '../model.ts';
import type { DateFnsLocale } from './format-duration.ts';
import { formatZoned, zoneOffset } from './format-zoned.ts';
import { remember } from './remember.ts';

const [minute, day] = [60_000, 86_400_000];

/**
 * What `formatZoned` says, for a pattern that is asked for again and again. The words of a day and those of a time of day
 * are remembered apart: nearly every sentence has its own instant, but days repeat, and a day has 1,440 minutes.
 */
export function zonedFormat(pattern: string, locale: DateFnsLocale): (at: Instant, timeZone: string) => string {
  const halves = cut(pattern);
  if (halves === null) return (at, timeZone) => formatZoned(at, timeZone, pattern, locale);
  const dateWords = remember(3_000, (days: number) => formatZoned(days * day, 'UTC', halves.date, locale));
  const timeWords = remember(1_500, (minutes: number) => formatZoned(minutes * minute, 'UTC', halves.time, locale));
  return (at, timeZone) => {
    const wall = at + zoneOffset(at, timeZone);
    const days = Math.floor(wall / day);
    const [date, time] = [dateWords(days), timeWords(Math.floor((wall - days * day) / minute))];
    return halves.isDateFirst ? date + time : time + date;
  };
}

const dateToken = /^[GyYRuQqMLwIdDecEiPo]+$/;
const timeToken = /^[abBhHkKmo]+$/;

/**
 * A pattern as its date and its time, which stand one after the other; null where they don't, and where the time has seconds.
 * All of a date stays together: what French says for a day depends on whether its month follows.
 */
function cut(pattern: string): { date: string; time: string; isDateFirst: boolean } | null {
  const words = pattern.match(/''|'(?:''|[^'])+'|[A-Za-z]+|[^A-Za-z']+/g) ?? [];
  const kinds = words.map((word) => {
    if (!/^[A-Za-z]/.test(word)) return 'literal';
    return dateToken.test(word) ? 'date' : timeToken.test(word) ? 'time' : 'other';
  });
  const tokens = kinds.filter((kind) => kind !== 'literal');
  const changes = tokens.filter((kind, index) => index > 0 && kind !== tokens[index - 1]);
  if (words.join('') !== pattern || tokens.includes('other') || changes.length !== 1) return null;
  const isDateFirst = tokens[0] === 'date';
  const second = kinds.indexOf(isDateFirst ? 'time' : 'date');
  const [before, after] = [words.slice(0, second).join(''), words.slice(second).join('')];
  return isDateFirst ? { date: before, time: after, isDateFirst } : { date: after, time: before, isDateFirst };
}
