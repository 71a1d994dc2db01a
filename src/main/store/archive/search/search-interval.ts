/** Where and when a query is asked: its days are those of this zone. */
export interface Desk {
  /** ISO instant. */
  readonly now: string
  readonly zone: string
}

/** From an instant on, until before another; ISO in UTC. */
export interface Interval {
  readonly from?: string
  readonly before?: string
}

interface Part {
  readonly start: number
  /** The first instant after it. */
  readonly end: number
}

interface Duration {
  readonly months: number
  readonly days: number
  readonly milliseconds: number
}

/** Reads an interval of ISO 8601 in the desk's zone: `2026`, `2026-11`, `2026-11-20`, a time, `from/`, `/to`, `from/to` (the end
 *  is included whole), `P3D` (from three days ago on), `2026-11-20/P2D`, `P2D/2026-11-20`. `undefined` when it is none. */
export function readInterval(text: string, desk: Desk): Interval | undefined {
  const [first = '', second, ...more] = text.toUpperCase().split('/')
  if (more.length > 0) return undefined
  if (second === undefined) return single(first, desk)
  const [from, to] = [readPart(first, desk.zone), readPart(second, desk.zone)]
  const [fromDuration, toDuration] = [readDuration(first), readDuration(second)]
  if (from && to) return between(from.start, to.end)
  if (from && toDuration) return between(from.start, shift(from.start, toDuration, 1, desk.zone))
  if (fromDuration && to) return between(shift(to.end, fromDuration, -1, desk.zone), to.end)
  if (second === '') return from ? between(from.start) : fromDuration && between(ago(fromDuration, desk))
  if (first === '') return to ? between(undefined, to.end) : toDuration && between(undefined, ago(toDuration, desk))
  return undefined
}

function single(text: string, desk: Desk): Interval | undefined {
  const duration = readDuration(text)
  if (duration) return between(ago(duration, desk))
  const part = readPart(text, desk.zone)
  return part && between(part.start, part.end)
}

function between(from?: number, before?: number): Interval {
  return {
    ...(from === undefined ? {} : { from: new Date(from).toISOString() }),
    ...(before === undefined ? {} : { before: new Date(before).toISOString() })
  }
}

function ago(duration: Duration, { now, zone }: Desk): number {
  return shift(Date.parse(now), duration, -1, zone)
}

const datePattern = /^(\d{4})(?:-?(\d\d)(?:-?(\d\d)(?:T(\d\d)(?::?(\d\d)(?::?(\d\d))?)?(Z|[+-]\d\d(?::?\d\d)?)?)?)?)?$/
const units = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const

/** A year, month, day, hour, minute or second. */
function readPart(text: string, zone: string): Part | undefined {
  const match = datePattern.exec(text)
  if (!match) return undefined
  const numbers = match.slice(1, 7).filter(digits => digits !== undefined).map(Number)
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = numbers
  const wall = wallClock(year, month - 1, day, hour, minute, second)
  const isReal = new Date(wall).toISOString().startsWith(
    `${pad(year, 4)}-${pad(month)}-${pad(day)}T${pad(hour)}:${pad(minute)}:${pad(second)}`)
  if (!isReal) return undefined
  const unit = units[numbers.length - 1]
  const next = unit === 'year' ? wallClock(year + 1, 0) : unit === 'month' ? wallClock(year, month) : wall + lengthOf(unit)
  const toInstant = (clock: number): number => match[7] === undefined ? instantOf(clock, zone) : clock - offsetOf(match[7])
  return { start: toInstant(wall), end: toInstant(next) }
}

function lengthOf(unit: (typeof units)[number] | undefined): number {
  return unit === 'day' ? 86_400_000 : unit === 'hour' ? 3_600_000 : unit === 'minute' ? 60_000 : 1000
}

/** `Date.UTC`, which takes the years 0 to 99 for those of the twentieth century. */
function wallClock(year: number, month: number, day = 1, hour = 0, minute = 0, second = 0): number {
  return new Date(Date.UTC(2000, month, day, hour, minute, second)).setUTCFullYear(year, month, day)
}

function pad(number: number, length = 2): string {
  return String(number).padStart(length, '0')
}

/** Milliseconds of `Z`, `+02`, `-0330`, `+05:30`. */
function offsetOf(text: string): number {
  if (text === 'Z') return 0
  const sign = text.startsWith('-') ? -1 : 1
  return sign * (Number(text.slice(1, 3)) * 60 + Number(text.slice(3).replace(':', '') || 0)) * 60_000
}

const optional = (...letters: readonly string[]): string => letters.map(letter => String.raw`(?:(\d{1,6})${letter})?`).join('')
const durationPattern = new RegExp(`^P(?=.)${optional('Y', 'M', 'W', 'D')}(?:T(?=.)${optional('H', 'M', 'S')})?$`)

function readDuration(text: string): Duration | undefined {
  const match = durationPattern.exec(text)
  if (!match) return undefined
  const numbers = match.slice(1).map(digits => Number(digits ?? 0))
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = numbers
  return { months: years * 12 + months, days: weeks * 7 + days, milliseconds: ((hours * 60 + minutes) * 60 + seconds) * 1000 }
}

/** Years, months and days go by the calendar of the zone, so that a day may have 23 or 25 hours; a day that the month does
 *  not have is its last one. */
function shift(instant: number, { months, days, milliseconds }: Duration, sign: 1 | -1, zone: string): number {
  const wall = new Date(instant + zoneOffset(instant, zone))
  const day = wall.getUTCDate()
  wall.setUTCDate(1)
  wall.setUTCMonth(wall.getUTCMonth() + sign * months)
  const lastDay = new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth() + 1, 0)).getUTCDate()
  wall.setUTCDate(Math.min(day, lastDay) + sign * days)
  return instantOf(wall.getTime(), zone) + sign * milliseconds
}

/** The instant at which clocks in `zone` show `wall`, given as if in UTC. */
function instantOf(wall: number, zone: string): number {
  const near = wall - zoneOffset(wall, zone)
  return wall - zoneOffset(near, zone)
}

/** Milliseconds from UTC in `zone` at an instant. */
function zoneOffset(instant: number, zone: string): number {
  const format = new Intl.DateTimeFormat('en', {
    timeZone: zone, hourCycle: 'h23', era: 'short', year: 'numeric', month: 'numeric', day: 'numeric',
    hour: 'numeric', minute: 'numeric', second: 'numeric'
  })
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]))
  const year = parts['era'] === 'BC' ? 1 - Number(parts['year']) : Number(parts['year'])
  const numberOf = (name: string): number => Number(parts[name])
  const wall = wallClock(
    year, numberOf('month') - 1, numberOf('day'), numberOf('hour'), numberOf('minute'), numberOf('second'))
  return wall - Math.floor(instant / 1000) * 1000
}
