import { interfaceLanguage } from './interface-language.ts'

const names = new Map<string, Intl.DisplayNames>()

/** `US dollar` of `USD`. */
export function currencyName(currency: string): string {
  const language = interfaceLanguage()
  const known = names.get(language) ?? new Intl.DisplayNames(language, { type: 'currency' })
  names.set(language, known)
  return known.of(currency) ?? currency
}

/** A decimal of any length as it is read, exactly: `37,267,080,745.34`. Below one it keeps four digits that count. */
export function decimal(value: string): string {
  const isSmall = /^0?\.|^0$/.test(value)
  return new Intl.NumberFormat(locale(), isSmall ? { maximumSignificantDigits: 4 } : { maximumFractionDigits: 2 })
    .format(value as Intl.StringNumericLiteral)
}

/** A rate, with all the digits that are given. */
export function rate(value: string): string {
  return new Intl.NumberFormat(locale(), { maximumSignificantDigits: 10 }).format(value as Intl.StringNumericLiteral)
}

function locale(): string {
  const language = interfaceLanguage()
  return language === 'en' ? 'en-GB' : language
}
