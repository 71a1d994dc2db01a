import { describe, expect, test } from 'vitest'
import type { FollowedFeed } from '../../../../src/shared/contract.ts'
import { createApi } from '../../../../src/renderer/client/api.ts'
import { createHealth, healthLines, needsAttention, sortHealth, troubledFeeds } from '../../../../src/renderer/state/outlets/health.ts'
import { createLoader } from '../../../../src/renderer/state/base/loaded.ts'
import { troubleSentence } from '../../../../src/renderer/strings/health-sentence.ts'
import { shortReason } from '../../../../src/renderer/strings/short-reason.ts'
import { createFixtureBridge } from '../../fixture/bridge.ts'
import { healthOf } from '../../fixture/feed-health.ts'
import { library } from '../../fixture/outlets.ts'

const lines = healthLines(library, library.subscriptions.map(feed => healthOf(feed)))
const names = (some: typeof lines): readonly string[] => some.map(({ feed }) => feed.outletId)

describe('the lines of feed health', () => {
  test('say what is wrong with a feed, and leave out what no row is known of', () => {
    expect(Object.fromEntries(lines.map(({ feed, concern }) => [feed.outletId, concern]))).toEqual({
      harbour: undefined, volna: undefined, courrier: 'salvaged', handels: 'failing', mina: undefined, nordpost: undefined,
      polar: 'silent'
    })
    expect(healthLines(library, [])).toEqual([])
  })

  test('put the worst first, then by title', () => {
    expect(names(sortHealth(lines, {})).slice(0, 4)).toEqual(['handels', 'polar', 'courrier', 'harbour'])
    expect(names(lines.filter(needsAttention)).toSorted()).toEqual(['courrier', 'handels', 'polar'])
  })

  test('sort by every column, both ways', () => {
    expect(names(sortHealth(lines, { sort: 'newest' })).slice(0, 3)).toEqual(['polar', 'handels', 'courrier'])
    expect(names(sortHealth(lines, { sort: 'newest', isDescending: true })).at(-1)).toBe('polar')
    expect(names(sortHealth(lines, { sort: 'interval' }))[0]).toBe('volna')
    expect(names(sortHealth(lines, { sort: 'title', isDescending: true })).at(-1)).toBe('handels')
  })

  test('put feeds without the fact last, whichever way', () => {
    const unknown = lines.map(line => {
      const { newestAt: _, ...row } = line.row
      return line.feed.outletId === 'mina' ? { ...line, row } : line
    })
    for (const isDescending of [true, false]) {
      expect(names(sortHealth(unknown, { sort: 'newest', isDescending })).at(-1)).toBe('mina')
    }
  })

  test('ask nothing of a muted feed', () => {
    const muted = { ...library, subscriptions: library.subscriptions.map(feed => ({ ...feed, isMuted: true })) }
    expect(healthLines(muted, muted.subscriptions.map(feed => healthOf(feed))).filter(needsAttention)).toEqual([])
  })
})

test('rail and status bar tell of the feeds that feed health says need attention, the worst first', () => {
  const silent = { silentSince: '2026-11-12T09:40:00.000Z' }
  const found: Readonly<Record<string, Partial<FollowedFeed>>> = {
    harbour: { movedTo: 'https://harbour.example/new.xml' }, courrier: { isSalvaged: true }, polar: silent, nordpost: silent
  }
  const subscriptions = library.subscriptions.map(feed => ({ ...feed, ...found[feed.outletId] }))
  const troubled = troubledFeeds({ ...library, subscriptions })
  expect(troubled.map(feed => feed.outletId)).toEqual(['handels', 'polar', 'courrier', 'harbour'])
  expect(troubled.map(shortReason)).toEqual([expect.any(String), 'silent', 'read in part', 'has a new address'])
  expect(troubledFeeds(undefined)).toEqual([])
})

test('every trouble has a sentence with what to do', () => {
  const when = (instant: string): string => instant.slice(0, 10)
  const sentenceOf = (outletId: string): string | undefined => {
    const line = lines.find(({ feed }) => feed.outletId === outletId) ?? expect.unreachable()
    return troubleSentence(line, when)
  }
  expect(sentenceOf('polar')).toBe('Silent since 2026-11-12; usually something new comes every 3 h 10 min. '
    + 'Look at its site: the feed may have moved.')
  expect(sentenceOf('courrier')).toContain('only whole entries could be read')
  expect(sentenceOf('handels')).toMatch(/^Failing since 2026-11-20\. The certificate of handels\.example is not valid/)
  expect(sentenceOf('harbour')).toBeUndefined()
})

describe('mending a feed', () => {
  function open() {
    const bridge = createFixtureBridge()
    const api = createApi(bridge)
    let rereadings = 0
    const health = createHealth(api, createLoader(() => api.library.read({})), () => { rereadings += 1 })
    return { bridge, health, rereadings: () => rereadings }
  }

  test('asks for rows once while they are looked at, and for changes only then', async () => {
    const { bridge, health } = open()
    const asked = (): number => bridge.calls.filter(({ method }) => method === 'feeds.health').length
    await health.noteChanged()
    health.show()
    health.show()
    expect(asked()).toBe(1)
    await health.noteChanged()
    expect(asked()).toBe(2)
    health.hide()
    await health.noteChanged()
    expect(asked()).toBe(2)
    health.show()
    expect(asked()).toBe(3)
  })

  test('signing in tries it at once, and shows how the feed fares then', async () => {
    const { bridge, health } = open()
    await health.signIn({ feedId: 'feed-mina', user: 'desk', password: 'quay' })
    expect(bridge.calls.map(({ method }) => method)).toContain('feeds.refresh')
    expect(health.rows.state.value.value?.find(row => row.feedId === 'feed-mina')).toMatchObject({ isSignedIn: true })
    await health.signOut('feed-mina')
    expect(health.rows.state.value.value?.find(row => row.feedId === 'feed-mina')).toMatchObject({ isSignedIn: false })
  })

  test('reading it in another encoding shows the lists anew', async () => {
    const { bridge, health, rereadings } = open()
    expect(await health.setReading('feed-volna', { encoding: 'koi8-r' })).toBe(2)
    expect(bridge.calls).toContainEqual({ method: 'feeds.setReading', args: { feedId: 'feed-volna', encoding: 'koi8-r' } })
    expect(rereadings()).toBe(1)
  })

  test('a private address is followed only when it is allowed', async () => {
    const { health } = open()
    await expect(health.changeAddress('feed-mina', 'http://intranet/feed', false)).rejects
      .toMatchObject({ code: 'address-private' })
    await health.changeAddress('feed-mina', 'http://intranet/feed', true)
  })
})
