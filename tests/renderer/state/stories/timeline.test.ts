import { expect, it } from 'vitest'
import { barsOf, timelineOf } from '../../../../src/renderer/state/stories/timeline.ts'
import type { StoryPage } from '../../../../src/shared/story.ts'
import { rowOf, stories } from '../../fixture/articles.ts'

function coverage(times: readonly string[]): StoryPage['coverage'] {
  return times.map((sortedAt, place) => ({ ...rowOf('tolls'), articleId: `a${place}`, sortedAt, lagMinutes: 0 }))
}

const [earlier] = stories
const linked: StoryPage['linked'] = earlier
  ? [{ ...earlier, firstAt: '2026-11-19T10:00:00.000Z', coverage: coverage(['2026-11-19T10:00:00.000Z']), sharedNames: ['Alder'], isByHand: false }] : []

it('goes by the days and hours of the desk, with stories of the same matter where they began', () => {
  const story = { coverage: coverage(['2026-11-21T23:10:00.000Z', '2026-11-21T23:50:00.000Z', '2026-11-22T00:05:00.000Z']), linked }
  const shape = (zone: string) => timelineOf(story, zone).map(({ day, hours }) =>
    [day, ...hours.map(({ hour, entries }) => `${hour}: ${entries.map(({ kind }) => kind).join(' ')}`)])
  expect(shape('Europe/Lisbon')).toEqual([
    ['2026-11-19', '10: story'], ['2026-11-21', '23: article article'], ['2026-11-22', '00: article']
  ])
  expect(shape('Europe/Berlin')).toEqual([['2026-11-19', '11: story'], ['2026-11-22', '00: article article', '01: article']])
})

it('counts articles by the hour for two days, by the day beyond', () => {
  const short = { coverage: coverage(['2026-11-21T23:10:00.000Z', '2026-11-21T23:50:00.000Z', '2026-11-22T01:20:00.000Z']), linked: [] }
  expect(barsOf(short)).toEqual({ unit: 'hour', counts: [2, 0, 1] })
  expect(barsOf({ ...short, linked })).toEqual({ unit: 'day', counts: [1, 0, 3] })
})

it('shows the last sixty days of a matter that is years old', () => {
  const { unit, counts } = barsOf({ coverage: coverage(['2024-01-01T00:00:00.000Z', '2026-11-22T00:00:00.000Z']), linked: [] })
  expect([unit, counts.length, counts.reduce((sum, count) => sum + count, 0)]).toEqual(['day', 61, 1])
})
