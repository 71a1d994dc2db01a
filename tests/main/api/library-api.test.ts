import { describe, expect, test } from 'vitest'
import { healthOf } from '../../../src/main/api/library-api.ts'
import type { FeedState } from '../../../src/shared/feed.ts'
import { emptyLibrary, feedUrlOf, following, plan } from '../routines/workshop.ts'
import { openWorkbench } from './workbench.ts'

describe('the health of a feed', () => {
  const state: FeedState = { feedId: 'a', failureCount: 0, checkedAt: '2026-11-22T06:00:00.000Z', fetchedAt: '2026-11-22T05:00:00.000Z' }
  const failing: FeedState = {
    ...state, failureCount: 2, failureCode: 'http-status', failureDetails: { status: '500' }, failingSince: '2026-11-22T05:30:00.000Z'
  }

  test.each([
    ['never checked before its first refresh', undefined, { kind: 'never-checked' }],
    ['ok since its last answer', state, { kind: 'ok', fetchedAt: '2026-11-22T05:00:00.000Z' }],
    ['failing with what its sentence needs', failing, {
      kind: 'failing', since: '2026-11-22T05:30:00.000Z', failureCount: 2, code: 'http-status', details: { status: '500' }
    }],
    ['gone when the server said so', { ...failing, failureCode: 'gone' as const }, { kind: 'gone', since: '2026-11-22T05:30:00.000Z' }]
  ])('is %s', (_what, known, health) => {
    expect(healthOf(known)).toEqual(health)
  })
})

describe('the library', () => {
  test('written as a subscription list and read again is the same for another reader', async () => {
    const first = await openWorkbench(following('quay.example', 'pier.example'))
    const second = await openWorkbench(emptyLibrary)
    const text = await first.api.library.exportOpml({})
    expect(await second.api.library.importOpml({ text })).toEqual({ added: 2, skipped: 0, failed: [] })
    expect(await second.api.library.importOpml({ text })).toEqual({ added: 0, skipped: 2, failed: [] })
    const { subscriptions } = await second.api.library.read({})
    expect(subscriptions.map(({ feedUrl, sectionId, allowPrivate }) => [feedUrl, sectionId, allowPrivate]))
      .toEqual([[feedUrlOf('quay.example'), 'world', false], [feedUrlOf('pier.example'), 'world', false]])
  })

  test('keeps edition plans in their place when they are changed', async () => {
    const { api, told } = await openWorkbench(emptyLibrary)
    const names = async () => (await api.library.read({})).editionPlans.map(({ name }) => name)
    await api.library.savePlan({ plan: { ...plan, planId: 'evening', name: 'Evening review' } })
    await api.library.savePlan({ plan: { ...plan, name: 'Early review' } })
    expect(await names()).toEqual(['Early review', 'Evening review'])
    await api.library.removePlan({ planId: 'morning' })
    expect(await names()).toEqual(['Evening review'])
    expect(told).toEqual(['library-changed', 'library-changed', 'library-changed'])
  })
})
