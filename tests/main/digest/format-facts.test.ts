import { describe, expect, it } from 'vitest'
import {
  formatDay, formatTime, formatZonedTime, isRightToLeft, languageName, offsetName
} from '../../../src/main/digest/base/format-facts.ts'
import { stringsFor } from '../../../src/main/digest/strings.ts'

describe('a time', () => {
  it('is shown with the publisher’s offset, and with its date when that is not the edition’s day', () => {
    const at = '2026-11-21T22:32:00.000Z'
    expect(formatTime(at, { offset: 330, language: 'en', day: '2026-11-22' })).toBe('04:02 UTC+5:30')
    expect(formatTime(at, { offset: 60, language: 'en', day: '2026-11-22' })).toBe('Nov 21, 23:32 UTC+1')
    expect(formatTime(at, { offset: 60, language: 'de', day: '2026-11-22' })).toBe('21. Nov., 23:32 UTC+1')
  })

  it('takes the offset that the zone has on that date', () => {
    expect(formatZonedTime('2026-01-15T06:00:00.000Z', 'Europe/Paris', 'en', '2026-01-15')).toBe('07:00 UTC+1')
    expect(formatZonedTime('2026-07-15T06:00:00.000Z', 'Europe/Paris', 'en', '2026-07-15')).toBe('08:00 UTC+2')
    expect(formatZonedTime('2026-01-15T06:00:00.000Z', 'Australia/Lord_Howe', 'en', '2026-01-15')).toBe('17:00 UTC+11')
  })

  it('keeps its order among right-to-left words', () => {
    expect(formatTime('2026-11-22T05:00:00.000Z', { offset: 0, language: 'ar', day: '2026-11-22' })).toBe('\u200e05:00 UTC+0\u200f')
    expect(formatTime('2026-11-21T05:00:00.000Z', { offset: 0, language: 'ar', day: '2026-11-22' }))
      .toBe('21 نوفمبر، \u200e05:00 UTC+0\u200f')
  })
})

it.each([
  [0, 'UTC+0'], [60, 'UTC+1'], [-210, 'UTC−3:30'], [765, 'UTC+12:45']
])('an offset of %d minutes is %s', (minutes, name) => {
  expect(offsetName(minutes)).toBe(name)
})

it('days are named in the digest’s language, in the digits of the page numbers', () => {
  expect(formatDay('2017-06-07', 'en-GB')).toBe('Wednesday, 7 June 2017')
  expect(formatDay('2017-06-07', 'ru')).toBe('среда, 7 июня 2017 г.')
  expect(formatDay('2017-06-07', 'ar-EG')).toMatch(/^[^٠-٩]*2017[^٠-٩]*$/u)
})

it('a language that nobody has a name for is shown by its tag', () => {
  expect(languageName('ru', 'en')).toBe('Russian')
  expect(languageName('not a tag', 'en')).toBe('not a tag')
})

it.each([
  ['ar', true], ['he', true], ['fa', true], ['ur-PK', true], ['en', false], ['zh', false]
])('%s runs from right to left: %s', (language, expected) => {
  expect(isRightToLeft(language)).toBe(expected)
})

describe('the catalogues', () => {
  it('are found by language, and are English where there is none', () => {
    expect(['en', 'fr-CA', 'de-AT', 'es-419', 'ru', 'ar-EG', 'tr'].map(language => stringsFor(language).language))
      .toEqual(['en', 'fr-CA', 'de-AT', 'es-419', 'ru', 'ar-EG', 'en'])
  })

  it('name days as their region does', () => {
    expect(stringsFor('en').deck('2017-06-07')).toBe('Top stories from the press on Wednesday, June 7')
    expect(stringsFor('en-GB').deck('2017-06-07')).toBe('Top stories from the press on Wednesday 7 June')
    expect(stringsFor('ru').deck('2017-06-07')).toBe('Главные темы прессы: среда, 7 июня')
  })

  it('use the plural forms of their language', () => {
    expect([1, 2, 5, 21].map(n => stringsFor('ru').coverageOf(n, 2, 2))).toEqual([
      '1 статья, 2 ленты, 2 сюжета', '2 статьи, 2 ленты, 2 сюжета', '5 статей, 2 ленты, 2 сюжета', '21 статья, 2 ленты, 2 сюжета'
    ])
    expect([1, 2, 3, 11, 100].map(n => stringsFor('ar').coverageOf(n, 1, 1).split('،')[0]))
      .toEqual(['مقال واحد', 'مقالان', '3 مقالات', '11 مقالاً', '100 مقال'])
    expect(stringsFor('fr').coverageOf(0, 1, 2)).toBe('0 article de 2 flux, 1 sujet')
  })
})
