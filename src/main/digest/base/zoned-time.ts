/** Calendar days and wall-clock times in named zones. Node 24 has no Temporal of its own; instants stay ISO strings. */
import { Temporal } from 'temporal-polyfill'

/** The instant at which clocks in `zone` show `time` (`HH:MM`) on `day`. A time that daylight saving skips is the first
 *  instant after the gap; one that comes twice is the first of the two. */
export function instantAt(day: string, time: string, zone: string): string {
  const wallClock = Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(time))
  const found = wallClock.toZonedDateTime(zone, { disambiguation: 'compatible' })
  const isSkipped = !found.toPlainDateTime().equals(wallClock)
  return isoOf(isSkipped ? endOfGap(wallClock, zone) : found.toInstant())
}

/** "Compatible" moves a skipped time on by the length of the gap; the gap's end lies just after the "earlier" reading. */
function endOfGap(wallClock: Temporal.PlainDateTime, zone: string): Temporal.Instant {
  const before = wallClock.toZonedDateTime(zone, { disambiguation: 'earlier' })
  return (before.getTimeZoneTransition('next') ?? before).toInstant()
}

/** `hours` before `at`. Whole days go by the calendar of `zone`, so that daily windows of 24 hours join without a hole
 *  when a day has 25 hours, and do not overlap when it has 23. */
export function hoursBefore(at: string, hours: number, zone: string): string {
  const days = Math.floor(hours / 24)
  const milliseconds = Math.round((hours - days * 24) * 3_600_000)
  return isoOf(Temporal.Instant.from(at).toZonedDateTimeISO(zone).subtract({ days }).subtract({ milliseconds }).toInstant())
}

/** The first instant of a day in `zone`, with the offset of the zone: `2026-11-22T00:00:00+01:00`. */
export function startOfDay(day: string, zone: string): string {
  return Temporal.PlainDate.from(day).toZonedDateTime(zone).toString({ timeZoneName: 'never', smallestUnit: 'second' })
}

/** Calendar day in `zone` at an instant. */
export function dayOf(at: string, zone: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString()
}

export function dayAfter(day: string, count: number): string {
  return Temporal.PlainDate.from(day).add({ days: count }).toString()
}

/** ISO weekday, 1 = Monday. */
export function weekdayOf(day: string): number {
  return Temporal.PlainDate.from(day).dayOfWeek
}

/** Minutes from UTC in `zone` at an instant. */
export function offsetAt(at: string, zone: string): number {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).offsetNanoseconds / 60_000_000_000
}

/** Always with milliseconds, as `Date` writes them, so that instants can be compared as strings. */
function isoOf(instant: Temporal.Instant): string {
  return new Date(instant.epochMilliseconds).toISOString()
}
