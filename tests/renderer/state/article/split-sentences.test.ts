import { expect, test } from 'vitest'
import { splitSentences } from '../../../../src/renderer/state/article/split-sentences.ts'

const split = (text: string, language?: string): readonly string[] =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end))

test('a text is split at its sentences and its blocks', () => {
  expect(split('Tolls double\nEleven ships wait.  “Enough,” said Holt. ', 'en'))
    .toEqual(['Tolls double', 'Eleven ships wait.', '“Enough,” said Holt.'])
})

test('an abbreviated name does not end a sentence', () => {
  expect(split('Mr. Holt met Dr. J. Ash in St. Alder. They left.', 'en')).toEqual(['Mr. Holt met Dr. J. Ash in St. Alder.', 'They left.'])
})

test('other scripts end their sentences in their own way', () => {
  expect(split('船只等待。管理局宣布。', 'zh')).toEqual(['船只等待。', '管理局宣布。'])
  expect(split('هل ارتفعت الرسوم؟ نعم.', 'ar')).toEqual(['هل ارتفعت الرسوم؟', 'نعم.'])
})

test('what has no word is not read', () => {
  expect(split('* * *\nEnd.\n\n')).toEqual(['End.'])
})
