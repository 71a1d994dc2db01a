const locale = 'en-GB'
const whole = new Intl.NumberFormat(locale)
const plurals = new Intl.PluralRules(locale)
const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' })

/** `48,210` */
export function number(value: number): string {
  return whole.format(value)
}

export function pluralWord(count: number, one: string, other: string): string {
  return plurals.select(count) === 'one' ? one : other
}

/** `1 feed`, `12 feeds` */
export function plural(count: number, one: string, other: string): string {
  return `${whole.format(count)} ${pluralWord(count, one, other)}`
}

/** `World, Sport and Business` */
export function list(items: readonly string[]): string {
  return conjunction.format(items)
}

/** `820 kB`, `1.4 MB` */
export function bytes(count: number): string {
  return count < 1_000_000
    ? `${whole.format(Math.max(1, Math.round(count / 1000)))} kB`
    : `${(count / 1_000_000).toFixed(1)} MB`
}

/** `12 min`, `1 h 12 min`, `2 d 3 h` */
export function span(minutes: number): string {
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, Math.round(minutes) % 60]
  if (days) return hours ? `${days} d ${hours} h` : `${days} d`
  if (hours) return rest ? `${hours} h ${rest} min` : `${hours} h`
  return `${rest} min`
}
