import { expect, test } from 'vitest'
import { rightsWarnings } from '../../../src/main/digest/index.ts'
import { article, compose, story } from './sample.ts'

const tolls = [article('t1', 'Harbour Times', { lede: 'word '.repeat(70).trim() }), article('t2', 'Nordpost')]
const digest = compose(tolls, [story(tolls)])

test('a review warns of quotes over so many words, or over so much of an article', () => {
  expect(rightsWarnings(digest, () => 2000)).toEqual([])
  const strict = { ...digest, rights: { profile: 'review' as const, maxQuoteWords: 50, maxQuoteShare: 20 } }
  expect(rightsWarnings(strict, () => 2000)).toEqual([{ kind: 'quote-long', blockId: 't1', words: 70, share: 4 }])
  expect(rightsWarnings(digest, () => 200)).toEqual([{ kind: 'quote-long', blockId: 't1', words: 70, share: 35 }])
})

test('a teaser that is all there is does not count as a share', () => {
  expect(rightsWarnings(digest, () => 80)).toEqual([])
  expect(rightsWarnings(digest, () => undefined)).toEqual([])
})

test('clippings want a licence, an author and a date', () => {
  const clippings = { ...digest, rights: { profile: 'clippings' as const, maxQuoteWords: 50, maxQuoteShare: 20 } }
  expect(rightsWarnings(clippings, () => 2000)).toEqual([{ kind: 'no-licence' }, { kind: 'field-missing', blockId: 't1' }])
})
