import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeRichText, plainTextOf, readRichText } from '../../../src/shared/rich-text.ts'
import { processorTime } from '../../support/processor-time.ts'

test('reads bold, italic and links, one in the other', () => {
  expect(readRichText('The **port *closed* early**, says [the authority](https://port.example/a).')).toEqual([[
    { text: 'The ' }, { text: 'port ', isBold: true }, { text: 'closed', isBold: true, isItalic: true },
    { text: ' early', isBold: true }, { text: ', says ' }, { text: 'the authority', href: 'https://port.example/a' }, { text: '.' }
  ]])
})

test('parts paragraphs at new lines', () => {
  expect(readRichText('One.\n\n Two. \n')).toEqual([[{ text: 'One.' }], [{ text: 'Two.' }]])
})

test('leaves alone what is not closed, and links to nothing but the web and mail', () => {
  expect(plainTextOf('2 * 3 ** 4, [sic] and [x](javascript:alert(1))')).toBe('2 * 3 ** 4, [sic] and [x](javascript:alert(1))')
  expect(readRichText('[x](javascript:alert)')).toEqual([[{ text: '[x](javascript:alert)' }]])
})

test('any text can be written so that it stands for itself', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('*', '[', ']', '(', ')', '\\', 'a', ' ', 'é') }), text => {
    expect(plainTextOf(escapeRichText(text))).toBe(text.trim())
  }))
})

test('loses no letter of any text', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('*', '[', ']', '(', ')', 'a', 'b', ' ') }), text => {
    const letters = (all: string): string => all.replaceAll(/[^ab]/g, '')
    expect(letters(plainTextOf(text))).toBe(letters(text))
  }))
})

test('a page of marks takes no time', () => {
  expect(processorTime(() => {
    for (const mark of ['*', '**a', '[', '[a](', '\\']) readRichText(mark.repeat(20_000))
  })).toBeLessThan(2_000)
})
