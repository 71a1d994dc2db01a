import { expect, test } from 'vitest'
import { findWords, foldText } from '../../../../src/renderer/state/article/find-words.ts'

const found = (text: string, query: string): readonly string[] =>
  findWords(foldText(text), query).map(({ start, end }) => text.slice(start, end))

test('case, accents and the kind of quotation marks do not matter', () => {
  expect(found('Détroit, detroit, DÉTROIT', 'detroit')).toEqual(['Détroit', 'detroit', 'DÉTROIT'])
  expect(found('“Enough,” it’s said', '"enough," it\'s')).toEqual(['“Enough,” it’s'])
})

test('places are right behind letters that become two, and behind pairs', () => {
  expect(found('ﬁrst 😀 ﬁnal fee', 'final')).toEqual(['ﬁnal'])
  expect(found('😀😀 toll', 'toll')).toEqual(['toll'])
})

test('words are found over the end of a block', () => {
  expect(found('the toll\nrose', 'toll  rose')).toEqual(['toll\nrose'])
})

test('nothing is found of nothing', () => {
  expect(found('toll', '  ')).toEqual([])
})
