import { monthNumber, zoneOffsets, zonePlaces } from './date-words.ts'
import { zoneOffset } from './zone-offset.ts'

export interface ParsedDate {
  /** ISO 8601 in UTC. */
  readonly at: string
  /** Minutes from UTC, when the date gives them. */
  readonly offset?: number
}

/** No date is longer; a feed may put an article there. */
const maxLength = 120

const word = "[\\p{L}\\p{M}.'’-]+"
const ordinal = '(?:er|st|nd|rd|th|º|\\.)?'
// Hebrew writes its “in” onto the month.
const between = '[\\s,-]+(?:(?:del?|of)\\s+|ב)?'
const weekday = `(?:${word}(?:,\\s*|\\s+))?`
const clock = '(?<hour>\\d{1,2})[:.h](?<minute>\\d{1,2})(?:[:.](?<second>\\d{1,2})(?:[.,](?<fraction>\\d*))?)?'
  + '(?:\\s*(?<half>[ap]\\.?m\\.?)(?![a-z]))?'
const hours = '[+-]\\d{1,2}:?\\d{0,2}'
// Programs write a number's name behind it: `+0000 UTC`, `+03:00[Europe/Moscow]`.
const zoneNamed = `\\[?[a-z]{3,}(?:/[a-z_]+){1,2}\\]?|[a-z]{1,5}(?:\\s*${hours})?`
const zone = `(?:\\s*(?<zone>${hours}|${zoneNamed})(?:Z|\\s+(?:[a-z]{1,5}|${hours})|\\[[^\\[\\]]*\\])?)?`
const atHour = '(?:(?:at|um|à|às|alle(?:\\s+ore)?|ore|a\\s+l[ae]s|om|klo|kl\\.?|kell|u|o|ob|у|в|о|στις|الساعة|בשעה)\\s+)?'
// Drupal puts a dash between date and time.
const time = `(?:(?:[\\s,T]+|\\s+[-–|]\\s+)${atHour}${clock}${zone})?`
// Written out behind the year in Russian, Bulgarian and Ukrainian; a full stop in Croatian and Serbian.
const yearsEnd = '(?:\\s*[гр]\\.?|\\.)?'

/** What dates look like in feeds, tried in this order. The groups are the numbers and words they are made of. */
const layouts: readonly RegExp[] = [
  // ISO 8601, RFC 3339 and W3C-DTF, also without separators, cut short, and with a blank for the T.
  `(?<year>\\d{4})(?:-(?<month>\\d{1,2})(?:-(?<day>\\d{1,2})${time})?)?`,
  `(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?:T?(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})?${zone})?`,
  `(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})${time}`,
  `(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})T(?<hour>\\d{2})(?:(?<minute>\\d{2})(?<second>\\d{2})?)?${zone}`,
  `(?<year>\\d{4})-?(?<ordinal>\\d{3})${time}`,
  `(?<year>\\d{4})-?W(?<week>\\d{2})(?:-?(?<weekDay>[1-7]))?${time}`,
  // RFC 822 and its many relatives: day, month's name, year; weekday, zone and time in any language or none.
  `${weekday}(?<day>\\d{1,2})${ordinal}${between}(?<monthName>${word})${between}(?<year>\\d{2,4})${yearsEnd}${time}`,
  // American: month, day, year.
  `${weekday}(?<monthName>${word})\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})${time}`,
  // C's asctime, and Unix' date with the zone before the year.
  `${weekday}(?<monthName>${word})\\s+(?<day>\\d{1,2})\\s+${clock}${zone}\\s+(?<year>\\d{4})`,
  // Hungarian and Lithuanian: year, month's name, day.
  `(?<year>\\d{4})(?:\\s+m)?[.\\s-]+(?<monthName>${word})[.\\s-]+(?<day>\\d{1,2})(?:\\s+d)?\\.?(?:,\\s+${word})?${time}`,
  `${weekday}(?<year>\\d{4})[/.](?<month>\\d{1,2})[/.](?<day>\\d{1,2})\\.?${time}`,
  `${weekday}(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>\\d{2,4})${time}`,
  // With slashes America's order, unless the first number can be no month.
  `${weekday}(?<month>0?[1-9]|1[0-2])/(?<day>\\d{1,2})/(?<year>\\d{2,4})${time}`,
  `${weekday}(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>\\d{2,4})${time}`,
  `${weekday}(?<day>\\d{1,2})-(?<month>\\d{1,2})-(?<year>\\d{4})${time}`
].map(layout => new RegExp(`^${layout}$`, 'iu'))

type Groups = Readonly<Record<string, string | undefined>>

export interface DateOptions {
  /** IANA name or offset (`+03:00`) of the zone that dates without one are in; UTC if it is left out. */
  readonly zone?: string
}

/** The instant that a feed's date means. Without a zone it is in that of `options`, else UTC, never the machine's. Undefined
 *  for what is no date. */
export function parseDate(raw: string, options: DateOptions = {}): ParsedDate | undefined {
  const text = raw.length > maxLength ? '' : tidy(raw)
  const seconds = secondsSinceEpoch(text)
  if (seconds !== undefined) return { at: new Date(seconds * 1000).toISOString() }
  return dateInLayouts(text, options) ?? dateInLayouts(text.replace(timeBeforeDay, '$<day> $<time>'), options)
}

const timeBeforeDay = /^(?<time>\d{1,2}[:.]\d{2}(?::\d{2})?)(?:,\s*|\s+)(?<day>[^:]+)$/

/** Digits alone are seconds or milliseconds, unless twelve of them read as a minute of this century: as milliseconds those
 *  would be days of 1976. */
function secondsSinceEpoch(text: string): number | undefined {
  if (/^\d{9,10}(?:\.\d+)?$/.test(text)) return Number(text)
  const isMinute = /^20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d$/.test(text)
  return /^\d{12,13}$/.test(text) && !isMinute ? Number(text) / 1000 : undefined
}

function dateInLayouts(text: string, options: DateOptions): ParsedDate | undefined {
  for (const layout of layouts) {
    const groups = layout.exec(text)?.groups
    const date = groups && dateOf(groups, options)
    if (date) return date
  }
  return undefined
}

/** What `tidy` leaves as it is: words of ASCII, a space between two, no bracket, no hour with a letter behind it. */
const tidied = /^(?!.*(?:\(|\d ?[hu]))[!-~]+(?: [!-~]+)*$/i

/** East Asian dates name their parts, and the half of the day stands before the hour. Vietnamese has numbers for the months,
 *  Arabic of the Levant months of two words. */
function tidy(raw: string): string {
  return tidied.test(raw) ? raw : raw.replace(/[٠-٩۰-۹०-९০-৯๐-๙]/gu, westernDigit)
    .replace(/\s*[年년]\s*|\s*[月월]\s*/gu, '-').replace(/\s*[日일]\s*(?:[(（][\u4e00-\u9fff][)）]|(?:星期|周|週)[\u4e00-\u9fff])?/gu, ' ')
    .replace(/(\d)\s*[時时시]\s*(\d{1,2})\s*[分분]/gu, '$1:$2')
    .replace(/\s+tháng\s+(\d{1,2}),?\s+(?:năm\s+)?/giu, '.$1.').replace(/(تشرين|كانون)\s+(?=\p{L})/gu, '$1-')
    .replace(/(上午|오전)\s*([\d:]+)/gu, '$2 am').replace(/(下午|오후)\s*([\d:]+)/gu, '$2 pm')
    .replace(/\([^)]*\)\s*$/, '').replace(/(\d)\s*(?:ч\.?|Uhr|uur|h)(?=\s|$)/giu, '$1').replace(/\s+/g, ' ').trim()
}

/** Of Arabic, Persian, Hindi, Bengali and Thai: Unicode has the ten of a script in a row. */
function westernDigit(digit: string): string {
  const zero = ['٠', '۰', '०', '০', '๐'].findLast(one => one <= digit) ?? digit
  return String(digit.charCodeAt(0) - zero.charCodeAt(0))
}

function dateOf(groups: Groups, { zone: feedZone }: DateOptions): ParsedDate | undefined {
  const day = dayOf(groups)
  const clockTime = clockOf(groups)
  if (day === undefined || clockTime === undefined) return undefined
  const offset = offsetOf(groups['zone'], day + clockTime)
    ?? (feedZone === undefined || isUtcOfUnknownZone(groups['zone']) ? undefined : zoneOffset(feedZone, day + clockTime))
  const at = new Date(day + clockTime - (offset ?? 0) * 60_000)
  if (Number.isNaN(at.getTime())) return undefined
  return { at: at.toISOString(), ...(offset !== undefined && { offset }) }
}

/** Milliseconds of the day's start in UTC; undefined for a day that does not exist. */
function dayOf({ year: rawYear, month, monthName, day = '1', ordinal, week, weekDay = '1' }: Groups): number | undefined {
  const year = fullYear(rawYear ?? '')
  // Programs write their zero for "unknown": the year 1, or -1.
  if (year < 1000) return undefined
  if (ordinal) return Date.UTC(year, 0, Number(ordinal))
  if (week) return weekStart(year, Number(week)) + (Number(weekDay) - 1) * 86_400_000
  const number = monthName === undefined ? Number(month ?? '1') : monthNumber(monthName)
  if (number === undefined || number < 1 || number > 12) return undefined
  const start = new Date(Date.UTC(year, number - 1, Number(day)))
  return start.getUTCMonth() === number - 1 && Number(day) > 0 ? start.getTime() : undefined
}

/** The Thai calendar counts from the Buddha's death, 543 years before ours; these are its years of newspapers. */
const isBuddhist = (year: number): boolean => year >= 2400 && year < 2700

/** RFC 2822, 4.3: two digits below 50 are this century's. */
function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length > 3) return isBuddhist(year) ? year - 543 : year
  return digits.length === 2 && year < 50 ? 2000 + year : 1900 + year
}

/** Monday of an ISO week: week 1 is the one with 4 January. */
function weekStart(year: number, week: number): number {
  const fourth = new Date(Date.UTC(year, 0, 4))
  return fourth.getTime() + ((week - 1) * 7 - ((fourth.getUTCDay() + 6) % 7)) * 86_400_000
}

/** Milliseconds into the day; undefined for a time that no clock shows. 24:00 and a leap second's 60 exist. */
function clockOf({ hour = '0', minute = '0', second = '0', fraction = '', half }: Groups): number | undefined {
  const [hours, minutes, seconds] = [hourOf(Number(hour), half), Number(minute), Number(second)]
  if (hours > 24 || minutes > 59 || seconds > 60) return undefined
  return ((hours * 60 + minutes) * 60 + seconds) * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3))
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0)
}

/** `-0000`: the time is UTC, where it was written is not told (RFC 2822, 3.3). */
function isUtcOfUnknownZone(zoneText: string | undefined): boolean {
  return /^-00:?00$/.test(zoneText ?? '')
}

/** Minutes from UTC. Undefined without a zone, and for a name that means nothing to us. */
function offsetOf(zoneText: string | undefined, wallTime: number): number | undefined {
  if (!zoneText || isUtcOfUnknownZone(zoneText)) return undefined
  const numeric = /(?<sign>[+-])(?<hours>\d{1,2}):?(?<minutes>\d{2})?$/.exec(zoneText)?.groups
  if (!numeric) return zoneOffsets[zoneText.toLowerCase()] ?? placeOffset(zoneText, wallTime)
  const minutes = Number(numeric['hours']) * 60 + Number(numeric['minutes'] ?? 0)
  return minutes <= 18 * 60 ? (numeric['sign'] === '-' ? -minutes : minutes) : undefined
}

/** Of a zone that tells a place and leaves the season to the date: `ET`, `Europe/Moscow`. */
function placeOffset(zoneText: string, wallTime: number): number | undefined {
  // In brackets by RFC 9557.
  const place = zoneText.includes('/') ? zoneText.replace(/[[\]]/g, '') : zonePlaces[zoneText.toLowerCase()]
  return place === undefined ? undefined : zoneOffset(place, wallTime)
}
