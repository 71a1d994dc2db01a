import { expect, it } from 'vitest'
import { articleMarks, entryMark, headlineLetters, markWithin } from '../../../src/main/identity/index.ts'

const url = 'https://quay.example/a'
const bodyText = 'A crack was found.'

it('takes a guid that is an address for one of the article', () => {
  expect(articleMarks({ url, guid: 'http://www.quay.example/a/', headline: 'x', bodyText })).toEqual(articleMarks({ url, headline: 'x', bodyText }))
  const counted = articleMarks({ url: 'https://counter.example/7', guid: url, headline: 'x', bodyText })
  expect(counted.addresses).toEqual([...articleMarks({ url: 'https://counter.example/7', headline: 'x', bodyText }).addresses,
    ...articleMarks({ url, headline: 'x', bodyText }).addresses])
})

it('has no address where the link is a home page, and keeps a guid that is none', () => {
  const marks = articleMarks({ url: 'https://quay.example/', guid: 'a-1', headline: 'x', bodyText })
  expect(marks.addresses).toEqual([])
  expect(marks.guid).toBeGreaterThan(0)
})

it('goes by the text where there is nothing else', () => {
  expect(articleMarks({ headline: 'x', bodyText }).text).toBe(articleMarks({ headline: 'y', bodyText }).text)
  expect(articleMarks({ headline: 'x', bodyText: '' })).not.toHaveProperty('text')
  expect(articleMarks({ url, headline: 'x', bodyText })).not.toHaveProperty('text')
})

it('takes headlines for the same but for quotation marks, dashes, spaces and case', () => {
  expect(headlineLetters('“Bridge” closed — again')).toBe(headlineLetters('"BRIDGE" closed - again '))
  expect(headlineLetters('Bridge closed')).not.toBe(headlineLetters('Bridge open'))
  expect(headlineLetters('Verne 2-11 Rovers')).not.toBe(headlineLetters('Verne 21-1 Rovers'))
  expect(headlineLetters('!!!')).not.toBe(headlineLetters('???'))
})

it('keeps marks of two outlets and of two kinds apart, as whole numbers', () => {
  const { headline } = articleMarks({ headline: 'Morning briefing', bodyText })
  const marks = [headline, markWithin('quay.example', headline), markWithin('pier.example', headline), entryMark('Morning briefing')]
  expect(new Set(marks).size).toBe(4)
  expect(marks.every(mark => Number.isSafeInteger(mark) && mark >= 0)).toBe(true)
})

it('answers for `__proto__`, lone surrogates and 50,000 letters', () => {
  for (const text of ['__proto__', 'constructor', '\ud800', 'a'.repeat(50_000), 'z̵̢͇'.repeat(1000)]) {
    expect(Number.isSafeInteger(articleMarks({ guid: text, headline: text, bodyText }).headline)).toBe(true)
  }
})
