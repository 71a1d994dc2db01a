import { expect, test } from 'vitest'
import { closed, listNames } from '../../../src/main/digest/base/list-names.ts'

const [ltr, rtl] = ['\u200e', '\u200f']

test('names stand in a line with the comma of its language', () => {
  expect(listNames(['Quay Gazette', 'Деловой берег', '海峡日报'], 'en')).toBe('Quay Gazette, Деловой берег, 海峡日报')
  expect(listNames(['صحيفة المرفأ', 'ידיעות הנמל'], 'ar')).toBe('صحيفة المرفأ، ידיעות הנמל')
  expect(listNames([], 'en')).toBe('')
})

test('a text that runs the other way is closed by a mark, any other stays as it is', () => {
  expect([closed('مرآة', 'en'), closed('Nordpost 5', 'en'), closed('Nordpost', 'ar'), closed('مرآة', 'ar')])
    .toEqual([`مرآة${ltr}`, 'Nordpost 5', `Nordpost${rtl}`, 'مرآة'])
})

test('a name that runs the other way does not take the next one along', () => {
  expect(listNames(['ערוץ 12', '24 Heures'], 'fr')).toBe(`${ltr}ערוץ 12${ltr}, 24 Heures`)
  expect(listNames(['Kanal 5', 'مرآة', 'NTV 24'], 'ar')).toBe(`${rtl}Kanal 5${rtl}، مرآة، NTV 24${rtl}`)
})
