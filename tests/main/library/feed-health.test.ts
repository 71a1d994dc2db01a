import { describe, expect, test } from 'vitest'
import { feedHealth, howItFares } from '../../../src/main/library/feed-health.ts'
import type { FeedState } from '../../../src/shared/feed.ts'

const now = '2026-11-22T05:00:00.000Z'
const healthy: FeedState = {
  feedId: 'quay', failureCount: 0, checkedAt: '2026-11-22T04:30:00.000Z', fetchedAt: '2026-11-22T04:30:00.000Z',
  nextCheckAt: '2026-11-22T05:30:00.000Z', newestAt: '2026-11-22T03:00:00.000Z', rhythm: { usualGap: 45, longestGap: 600 },
  encoding: 'windows-1251', etag: '"1"', intervalMinutes: 60
}

const rowOf = (state: FeedState | undefined) => feedHealth('quay', { state, isSignedIn: false, now })

describe('the health of a feed', () => {
  test('tells when it last answered, when it last had news, when it is asked next, and how it is read', () => {
    expect(rowOf(healthy)).toEqual({
      feedId: 'quay', health: { kind: 'ok', fetchedAt: '2026-11-22T04:30:00.000Z' }, checkedAt: '2026-11-22T04:30:00.000Z',
      fetchedAt: '2026-11-22T04:30:00.000Z', nextCheckAt: '2026-11-22T05:30:00.000Z', newestAt: '2026-11-22T03:00:00.000Z',
      rhythm: { usualGap: 45, longestGap: 600 }, intervalMinutes: 60, encoding: 'windows-1251', isSalvaged: false,
      isEncodingGuessed: false, isSignedIn: false
    })
  })

  test('of one that was never asked is that it was never asked', () => {
    expect(rowOf(undefined)).toMatchObject({ health: { kind: 'never-checked' } })
  })

  test('raises the alarm when it answers but is silent', () => {
    const quiet = { ...healthy, newestAt: '2026-11-12T03:00:00.000Z' }
    expect(rowOf(quiet)).toMatchObject({ health: { kind: 'ok' }, silentSince: '2026-11-12T03:00:00.000Z' })
  })

  test('says that it fails, and not that it is silent, when it cannot be read', () => {
    const failing: FeedState = {
      ...healthy, newestAt: '2026-11-12T03:00:00.000Z', failureCount: 3, failureCode: 'timed-out',
      failureDetails: { seconds: '20' }, failingSince: '2026-11-13T05:00:00.000Z'
    }
    const row = rowOf(failing)
    expect(row.health).toEqual({
      kind: 'failing', since: '2026-11-13T05:00:00.000Z', failureCount: 3, code: 'timed-out', details: { seconds: '20' }
    })
    expect(row).not.toHaveProperty('silentSince')
  })

  test('marks a feed of which only whole entries could be read', () => {
    expect(rowOf({ ...healthy, isSalvaged: true })).toMatchObject({ isSalvaged: true })
    expect(howItFares({ ...healthy, isSalvaged: true }, now)).toMatchObject({ isSalvaged: true })
  })

  test('tells until when its server wants to be left alone, as long as that lies ahead', () => {
    const resting: FeedState = {
      ...healthy, rest: { host: 'quay.example', status: '429', since: now, until: '2026-11-22T06:00:00.000Z', refusals: 1 }
    }
    const at = (instant: string) => feedHealth('quay', { state: resting, isSignedIn: false, now: instant })
    expect(at(now)).toMatchObject({ restsUntil: '2026-11-22T06:00:00.000Z', health: { kind: 'resting' } })
    expect(at('2026-11-22T06:00:00.000Z')).not.toHaveProperty('restsUntil')
    expect(at('2026-11-22T06:00:00.000Z').health).toEqual({ kind: 'ok', fetchedAt: '2026-11-22T04:30:00.000Z' })
  })

  test('tells where it is sent on to, and whether it is signed in', () => {
    const movedTo = { url: 'https://new.example/feed', firstSeenAt: now, count: 1 }
    expect(feedHealth('quay', { state: { ...healthy, movedTo }, isSignedIn: true, now }))
      .toMatchObject({ movedTo: 'https://new.example/feed', isSignedIn: true })
    expect(howItFares({ ...healthy, movedTo }, now)).toMatchObject({ movedTo: 'https://new.example/feed' })
  })
})
