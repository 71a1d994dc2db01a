/** Days and times as a press review prints them: with their offset from UTC, in Latin digits as the page numbers are. */
import { onceForEach } from '../../../shared/once-for-each.ts'
import { offsetAt } from './zoned-time.ts'

const latinDigits = { numberingSystem: 'latn', timeZone: 'UTC' } as const

/** `Wednesday, June 7, 2017` */
export function formatDay(day: string, language: string): string {
  const format = { ...latinDigits, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
  return new Intl.DateTimeFormat(language, format).format(noonOf(day))
}

/** `June 7, 2017`, for the running header. */
export function formatShortDay(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, { ...latinDigits, day: 'numeric', month: 'long', year: 'numeric' }).format(noonOf(day))
}

export interface TimeContext {
  /** Minutes from UTC that the time is shown with. */
  readonly offset: number
  readonly language: string
  /** Day that needs no naming; a time of another day is shown with it. */
  readonly day?: string
}

/** `08:02 UTC+1`, with its date before it unless it is of the context's day. */
export function formatTime(at: string, { offset, language, day }: TimeContext): string {
  const shifted = new Date(Date.parse(at) + offset * 60_000)
  const time = leftToRight(`${shifted.toISOString().slice(11, 16)} ${offsetName(offset)}`, language)
  if (shifted.toISOString().slice(0, 10) === day) return time
  return `${dateFormat(language).format(shifted)}${commaOf(language)} ${time}`
}

/** Kept: to make one takes longer than all else of a time, and a press review has hundreds of them. */
const dateFormat = onceForEach(language => new Intl.DateTimeFormat(language, { ...latinDigits, day: 'numeric', month: 'short' }))

/** Among right-to-left words `05:00 UTC+1` would come out as `UTC+1 05:00`, and a number after it as part of it; between the
 *  marks of both directions neither happens. */
export function leftToRight(text: string, language: string): string {
  return isRightToLeft(language) ? `\u200e${text}\u200f` : text
}

/** A time with the offset that `zone` has then. */
export function formatZonedTime(at: string, zone: string, language: string, day?: string): string {
  return formatTime(at, { offset: offsetAt(at, zone), language, ...(day !== undefined && { day }) })
}

/** `UTC+5:30`; `UTC+0` is written out, so that it is seen to be known. */
export function offsetName(minutes: number): string {
  const sign = minutes < 0 ? '−' : '+'
  const hours = Math.floor(Math.abs(minutes) / 60)
  const rest = Math.abs(minutes) % 60
  return `UTC${sign}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`
}

/** `Russian` in the digest's language; the tag itself when nobody has a name for it. */
export function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

export function isRightToLeft(language: string): boolean {
  return /^(?:Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg)$/u.test(scriptOf(language) ?? '')
}

/** The comma of its script. */
export function commaOf(language: string): string {
  return scriptOf(language) === 'Arab' ? '،' : ','
}

const scriptOf = onceForEach(language => new Intl.Locale(language).maximize().script)

function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`)
}
