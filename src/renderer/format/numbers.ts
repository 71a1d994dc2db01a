import { counting, type Forms } from '../../shared/counting.ts'
import { interfaceLanguage, perLanguage } from './interface-language.ts'

const whole = perLanguage(locale => new Intl.NumberFormat(locale))
const tenths = perLanguage(locale => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }))
const conjunction = perLanguage(locale => new Intl.ListFormat(locale, { type: 'conjunction' }))
const count = perLanguage(counting)
const units = perLanguage(locale => new Map(['day', 'hour', 'minute', 'kilobyte', 'megabyte'].map(unit =>
  [unit, new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 })])))

/** `48,210` */
export function number(value: number): string {
  return whole().format(value)
}

/** `12.4`, and `12` of 12. */
export function tenth(value: number): string {
  return tenths().format(value)
}

/** `1 feed` and `12 feeds` of `{ one: '# feed', other: '# feeds' }`; in forms without `#`, the words alone. */
export function counted(value: number, forms: Forms): string {
  return count()(value, forms)
}

/** For English, whose words have two forms: `1 feed`, `12 feeds`. */
export function plural(value: number, one: string, other: string): string {
  return counted(value, { one: `# ${one}`, other: `# ${other}` })
}

/** For English: the word that goes with a number. */
export function pluralWord(value: number, one: string, other: string): string {
  return counted(value, { one, other })
}

/** `World, Sport and Business` */
export function list(items: readonly string[]): string {
  return conjunction().format(items)
}

/** `820 kB`, `1.4 MB` */
export function bytes(byteCount: number): string {
  return byteCount < 1_000_000
    ? inUnit(Math.max(1, Math.round(byteCount / 1000)), 'kilobyte') : inUnit(byteCount / 1_000_000, 'megabyte')
}

/** British English has `2 hrs` and `12 mins`, too long for a list. */
const englishUnits: Readonly<Record<string, string>> = { day: 'd', hour: 'h', minute: 'min' }

function inUnit(value: number, unit: string): string {
  const symbol = interfaceLanguage() === 'en' ? englishUnits[unit] : undefined
  return symbol ? `${number(value)} ${symbol}` : units().get(unit)?.format(value) ?? ''
}

/** `12 min`, `1 h 12 min`, `2 d 3 h` */
export function span(minutes: number): string {
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, Math.round(minutes) % 60]
  if (days) return hours ? `${inUnit(days, 'day')} ${inUnit(hours, 'hour')}` : inUnit(days, 'day')
  if (hours) return rest ? `${inUnit(hours, 'hour')} ${inUnit(rest, 'minute')}` : inUnit(hours, 'hour')
  return inUnit(rest, 'minute')
}
