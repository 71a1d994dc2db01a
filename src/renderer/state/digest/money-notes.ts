import type { ArticleBlock, MoneyNote } from '../../../shared/digest.ts'
import type { ConversionAnswer } from '../../../shared/money.ts'
import { interfaceLocale } from '../../format/interface-language.ts'
import { findSums, type Sum } from '../../../shared/sums/find-sums.ts'

/** Sums in the words of a piece, each once, that have no note yet. */
export function sumsWithoutNote({ headline, summary, language, money = [] }: ArticleBlock): readonly Sum[] {
  const known = new Set(money.map(({ sum }) => sum))
  return findSums(`${headline}\n${summary}`, language).filter(({ text }) => !known.has(text) && known.add(text))
}

/** The day whose rates count for a piece: that of its article. */
export function rateDay({ printedOn, publishedAt, retrievedAt }: ArticleBlock): string {
  return printedOn ?? (publishedAt ?? retrievedAt).slice(0, 10)
}

/** What is noted of a sum; undefined where no bank had a rate. */
export function moneyNote({ text, amount, currency }: Sum, target: string, answer: ConversionAnswer): MoneyNote | undefined {
  if (answer.kind !== 'converted') return undefined
  const { value, source, publisher, date } = answer.conversion
  return { sum: text, amount, currency, target, value, source, ...(publisher !== undefined && { publisher }), date }
}

/** `€381,000`: the value of a note as it is printed, to three significant digits. */
export function valueOf({ value, target }: Pick<MoneyNote, 'value' | 'target'>): string {
  return new Intl.NumberFormat(interfaceLocale(), { style: 'currency', currency: target, maximumSignificantDigits: 3 })
    .format(Number(value))
}
