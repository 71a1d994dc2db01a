import { afterEach, expect, test } from 'vitest'
import { countryName } from '../../../src/renderer/format/countries.ts'
import { formatIn } from '../../../src/renderer/format/interface-language.ts'
import { languageName, ownLanguageName } from '../../../src/renderer/format/languages.ts'
import { currencyName, decimal } from '../../../src/renderer/format/money.ts'
import { bytes, counted, tenth } from '../../../src/renderer/format/numbers.ts'
import { dayOf, longDay, momentIn, offsetOf, shortDay, timeIn } from '../../../src/renderer/format/times.ts'
import { interfaceLanguages } from '../../../src/shared/interface-language.ts'

afterEach(() => formatIn('en'))

test('numbers, sizes and sums are written as the page’s language writes them, at once', () => {
  expect([tenth(12.44), bytes(1_440_000), decimal('37267080745.34')]).toEqual(['12.4', '1.4 MB', '37,267,080,745.34'])
  formatIn('de')
  expect([tenth(12.44), bytes(1_440_000), decimal('37267080745.34')]).toEqual(['12,4', '1,4 MB', '37.267.080.745,34'])
  formatIn('fr')
  expect(bytes(820_000).replaceAll(/\s/g, ' ')).toBe('820 ko')
})

test('days and times are in its words; what is reckoned from them stays the same', () => {
  const instant = '2026-11-22T23:02:00.000Z'
  for (const language of interfaceLanguages) {
    formatIn(language)
    expect([dayOf(instant, 'Asia/Tokyo'), offsetOf(instant, 'Asia/Kolkata'), timeIn(instant, 'Asia/Tokyo')])
      .toEqual(['2026-11-23', 330, '08:02'])
  }
  formatIn('es')
  expect(longDay('2026-11-22')).toBe('domingo, 22 de noviembre de 2026')
  formatIn('ru')
  expect([longDay('2026-11-22'), shortDay('2025-11-22', '2026-11-22')]).toEqual(['воскресенье, 22 ноября 2026', '22 нояб. 2025'])
  formatIn('ar')
  expect(momentIn(instant, 'UTC', '2026-11-24T00:00:00.000Z')).toContain('22 نوفمبر، ')
})

test('countries, currencies and languages have its names, and each language its own', () => {
  formatIn('ru')
  expect([countryName('FR'), countryName('FR', 'de'), currencyName('USD'), languageName('ar')])
    .toEqual(['Франция', 'Frankreich', 'доллар США', 'арабский'])
  expect(interfaceLanguages.map(ownLanguageName)).toEqual(['English', 'Français', 'Deutsch', 'Español', 'Русский', 'العربية'])
})

test('what is counted takes the form of the number', () => {
  formatIn('ru')
  expect([1, 2, 5].map(count => counted(count, { one: '# лента', few: '# ленты', many: '# лент', other: '# ленты' })))
    .toEqual(['1 лента', '2 ленты', '5 лент'])
})
