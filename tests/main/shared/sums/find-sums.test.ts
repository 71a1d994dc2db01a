import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findSums } from '../../../../src/shared/sums/find-sums.ts'
import { readDecimal, shiftDecimal } from '../../../../src/shared/sums/read-decimal.ts'
import { processorTime } from '../../../support/processor-time.ts'

test.each([
  ['en', 'The budget grew to 3 trillion rubles last year.', '3 trillion rubles', '3000000000000', 'RUB'],
  ['en', 'a $4.2bn loan', '$4.2bn', '4200000000', 'USD'],
  ['en', 'worth £1,250.50 in all', '£1,250.50', '1250.5', 'GBP'],
  ['en', 'about US$30 million', 'US$30 million', '30000000', 'USD'],
  ['en', 'EUR 12,000 was paid', 'EUR 12,000', '12000', 'EUR'],
  ['en', 'it cost 5 dollars', '5 dollars', '5', 'USD'],
  ['en', '700 Canadian dollars', '700 Canadian dollars', '700', 'CAD'],
  ['en', 'a $4-billion plan', '$4-billion', '4000000000', 'USD'],
  ['en', 'the 3-trillion-ruble budget', '3-trillion-ruble', '3000000000000', 'RUB'],
  ['en', 'between 4-5 billion dollars', '5 billion dollars', '5000000000', 'USD'],
  ['de', 'das 3-Milliarden-Euro-Paket', '3-Milliarden-Euro', '3000000000', 'EUR'],
  ['fr', 'un déficit de 3 000 milliards de roubles', '3 000 milliards de roubles', '3000000000000', 'RUB'],
  ['fr', 'un déficit de 3\u202f000 milliards de roubles', '3\u202f000 milliards de roubles', '3000000000000', 'RUB'],
  ['de', 'um 3 Billionen Rubel', '3 Billionen Rubel', '3000000000000', 'RUB'],
  ['es', 'unos 3 billones de rublos', '3 billones de rublos', '3000000000000', 'RUB'],
  ['ru', 'на 3 трлн рублей', '3 трлн рублей', '3000000000000', 'RUB'],
  ['ar', 'بلغت 3 تريليونات روبل', '3 تريليونات روبل', '3000000000000', 'RUB'],
  ['fr', 'un prêt de 2,5 milliards d’euros accordé', '2,5 milliards d’euros', '2500000000', 'EUR'],
  ['fr', 'soit 12 000 € par an', '12 000 €', '12000', 'EUR'],
  ['fr', '3 billions de dollars', '3 billions de dollars', '3000000000000', 'USD'],
  ['de', 'Kosten von 1,5 Mrd. Euro', '1,5 Mrd. Euro', '1500000000', 'EUR'],
  ['de', 'rund 1.250 Euro im Monat', '1.250 Euro', '1250', 'EUR'],
  ['de', '3 Billionen US-Dollar', '3 Billionen US-Dollar', '3000000000000', 'USD'],
  ['es', 'unos 40 millones de euros', '40 millones de euros', '40000000', 'EUR'],
  ['es', '2.000 mil millones de dólares', '2.000 mil millones de dólares', '2000000000000', 'USD'],
  ['ru', 'выделит 2 млрд руб. на дороги', '2 млрд руб', '2000000000', 'RUB'],
  ['ru', 'долг вырос до 3,7 трлн рублей', '3,7 трлн рублей', '3700000000000', 'RUB'],
  ['ru', '15 тыс. долларов', '15 тыс. долларов', '15000', 'USD'],
  ['ar', 'قرض بقيمة 3 مليارات دولار', '3 مليارات دولار', '3000000000', 'USD'],
  ['ar', 'نحو ٢٫٥ مليون يورو', '٢٫٥ مليون يورو', '2500000', 'EUR'],
  ['en', 'CHF1.2m in fees', 'CHF1.2m', '1200000', 'CHF'],
  ['en', 'some 2 billion won', '2 billion won', '2000000000', 'KRW'],
  ['en', 'a ₹500 crore fund', '₹500 crore', '5000000000', 'INR'],
  ['en', '3 billion Russian rubles', '3 billion Russian rubles', '3000000000', 'RUB'],
  ['en', 'fined a million dollars', 'a million dollars', '1000000', 'USD'],
  ['en', 'nearly half a billion euros', 'half a billion euros', '500000000', 'EUR'],
  ['fr', 'un milliard de dollars', 'un milliard de dollars', '1000000000', 'USD'],
  ['fr', '2 mille milliards de dollars', '2 mille milliards de dollars', '2000000000000', 'USD'],
  ['fr', '1,2 Md€ de pertes', '1,2 Md€', '1200000000', 'EUR'],
  ['de', 'anderthalb Milliarden Euro', 'anderthalb Milliarden Euro', '1500000000', 'EUR'],
  ['de', 'gut 10 Mrd. britische Pfund', '10 Mrd. britische Pfund', '10000000000', 'GBP'],
  ['de', 'eine halbe Million Euro', 'eine halbe Million Euro', '500000', 'EUR'],
  ['es', 'unos mil millones de dólares', 'mil millones de dólares', '1000000000', 'USD'],
  ['es', 'dos mil millones de euros', 'dos mil millones de euros', '2000000000', 'EUR'],
  ['es', '500 mil pesos mexicanos', '500 mil pesos mexicanos', '500000', 'MXN'],
  ['ru', 'более миллиарда рублей', 'миллиарда рублей', '1000000000', 'RUB'],
  ['ru', 'полтора миллиона рублей', 'полтора миллиона рублей', '1500000', 'RUB'],
  ['ru', 'полмиллиона евро', 'полмиллиона евро', '500000', 'EUR'],
  ['ru', '10 миллионов американских долларов', '10 миллионов американских долларов', '10000000', 'USD'],
  ['ru', '20 белорусских рублей', '20 белорусских рублей', '20', 'BYN'],
  ['ar', 'ثلاثة تريليونات روبل', 'ثلاثة تريليونات روبل', '3000000000000', 'RUB'],
  ['ar', 'أكثر من مليار دولار', 'مليار دولار', '1000000000', 'USD'],
  ['ar', 'نحو مليوني دولار', 'مليوني دولار', '2000000', 'USD'],
  ['ar', '100 ألف دولار كندي', '100 ألف دولار كندي', '100000', 'CAD'],
  ['ar', '40 مليار ريال سعودي', '40 مليار ريال سعودي', '40000000000', 'SAR']
])('finds in %s: %s', (language, text, printed, amount, currency) => {
  expect(findSums(text, language)).toEqual([{ text: printed, index: text.indexOf(printed), amount, currency }])
})

test('finds every sum of a text, in its order', () => {
  expect(findSums('From €3 million to €5 million, then $1 m.').map(({ amount, currency }) => [amount, currency]))
    .toEqual([['3000000', 'EUR'], ['5000000', 'EUR'], ['1000000', 'USD']])
})

test.each([
  'In 2026 the team won 3:1.', 'Article 5 of the law', 'Room A$', '12 eurosceptic', 'flight EUR', 'some $4-5 billion', 'a $4.5–5 bn hole'
])('finds none in “%s”', text => {
  expect(findSums(text, 'en')).toEqual([])
})

test.each([
  ['en', 'twenty-two million dollars'], ['en', 'one hundred and two million dollars'], ['en', 'a quarter of a million dollars'],
  ['en', 'one and a half million dollars'], ['en', 'I am € or £'], ['en', 'of 12 won in May'],
  ['fr', 'vingt et un milliards d’euros'], ['fr', 'deux cent millions d’euros'], ['fr', '40 roupies pakistanaises'],
  ['de', 'einundzwanzig Millionen Euro'], ['de', 'mehrere hundert Millionen Euro'], ['de', 'keine Million Euro'],
  ['es', 'treinta y dos millones de euros'], ['es', 'veinte mil millones de euros'],
  ['ru', 'двадцать один миллион рублей'], ['ru', 'четверть миллиона рублей'], ['ru', 'сто два миллиона рублей'],
  ['ar', 'خمسة وعشرين مليون دولار'], ['ar', 'مئات مليون دولار']
])('takes no part of a longer number for the whole, in %s: %s', (language, text) => {
  expect(findSums(text, language)).toEqual([])
})

const written = {
  en: ['en-GB', 'billion euros', 9], fr: ['fr-FR', 'milliards d’euros', 9], de: ['de-DE', 'Billionen Euro', 12],
  es: ['es-ES', 'millones de euros', 6], ru: ['ru-RU', 'трлн евро', 12], ar: ['ar-EG', 'مليار يورو', 9]
} as const

test.each(Object.keys(written) as (keyof typeof written)[])('any number as Intl writes it is read exactly, in %s', language => {
  const [locale, unit, exponent] = written[language]
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  fc.assert(fc.property(fc.integer({ min: 1, max: 99_999_999 }), hundredths => {
    const text = `${format.format(hundredths / 100)} ${unit}`
    expect(findSums(`— ${text}.`, language)).toEqual([
      { text, index: 2, amount: shiftDecimal(String(hundredths), exponent - 2), currency: 'EUR' }
    ])
  }))
})

test('reads numbers as each language groups them', () => {
  expect(readDecimal('1.250', 'de')).toBe('1250')
  expect(readDecimal('1.250', 'en')).toBe('1.250')
  expect(readDecimal('1,250', 'en')).toBe('1250')
  expect(readDecimal('1.250.000,75', 'es')).toBe('1250000.75')
  expect(readDecimal('1’000’000', 'de')).toBe('1000000')
  expect(readDecimal('1.2.3,4,5', 'de')).toBeUndefined()
})

test('shifts without rounding', () => {
  expect(shiftDecimal('0.1', 12)).toBe('100000000000')
  expect(shiftDecimal('1.23456', 3)).toBe('1234.56')
  expect(shiftDecimal('7', 0)).toBe('7')
})

test('a page of digits takes no time', () => {
  expect(processorTime(() => {
    findSums('1,1.1 1'.repeat(20_000), 'en')
    findSums('$'.repeat(50_000), 'en')
    findSums('двадцать один '.repeat(10_000), 'ru')
  })).toBeLessThan(1_000)
})
