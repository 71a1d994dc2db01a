import { describe, expect, test } from 'vitest'
import { methodHealth } from '../../../src/main/library/method-health.ts'
import type { FeedState } from '../../../src/shared/feed.ts'
import type { Library, Subscription } from '../../../src/shared/library.ts'

const now = '2026-11-22T05:00:00.000Z'
const feed = (name: string, changes: Partial<Subscription> = {}): Subscription => ({
  feedId: name, feedUrl: `https://${name}.example/feed`, outletId: name, sectionId: 'world', isMuted: false,
  allowPrivate: false, ...changes
})
const libraryOf = (subscriptions: readonly Subscription[]): Library => ({
  schemaVersion: 1, subscriptions, sections: [], editionPlans: [],
  outlets: subscriptions.map(({ outletId }) => ({ outletId, name: `The ${outletId}` }))
})
const read = (feedId: string, newestAt = now): FeedState => ({ feedId, fetchedAt: now, failureCount: 0, newestAt })
const failing = (feedId: string): FeedState => ({
  feedId, failureCount: 2, failureCode: 'timed-out', failureDetails: { host: `${feedId}.example`, seconds: '20' },
  failingSince: now
})

describe('the health of the feeds in a method note', () => {
  test('counts those that were read, failed, and were silent, and names the outlets concerned', () => {
    const library = libraryOf([feed('quay'), feed('pier'), feed('mole', { title: 'Mole, local' }), feed('new')])
    expect(methodHealth(library, [read('quay'), read('pier', '2026-09-01T05:00:00.000Z'), failing('mole')], now)).toEqual({
      failedFeeds: [{
        title: 'Mole, local', reason: 'mole.example took longer than 20 seconds. It will be tried again at the next refresh.'
      }],
      feedHealth: { readCount: 2, failedCount: 1, silentCount: 1, outlets: ['The pier', 'The mole'], furtherOutlets: 0 }
    })
  })

  test('leaves muted feeds out: they are not read on purpose', () => {
    expect(methodHealth(libraryOf([feed('quay', { isMuted: true })]), [failing('quay')], now)).toEqual({
      failedFeeds: [], feedHealth: { readCount: 0, failedCount: 0, silentCount: 0, outlets: [], furtherOutlets: 0 }
    })
  })

  test('names no more than fit on a page, and says how many there are', () => {
    const names = Array.from({ length: 30 }, (_, index) => `n${index}`)
    const { failedFeeds, feedHealth } = methodHealth(libraryOf(names.map(name => feed(name))), names.map(failing), now)
    expect(failedFeeds).toHaveLength(20)
    expect(feedHealth).toMatchObject({ failedCount: 30, furtherOutlets: 18 })
    expect(feedHealth.outlets).toHaveLength(12)
  })
})
