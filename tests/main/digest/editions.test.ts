import { describe, expect, it } from 'vitest'
import { dueEditions, editionFor, isInWindow, nextCutOff, windowOf } from '../../../src/main/digest/index.ts'
import { plan } from './sample.ts'

const paris = { ...plan, zone: 'Europe/Paris' }
const newYork = { ...plan, zone: 'America/New_York' }
const lordHowe = { ...plan, zone: 'Australia/Lord_Howe' }

describe('the window of a scheduled edition', () => {
  it('ends at the cut-off in the plan’s zone and is as long as the plan says', () => {
    expect(windowOf({ ...paris, windowHours: 6 }, '2026-01-15')).toEqual({
      from: '2026-01-15T00:00:00.000Z', to: '2026-01-15T06:00:00.000Z', zone: 'Europe/Paris'
    })
  })

  it.each([
    ['Europe/Paris', '2026-03-29', 23], ['Europe/Paris', '2026-10-25', 25],
    ['America/New_York', '2026-03-08', 23], ['America/New_York', '2026-11-01', 25],
    ['Australia/Lord_Howe', '2026-10-04', 23.5], ['Australia/Lord_Howe', '2026-04-05', 24.5]
  ])('of 24 hours in %s on %s joins the day before, through %d real hours (fault 14)', (zone, day, hours) => {
    const window = windowOf({ ...plan, zone }, day)
    const before = windowOf({ ...plan, zone }, new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10))
    expect(window.from).toBe(before.to)
    expect((Date.parse(window.to) - Date.parse(window.from)) / 3_600_000).toBe(hours)
  })

  it('moves a cut-off at a time that does not exist to the end of the gap (fault 14)', () => {
    expect(windowOf({ ...paris, cutOff: '02:30' }, '2026-03-29').to).toBe('2026-03-29T01:00:00.000Z') // 03:00
    expect(windowOf({ ...newYork, cutOff: '02:30' }, '2026-03-08').to).toBe('2026-03-08T07:00:00.000Z') // 03:00
    expect(windowOf({ ...lordHowe, cutOff: '02:15' }, '2026-10-04').to).toBe('2026-10-03T15:30:00.000Z') // 02:30
  })

  it('takes the first of two equal wall-clock times', () => {
    expect(windowOf({ ...paris, cutOff: '02:30' }, '2026-10-25').to).toBe('2026-10-25T00:30:00.000Z')
  })
})

describe('an edition on request', () => {
  it('is today’s in the plan’s zone and ends now', () => {
    expect(editionFor({ ...newYork, windowHours: 12 }, '2026-01-15T03:00:00.000Z')).toEqual({
      key: '2026-01-14/morning', day: '2026-01-14',
      window: { from: '2026-01-14T15:00:00.000Z', to: '2026-01-15T03:00:00.000Z', zone: 'America/New_York' }
    })
  })
})

describe('editions that are due', () => {
  const weekdays = { ...paris, days: [1, 2, 3, 4, 5], activeFrom: '2026-01-05T00:00:00.000Z' }
  const keys = (from: string | undefined, now: string): readonly string[] =>
    dueEditions(weekdays, from, now).map(({ key }) => key)

  it('are none before the cut-off and one after it', () => {
    expect(keys('2026-01-14T06:00:00.000Z', '2026-01-15T05:59:59.000Z')).toEqual([])
    expect(keys('2026-01-14T06:00:00.000Z', '2026-01-15T06:00:00.000Z')).toEqual(['2026-01-15/morning'])
  })

  it('are not due again once composed', () => {
    expect(keys('2026-01-15T06:00:10.000Z', '2026-01-15T21:00:00.000Z')).toEqual([])
  })

  it('of several missed ones are only the latest, with its own window', () => {
    const [edition, ...others] = dueEditions(weekdays, '2026-01-12T06:00:10.000Z', '2026-01-18T12:00:00.000Z')
    expect(others).toEqual([])
    expect(edition).toMatchObject({ day: '2026-01-16', window: { to: '2026-01-16T06:00:00.000Z' } })
  })

  it('are not made up from before the plan was active', () => {
    expect(keys(undefined, '2026-01-05T05:00:00.000Z')).toEqual([])
    expect(keys('2025-12-01T00:00:00.000Z', '2026-01-05T05:00:00.000Z')).toEqual([])
    expect(keys(undefined, '2026-01-05T07:00:00.000Z')).toEqual(['2026-01-05/morning'])
  })

  it.each(['2026-03-28', '2026-10-24'])('come exactly once a day around the change of clocks after %s (fault 14)', day => {
    const everyQuarter = Array.from({ length: 4 * 72 }, (_, index) => new Date(Date.parse(day) + index * 900_000).toISOString())
    let composed = `${day}T00:00:00.000Z`
    const due = everyQuarter.flatMap(now => {
      const editions = dueEditions({ ...paris, cutOff: '02:30', activeFrom: composed }, composed, now)
      if (editions.length > 0) composed = now
      return editions
    })
    expect(new Set(due.map(({ day }) => day)).size).toBe(3)
    expect(due).toHaveLength(3)
  })
})

describe('the next cut-off', () => {
  it('is later today, or on the next of the plan’s days', () => {
    const fridays = { ...paris, days: [5] }
    expect(nextCutOff(fridays, '2026-01-16T05:00:00.000Z')).toBe('2026-01-16T06:00:00.000Z')
    expect(nextCutOff(fridays, '2026-01-16T06:00:00.000Z')).toBe('2026-01-23T06:00:00.000Z')
  })

  it('keeps its wall-clock time over a change of clocks', () => {
    expect(nextCutOff(paris, '2026-03-28T12:00:00.000Z')).toBe('2026-03-29T05:00:00.000Z')
  })
})

describe('an article', () => {
  const window = { from: '2026-01-14T06:00:00.000Z', to: '2026-01-15T06:00:00.000Z', zone: 'Europe/Paris' }
  const is = (firstSeenAt: string, sortedAt: string): boolean => isInWindow(window)({ firstSeenAt, sortedAt })

  it('belongs to the window in which it was first seen, whose end is not in it', () => {
    expect(is('2026-01-14T06:00:00.000Z', '2026-01-14T06:00:00.000Z')).toBe(true)
    expect(is('2026-01-15T05:59:59.999Z', '2026-01-15T05:00:00.000Z')).toBe(true)
    expect(is('2026-01-15T06:00:00.000Z', '2026-01-15T05:00:00.000Z')).toBe(false)
    expect(is('2026-01-14T05:59:59.999Z', '2026-01-14T05:00:00.000Z')).toBe(false)
  })

  it('that arrives late still counts, but not an old entry of a newly followed feed', () => {
    expect(is('2026-01-14T08:00:00.000Z', '2026-01-14T00:00:00.000Z')).toBe(true)
    expect(is('2026-01-14T08:00:00.000Z', '2026-01-13T23:59:59.000Z')).toBe(false)
  })
})
