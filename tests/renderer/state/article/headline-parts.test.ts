import { expect, test } from 'vitest'
import { headlineParts } from '../../../../src/renderer/state/article/headline-parts.ts'

const written = (headline: string): string =>
  headlineParts(headline).map(({ text, isWhole }) => isWhole ? `[${text}]` : text).join('')

test.each([
  ['Cup final: ten-man Saltmarsh win', 'Cup final: [ten-man] Saltmarsh win'],
  ['Two yards share 840-million-crown order', 'Two yards share [840-million-crown] order'],
  ['Гол на 118-й минуте', 'Гол на [118-й] минуте'],
  ['À Pont-Lauzère, le Sous-Préfet', 'À [Pont-Lauzère], le [Sous-Préfet]'],
  ['Ten-man', '[Ten-man]']
])('keeps compounds whole: %s', (headline, expected) => {
  expect(written(headline)).toBe(expected)
})

test.each(['Donau-Dampfschifffahrts-Gesellschaft streikt', 'Talks - again', 'Plain words'])('lets %s break where it will', headline => {
  expect(written(headline)).toBe(headline)
})

test('loses no letter', () => {
  expect(headlineParts('-a-b- c-d').map(({ text }) => text).join('')).toBe('-a-b- c-d')
})
