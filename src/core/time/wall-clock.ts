/**
 * A clock on a wall: a `Date` whose local fields are its UTC fields. An instant moved by a zone's offset shows that
 * zone's date and time in them, on every machine. With a plain `Date` the fields pass through the zone of the machine,
 * where an hour is missing each spring: `formatInTimeZone` in date-fns-tz prints 03:30 for 02:30 UTC on such a day.
 */
export class WallClock extends Date {
  override getFullYear = this.getUTCFullYear;
  override getMonth = this.getUTCMonth;
  override getDate = this.getUTCDate;
  override getDay = this.getUTCDay;
  override getHours = this.getUTCHours;
  override getMinutes = this.getUTCMinutes;
  override getSeconds = this.getUTCSeconds;
  override getMilliseconds = this.getUTCMilliseconds;
  override setFullYear = this.setUTCFullYear;
  override setMonth = this.setUTCMonth;
  override setDate = this.setUTCDate;
  override setHours = this.setUTCHours;
  override getTimezoneOffset = (): number => 0;
}
