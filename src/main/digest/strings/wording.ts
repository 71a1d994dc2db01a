/** What the catalogues share: days, as their language says them. */

/** `Wednesday, June 7`: a day without its year. */
export function namingDays(language: string): (day: string) => string {
  const format = new Intl.DateTimeFormat(language, {
    weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC', numberingSystem: 'latn'
  })
  return day => format.format(new Date(`${day}T12:00:00Z`))
}
