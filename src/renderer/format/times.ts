/** Instants as the page writes them. Zones are IANA names, offsets are minutes east of UTC, days are `2026-11-22`. */

import { interfaceLocale } from './interface-language.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a format costs some 50 µs, and a list makes thousands of times of day. */
function format(zone: string, options: Intl.DateTimeFormatOptions, locale = interfaceLocale()): Intl.DateTimeFormat {
  const key = `${locale} ${zone} ${JSON.stringify(options)}`
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: zone })
  formats.set(key, known)
  return known
}

const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }

/** `08:02` */
export function timeIn(instant: string, zone: string): string {
  return format(zone, clock).format(new Date(instant))
}

/** What is read by the program and not by people is written in one language. */
const reckoned = 'en-GB'

export function dayOf(instant: string, zone: string): string {
  const parts = format(zone, { year: 'numeric', month: '2-digit', day: '2-digit' }, reckoned).formatToParts(new Date(instant))
  const part = (type: string): string => parts.find(other => other.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}

/** Minutes east of UTC that a zone keeps at an instant. */
export function offsetOf(instant: string, zone: string): number {
  const name = format(zone, { timeZoneName: 'longOffset' }, reckoned).formatToParts(new Date(instant))
    .find(part => part.type === 'timeZoneName')?.value ?? ''
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? []
  return (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1)
}

/** `UTC+1`, `UTC−3`, `UTC+5:30`, `UTC+0` */
export function offsetName(offset: number): string {
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60]
  return `UTC${offset < 0 ? '−' : '+'}${hours}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''}`
}

/** The time of day at an offset, which need not belong to any zone: `08:02 UTC+1`. */
export function timeAtOffset(instant: string, offset: number): string {
  return `${shifted(instant, offset).slice(11, 16)} ${offsetName(offset)}`
}

/** Calendar day at an offset. */
export function dayAtOffset(instant: string, offset: number): string {
  return shifted(instant, offset).slice(0, 10)
}

/** `08:02`, and on another day than that of `now` `21 Nov, 08:02`. */
export function momentIn(instant: string, zone: string, now: string): string {
  const [day, today] = [dayOf(instant, zone), dayOf(now, zone)]
  return day === today ? timeIn(instant, zone) : dayAndTimeIn(instant, zone, now)
}

/** `21 Nov, 08:02`, with the year when it is another than that of `now`. */
function dayAndTimeIn(instant: string, zone: string, now: string): string {
  const year = yearOf(dayOf(instant, zone), dayOf(now, zone))
  return format(zone, { day: 'numeric', month: 'short', ...year, ...clock }).format(new Date(instant))
}

export function timeWithOffset(instant: string, zone: string): string {
  return timeAtOffset(instant, offsetOf(instant, zone))
}

/** What an article's time is made of. */
interface Published {
  readonly publishedAt?: string
  /** Minutes east of UTC. */
  readonly publishedOffset?: number
  readonly sortedAt: string
}

/** By the publisher's clock, or by the reader's where that is not known: `08:02 UTC+1`, and on another day than the reader's
 *  `21 Nov, 23:51 UTC+1`. */
export function publishedMoment({ publishedAt, publishedOffset, sortedAt }: Published, zone: string, now: string): string {
  const isKnown = publishedAt !== undefined && publishedOffset !== undefined
  const [instant, offset] = isKnown ? [publishedAt, publishedOffset] : [sortedAt, offsetOf(sortedAt, zone)]
  const day = dayAtOffset(instant, offset)
  const today = dayOf(now, zone)
  return day === today ? timeAtOffset(instant, offset)
    : `${dayAndTimeIn(shifted(instant, offset), 'UTC', `${today}T00:00:00Z`)} ${offsetName(offset)}`
}

/** An instant that has in UTC the time of day which the other has at the offset. */
function shifted(instant: string, offset: number): string {
  return new Date(Date.parse(instant) + offset * 60_000).toISOString()
}

/** A calendar day has no zone, so it is formatted as midnight UTC in UTC. Russian ends with “г.” for the year, whose full stop
 *  would stand beside that of a sentence. */
function dayFormat(day: string, options: Intl.DateTimeFormatOptions): string {
  return format('UTC', options).format(new Date(`${day}T00:00:00Z`)).replace(/\s*г\.$/u, '')
}

/** `Sunday 22 November 2026` */
export function longDay(day: string): string {
  return dayFormat(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
}

/** `Sunday 22 November`, with the year when it is another than today's. */
export function weekdayAndDay(day: string, today: string): string {
  return dayFormat(day, {
    weekday: 'long', day: 'numeric', month: 'long', ...yearOf(day, today)
  })
}

/** `21 Nov`, with the year when it is another than today's. */
export function shortDay(day: string, today: string): string {
  return dayFormat(day, { day: 'numeric', month: 'short', ...yearOf(day, today) })
}

function yearOf(day: string, today: string): Intl.DateTimeFormatOptions {
  return day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }
}

/** Days from one calendar day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** ISO weekday 1 to 7 as `Monday` to `Sunday`. */
export function weekdayName(weekday: number, style: 'long' | 'short' = 'long'): string {
  return dayFormat(`2024-01-0${weekday}`, { weekday: style })
}
