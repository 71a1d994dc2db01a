import { describe, expect, test } from 'vitest'
import { betterText, isWholeText, paywallOf } from '../../../src/main/extraction/index.ts'

const sentence = (count: number, from = 0): string => Array.from({ length: count }, (_, index) =>
  `On day ${from + index} the council of Port Verne heard the ferrymen about the crack in the cable of the bridge.`).join('\n')
const teaser = 'The council heard the ferrymen about the bridge.'
const feed = (text: string) => ({ text, isOfPage: false })

describe('the better text is that of the page', () => {
  test.each([
    ['where the feed gives none', '', sentence(2)],
    ['where the feed gives a summary of its own', teaser, sentence(10)],
    ['where the feed leaves off', `${sentence(13)}…`, sentence(20)],
    ['where the feed is cut off by a word that leads on', `${sentence(13)}\n[Read more]`, sentence(13)],
    ['where it has the feed’s long text and far more', sentence(13), sentence(30)]
  ])('%s', (_where, text, page) => {
    expect(betterText(feed(text), { text: page })).toBe('page')
  })
})

describe('the text that stands is the better one', () => {
  test.each([
    ['where the page has none', teaser, ''],
    ['where a short text is all there is', sentence(2), sentence(2)],
    ['where the page has the same whole text, and what stands around it', sentence(20), `${sentence(20)}\nFollow us.`],
    ['where the page’s text is another one', sentence(20), sentence(40, 500)],
    ['where the page has less', sentence(20), sentence(4)]
  ])('%s', (_where, text, page) => {
    expect(betterText(feed(text), { text: page })).toBe('standing')
  })
})

test('an outlet may shorten what stood on its page; a paywall does not', () => {
  const standing = { text: sentence(20), isOfPage: true }
  expect(betterText(standing, { text: sentence(5) })).toBe('page')
  expect(betterText(standing, { text: sentence(5), paywall: 'declared' })).toBe('standing')
  expect(betterText(standing, { text: sentence(19), paywall: 'declared' })).toBe('page')
})

test('a text is whole when it is long, or a report of several paragraphs, and does not leave off', () => {
  expect(isWholeText(sentence(13))).toBe(true)
  expect(isWholeText(`${sentence(13)} [...]`)).toBe(false)
  expect(isWholeText(teaser)).toBe(false)
  expect(isWholeText(sentence(3))).toBe(true)
  expect(isWholeText(`${sentence(3)} They said that the`)).toBe(false)
})

test.each([
  ['declared', sentence(30), 'no'], [undefined, `${sentence(3)}…`, 'yes'], ['teaser', `${sentence(2)} They said that the`, undefined],
  ['teaser', `${sentence(2)}…`, undefined], [undefined, sentence(2), undefined], [undefined, `${sentence(40)} and`, undefined],
  [undefined, '', undefined],
  [undefined, `${sentence(2)}\nSunday\n12,400`, undefined], [undefined, `${sentence(2)}\nIda Moss`, undefined]
] as const)('the paywall %s is told of a text by how it ends and by what the page says', (paywall, text, isFree) => {
  expect(paywallOf({ text, ...(isFree && { isFree }) })).toBe(paywall)
})
