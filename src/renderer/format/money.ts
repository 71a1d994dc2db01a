import { perLanguage } from './interface-language.ts'

const names = perLanguage(locale => new Intl.DisplayNames(locale, { type: 'currency' }))
const hundredths = perLanguage(locale => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }))
const small = perLanguage(locale => new Intl.NumberFormat(locale, { maximumSignificantDigits: 4 }))
const exact = perLanguage(locale => new Intl.NumberFormat(locale, { maximumSignificantDigits: 10 }))

/** `US dollar` of `USD`. */
export function currencyName(currency: string): string {
  return names().of(currency) ?? currency
}

/** A decimal of any length as it is read, exactly: `37,267,080,745.34`. Below one it keeps four digits that count. */
export function decimal(value: string): string {
  const isSmall = /^0?\.|^0$/.test(value)
  return (isSmall ? small() : hundredths()).format(value as Intl.StringNumericLiteral)
}

/** A rate, with all the digits that are given. */
export function rate(value: string): string {
  return exact().format(value as Intl.StringNumericLiteral)
}
