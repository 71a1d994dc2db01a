import type { AlertSettings } from '../../shared/topic.ts'

/** Whether the reader may be told now: not in the quiet hours of the desk, and not before what is gathered since the last alert
 *  makes a batch. `lastAt` and `now` are ISO instants; one that is still to come is of a clock that was ahead. */
export function alertTime(
  { quietFrom, quietTo, batchMinutes }: AlertSettings,
  place: { readonly zone: string; readonly now: string; readonly lastAt?: string }
): boolean {
  const since = Date.parse(place.now) - Date.parse(place.lastAt ?? '1970-01-01T00:00:00.000Z')
  if (since >= 0 && since < batchMinutes * 60_000) return false
  return quietFrom === undefined || quietTo === undefined || !isBetween(wallClock(place.now, place.zone), quietFrom, quietTo)
}

function wallClock(instant: string, zone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  return format.format(new Date(instant))
}

/** From 22:00 to 07:00 is a night; from a time to the same is never. */
function isBetween(time: string, from: string, to: string): boolean {
  return from <= to ? time >= from && time < to : time >= from || time < to
}
