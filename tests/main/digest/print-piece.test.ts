import { expect, it } from 'vitest'
import { printDigest } from '../../../src/main/digest/index.ts'
import { article, pickAll } from './sample.ts'

/** What stands for the time among a piece's facts; the desk is in Lisbon, the day the seventh. */
function timeOf(publishedAt: string, publishedOffset?: number): string {
  const { publishedOffset: _, ...other } = article('t1', 'Harbour Times', { publishedAt })
  const digest = pickAll(publishedOffset === undefined ? other : { ...other, publishedOffset })
  return printDigest(digest).sections[0]?.pieces[0]?.facts.find(({ text }) => /^[^r]*UTC/u.test(text))?.text ?? ''
}

it.each([
  ['2017-06-07T03:00:00.000Z', 480, '11:00 UTC+8 (04:00 UTC+1)'], ['2017-06-06T21:30:00.000Z', 180, '00:30 UTC+3 (Jun 6, 22:30 UTC+1)'],
  ['2017-06-07T03:00:00.000Z', 60, '04:00 UTC+1'], ['2017-06-07T03:00:00.000Z', undefined, '04:00 UTC+1']
])('a piece of %s has the publisher’s time, and the desk’s beside it where that is another: %s', (at, offset, time) => {
  expect(timeOf(at, offset)).toBe(time)
})
