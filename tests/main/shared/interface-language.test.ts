import { describe, expect, test } from 'vitest'
import { counting } from '../../../src/shared/counting.ts'
import { planName, sectionName, sectionNames } from '../../../src/shared/default-names.ts'
import { failureSentence } from '../../../src/shared/failure-sentence.ts'
import { chosenLanguage, directionOf, localeOf } from '../../../src/shared/interface-language.ts'
import { defaultSections } from '../../../src/shared/library.ts'

describe('the language of the interface', () => {
  test('is the one chosen, whatever the system prefers', () => {
    expect(chosenLanguage('de', ['fr'])).toBe('de')
  })

  test('is else the first of the system’s that is spoken here, in any of its varieties, and English without one', () => {
    expect(chosenLanguage('system', ['nl-NL', 'es-MX', 'fr'])).toBe('es')
    expect(chosenLanguage(undefined, ['zh-Hans-CN'])).toBe('en')
    expect(chosenLanguage(undefined, [])).toBe('en')
  })

  test('is written from right to left where that is Arabic, with the digits of the West', () => {
    expect([directionOf('ar'), directionOf('ru')]).toEqual(['rtl', 'ltr'])
    expect(new Intl.NumberFormat(localeOf('ar')).format(171)).toBe('171')
  })
})

test('counts by the plural categories of a language', () => {
  const russian = counting('ru')
  const forms = { one: '# статья', few: '# статьи', many: '# статей', other: '# статьи' }
  expect([1, 3, 11, 21, 1.5].map(count => russian(count, forms)))
    .toEqual(['1 статья', '3 статьи', '11 статей', '21 статья', '1,5 статьи'])
  expect(counting('ar')(2, { two: 'مقالان', other: '# مقال' })).toBe('مقالان')
  expect(counting('de')(1, { other: '# Artikel' })).toBe('1 Artikel')
})

describe('what the program named', () => {
  test('is called as in the language, and has a name in each', () => {
    for (const section of defaultSections) expect(new Set(sectionNames(section)).has(section.title)).toBe(true)
    expect(sectionName({ sectionId: 'world', title: 'World' }, 'es-MX')).toBe('Mundo')
    expect(sectionName({ sectionId: 'world', title: 'World' }, 'nl')).toBe('World')
    expect(planName({ planId: 'daily', name: 'Daily press review' }, 'ru')).toBe('Ежедневный обзор')
  })

  test('keeps the name that the reader gave it', () => {
    expect(sectionName({ sectionId: 'world', title: 'Abroad' }, 'fr')).toBe('Abroad')
    expect(sectionNames({ sectionId: 'world', title: 'Abroad' })).toEqual(['Abroad'])
    expect(sectionName({ sectionId: 'harbour', title: 'World' }, 'fr')).toBe('World')
  })
})

test('what is not there any more is named by what it is', () => {
  expect(failureSentence({ code: 'not-found', details: { what: 'press-review' } }))
    .toBe('This press review is not there any more. Choose another one.')
})
