import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { Failure } from '../../../src/shared/failure.ts'
import { handClock } from '../../support/hand-clock.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import {
  emptyLibrary, feedIdAt, feedOf, feedUrlOf, following, openWorkshop, plan, settings, start, type Workshop, type WorkshopOptions
} from './workshop.ts'

const minute = 60_000
const hour = 60 * minute
const quay = 'quay.example'
const url = feedUrlOf(quay)

async function open(options: Partial<WorkshopOptions> = {}): Promise<Workshop> {
  const workshop = await openWorkshop({ folder: await temporaryFolder(), library: following(quay), ...options })
  onTestFinished(() => workshop.close())
  return workshop
}

/** A tick has ended when the next one waits. */
async function tick({ clock }: Workshop, milliseconds = minute): Promise<void> {
  clock.pass(milliseconds)
  await vi.waitFor(() => expect(clock.waiting()).toContain(minute), 10_000)
}

async function begin(workshop: Workshop): Promise<void> {
  workshop.timetable.start()
  await tick(workshop, 0)
}

const days = ({ documents }: Workshop): readonly string[] => documents.listDigests().map(({ day }) => day)

describe('the timetable asks feeds', () => {
  test('that are due, and no others', async () => {
    const workshop = await open({ library: following(quay, 'pier.example') })
    const { http, clock } = workshop
    const asked = (): readonly string[] => http.requests.map(request => request.url)
    http.answer(url, { headers: { 'cache-control': 'max-age=7200' }, body: feedOf('Quay', ['One']) })
    http.answer(feedUrlOf('pier.example'), { body: feedOf('Pier', ['Two']) })
    await begin(workshop)
    expect(asked().toSorted()).toEqual([feedUrlOf('pier.example'), url])

    clock.pass(28 * minute)
    await tick(workshop)
    expect(asked()).toHaveLength(2)
    await tick(workshop, 2 * minute)
    expect(asked().slice(2)).toEqual([feedUrlOf('pier.example')])
  })

  test('once each after a sleep of three days, spread over time, those first that have waited longest (fault 15)', async () => {
    const hosts = Array.from({ length: 300 }, (_, index) => `outlet-${index}.example`)
    const workshop = await open({ library: following(...hosts) })
    const { http } = workshop
    for (const host of hosts) http.answer(feedUrlOf(host), { status: 304 })
    await begin(workshop)
    for (let count = 1; count < 5; count += 1) await tick(workshop)
    expect(http.requests).toHaveLength(300)
    expect(new Set(http.requests.map(request => request.url)).size).toBe(300)
    await tick(workshop, 72 * hour)
    const asked: number[] = []
    for (let count = 0; count < 6; count += 1) {
      await tick(workshop)
      asked.push(http.requests.length - 300)
    }
    expect(asked).toEqual([60, 120, 180, 240, 300, 300])
    expect(http.requests.slice(300, 360).map(request => request.url).toSorted())
      .toEqual(http.requests.slice(0, 60).map(request => request.url).toSorted())
  })

  test('as before after the clock jumped ten years ahead and back (fault 13)', async () => {
    const clock = handClock(start)
    let jump = 0
    const jumping = { ...clock, now: () => new Date(clock.now().getTime() + jump) }
    const workshop = await open({ clock: jumping })
    const { http, archive } = workshop
    http.answer(url, { body: feedOf('Quay', ['One']) })
    await begin(workshop)
    jump = 3650 * 24 * hour
    await tick(workshop)
    expect(http.requests).toHaveLength(2)
    jump = 0
    clock.pass(minute)
    // The last request lies in the future: the host's second is waited out once more, and no longer.
    await vi.waitFor(() => expect(clock.waiting()).toContain(1000))
    await tick(workshop, 1000)
    expect(http.requests).toHaveLength(3)
    expect(Date.parse(archive.readFeedState(feedIdAt(quay))?.nextCheckAt ?? '') - clock.now().getTime()).toBe(30 * minute)
    await tick(workshop)
    expect(http.requests).toHaveLength(3)
    expect(archive.counts().total).toBe(1)
    await tick(workshop, 3 * hour)
    await tick(workshop)
    expect(days(workshop)).toEqual(['2026-11-22'])
  })

  test('once after a sleep of three days', async () => {
    const workshop = await open()
    workshop.http.answer(url, { body: feedOf('Quay', ['One']) })
    await begin(workshop)
    await tick(workshop, 72 * hour)
    await tick(workshop)
    expect(workshop.http.requests).toHaveLength(2)
  })

  test('not when they are gone for good or muted, nor at all when the reader refreshes by hand', async () => {
    const library = following(quay, 'pier.example')
    const workshop = await open({
      library: {
        ...library,
        subscriptions: library.subscriptions.map(one => ({ ...one, isMuted: one.feedId === feedIdAt('pier.example') }))
      }
    })
    workshop.http.answer(url, { status: 410 })
    await begin(workshop)
    await tick(workshop, 48 * hour)
    expect(workshop.http.requests.map(request => request.url)).toEqual([url])

    const byHand = await open({ settings: { ...settings, refreshMinutes: 0 } })
    await begin(byHand)
    await tick(byHand, 48 * hour)
    expect(byHand.http.requests).toEqual([])
  })
})

describe('without a network', () => {
  const hosts = ['quay.example', 'pier.example', 'mole.example', 'dock.example', 'buoy.example']

  function cut({ http }: Workshop, isCut: boolean, alive = hosts): void {
    for (const host of hosts) {
      http.answer(feedUrlOf(host), () => {
        if (isCut || !alive.includes(host)) throw new Failure('host-not-found', { host })
        return { body: feedOf(host, [host]) }
      })
    }
  }

  test('no feed is to blame, three are asked a minute, and all when it is back (fault 29)', async () => {
    const workshop = await open({ library: following(...hosts) })
    const { http, archive, refresher } = workshop
    cut(workshop, true)
    await begin(workshop)
    expect(refresher.progress()).toMatchObject({ isOffline: true, isRunning: false })
    expect(archive.listFeedStates()).toEqual([])
    await tick(workshop)
    await tick(workshop)
    expect(http.requests).toHaveLength(5 + 3 + 3)

    cut(workshop, false)
    await tick(workshop)
    expect(refresher.progress()).toMatchObject({ isOffline: false })
    expect(archive.counts().total).toBe(5)
    expect(archive.listFeedStates().map(({ failureCount }) => failureCount)).toEqual([0, 0, 0, 0, 0])
  })

  test('servers that are down for good do not hide that it is back', async () => {
    const workshop = await open({ library: following(...hosts) })
    cut(workshop, true)
    await begin(workshop)
    cut(workshop, false, ['buoy.example'])
    await tick(workshop)
    await tick(workshop)
    expect(workshop.refresher.progress()).toMatchObject({ isOffline: false })
    expect(workshop.archive.readFeedState(feedIdAt(quay))).toMatchObject({ failureCount: 1, failureCode: 'host-not-found' })
  })

  test('a refresh of many feeds ends before all of them have been tried', async () => {
    const many = Array.from({ length: 100 }, (_, index) => `outlet-${index}.example`)
    const workshop = await open({ library: following(...many) })
    for (const host of many) workshop.http.answer(feedUrlOf(host), () => { throw new Failure('connection-failed', { host }) })
    expect(await workshop.refresher.refresh()).toMatchObject({ isOffline: true, wasCancelled: false })
    expect(workshop.http.requests.length).toBeLessThan(40)
    expect(workshop.archive.listFeedStates()).toEqual([])
  })

  test('one server that is down among two is to blame', async () => {
    const workshop = await open({ library: following('quay.example', 'pier.example') })
    cut(workshop, false, ['pier.example'])
    await begin(workshop)
    expect(workshop.refresher.progress()).toMatchObject({ isOffline: false, failed: 1 })
    expect(workshop.archive.readFeedState(feedIdAt(quay))).toMatchObject({ failureCount: 1 })
  })
})

describe('the timetable composes', () => {
  test('an edition at its cut-off, once', async () => {
    const workshop = await open()
    workshop.http.answer(url, { body: feedOf('Quay', ['One', 'Two']) })
    await begin(workshop)
    await tick(workshop, 119 * minute)
    expect(days(workshop)).toEqual([])
    await tick(workshop)
    expect(days(workshop)).toEqual(['2026-11-22'])
    expect(workshop.notices).toEqual([{ kind: 'draft-composed', digestId: '2026-11-22_morning', number: 171 }])
    expect((await workshop.documents.findDigest('2026-11-22_morning'))?.window)
      .toEqual({ from: '2026-11-21T07:00:00.000Z', to: '2026-11-22T07:00:00.000Z', zone: 'Europe/Lisbon' })
    await tick(workshop)
    await tick(workshop)
    expect(workshop.notices).toHaveLength(1)
  })

  test('one that was missed while the program was closed, and not again at the next start, even if the draft was removed', async () => {
    const folder = await temporaryFolder()
    const first = await openWorkshop({ folder, library: following(quay) })
    const { clock, http } = first
    http.answer(url, { body: feedOf('Quay', ['One']) })
    await first.refresher.refresh()
    await first.close()

    clock.pass(5 * hour)
    const second = await openWorkshop({ folder, clock, http })
    await begin(second)
    expect(days(second)).toEqual(['2026-11-22'])
    await second.documents.removeDigest('2026-11-22_morning')
    await second.close()

    clock.pass(hour)
    const third = await open({ folder, clock, http })
    await begin(third)
    expect(days(third)).toEqual([])
    expect(third.notices).toEqual([])
  })

  test('a cut-off that was slept through with what is found on waking', async () => {
    const workshop = await open()
    workshop.http.answer(url, { body: feedOf('Quay', ['Before the night']) })
    await workshop.refresher.refresh()
    workshop.clock.pass(5 * hour)
    workshop.http.answer(url, { body: feedOf('Quay', ['Before the night', 'In the night']) })
    await begin(workshop)
    const digest = await workshop.documents.findDigest('2026-11-22_morning')
    expect(digest?.method.articleCount).toBe(2)
    expect(Date.parse(digest?.window.to ?? '')).toBe(workshop.clock.now().getTime() + 1)
  })

  test('one that the end of the program cut short', async () => {
    const folder = await temporaryFolder()
    const first = await openWorkshop({ folder, library: following(quay) })
    const { clock, http } = first
    http.answer(url, { body: feedOf('Quay', ['One']) })
    await first.refresher.refresh()
    await first.close()

    clock.pass(5 * hour)
    const second = await openWorkshop({ folder, clock, http, isStoryPoolClosed: true })
    await begin(second)
    expect(days(second)).toEqual([])
    expect(second.notices).toEqual([])
    await second.close()

    const third = await open({ folder, clock, http })
    await begin(third)
    expect(days(third)).toEqual(['2026-11-22'])
  })

  test('only the latest of several that were missed', async () => {
    const workshop = await open()
    workshop.http.answer(url, { body: feedOf('Quay', ['One']) })
    await workshop.refresher.refresh()
    workshop.clock.pass(71 * hour)
    workshop.http.answer(url, { body: feedOf('Quay', ['Two']) })
    await workshop.refresher.refresh()
    workshop.clock.pass(5 * hour)
    await begin(workshop)
    expect(days(workshop)).toEqual(['2026-11-25'])
  })

  test('by the zone that is chosen while the program runs; what was composed keeps its day (fault 16)', async () => {
    const workshop = await open()
    workshop.http.answer(url, { body: feedOf('Quay', ['One']) })
    await begin(workshop)
    await tick(workshop, 2 * hour)
    await tick(workshop)
    expect(days(workshop)).toEqual(['2026-11-22'])
    workshop.http.answer(url, { body: feedOf('Quay', ['One', 'Two']) })
    const auckland = { ...plan, zone: 'Pacific/Auckland' }
    await workshop.documents.changeLibrary(library => ({ ...library, editionPlans: [auckland] }))
    await tick(workshop, 10 * hour)
    await tick(workshop)
    expect(days(workshop)).toEqual(['2026-11-22'])
    // 18:00 in UTC is seven in the morning of the next day there.
    await tick(workshop, hour)
    await tick(workshop)
    expect(days(workshop).toSorted()).toEqual(['2026-11-22', '2026-11-23'])
    expect((await workshop.documents.findDigest('2026-11-22_morning'))?.window.zone).toBe('Europe/Lisbon')
  })

  test('nothing by itself for a plan that is not automatic', async () => {
    const workshop = await open({ library: { ...following(quay), editionPlans: [{ ...plan, isAutomatic: false }] } })
    workshop.http.answer(url, { body: feedOf('Quay', ['One']) })
    await begin(workshop)
    await tick(workshop, 3 * hour)
    expect(days(workshop)).toEqual([])
    expect(workshop.notices).toEqual([])
  })

  test('the next edition after one that failed, of which it tells once', async () => {
    const workshop = await open({ library: emptyLibrary })
    await begin(workshop)
    await tick(workshop, 3 * hour)
    await tick(workshop)
    expect(workshop.notices).toEqual([{ kind: 'failed', code: 'nothing-to-compose', details: {} }])
    await workshop.documents.changeLibrary(() => following(quay))
    workshop.http.answer(url, { body: feedOf('Quay', ['One']) })
    await tick(workshop)
    await tick(workshop, 24 * hour)
    expect(days(workshop)).toEqual(['2026-11-23'])
    expect(workshop.notices.at(-1)).toMatchObject({ kind: 'draft-composed' })
  })
})

test('a tick that breaks is written to the log, and the next one comes all the same', async () => {
  const workshop = await open()
  workshop.http.answer(url, { body: feedOf('Quay', ['One']) })
  Object.assign(workshop.archive, { listFeedStates: () => { throw new TypeError('caused by the test') } })
  await begin(workshop)
  expect(workshop.log.lines).toContain('error timetable: TypeError: caused by the test')
  expect(workshop.clock.now().toISOString()).toBe(start)
  expect(workshop.clock.waiting()).toContain(minute)
})

test('a timetable that was stopped in the midst of a tick stays stopped', async () => {
  const workshop = await open()
  const { promise: asked, resolve: noteAsked } = Promise.withResolvers<void>()
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  workshop.http.answer(url, async () => {
    noteAsked()
    await released
    return { body: feedOf('Quay', ['One']) }
  })
  workshop.timetable.start()
  workshop.clock.pass(0)
  await asked
  workshop.timetable.stop()
  release()
  await workshop.refresher.refresh()
  await new Promise(resolve => void setTimeout(resolve, 20))
  expect(workshop.clock.waiting()).toEqual([])
})
