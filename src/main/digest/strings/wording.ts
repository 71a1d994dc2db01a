/** What the catalogues share: numbers of things and days, as their language says them. */

export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }

/** `#` stands for the number. */
export function counting(language: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language)
  const numbers = new Intl.NumberFormat(language, { numberingSystem: 'latn' })
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count))
}

/** `Wednesday, June 7`: a day without its year. */
export function namingDays(language: string): (day: string) => string {
  const format = new Intl.DateTimeFormat(language, {
    weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC', numberingSystem: 'latn'
  })
  return day => format.format(new Date(`${day}T12:00:00Z`))
}
