/**
 * Tells instants in the zone of the reader: `3:23 AM GMT+2`, with the day where not every zone of the page has the same.
 * `timeZone` is the machine's own where it is left out.
 */
export function ownTime(locale: Intl.Locale, zones: readonly string[], timeZone?: string): (at: number) => string {
  const clock = { timeZone, hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;
  const time = new Intl.DateTimeFormat(locale, clock);
  const dated = new Intl.DateTimeFormat(locale, { ...clock, day: 'numeric', month: 'short' });
  const days = [timeZone, ...zones].map((zone) => new Intl.DateTimeFormat('en', { timeZone: zone }));
  return (at) => (new Set(days.map((day) => day.format(at))).size > 1 ? dated : time).format(at);
}
