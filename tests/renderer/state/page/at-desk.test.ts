import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { atDesk, clocksAtDesk, editionOfToday, weatherAtDesk } from '../../../../src/renderer/state/page/at-desk.ts'
import { createPage, type Page } from '../../../../src/renderer/state/page/page.ts'
import { unreadOf } from '../../../../src/renderer/state/page/unread-of.ts'
import { createAddressBar } from '../../fixture/address-bar.ts'
import { createFixtureBridge } from '../../fixture/bridge.ts'
import { now } from '../../fixture/outlets.ts'

beforeEach(() => void vi.useFakeTimers({ now: new Date(now) }))
afterEach(() => void vi.useRealTimers())

async function openPage(change: object = {}): Promise<Page> {
  const bridge = createFixtureBridge()
  await bridge.call('settings.change', { change })
  const page = createPage(bridge, createAddressBar('#/'))
  await vi.advanceTimersByTimeAsync(0)
  return page
}

test('the desk has the reader’s place and zone, UTC before they are known', async () => {
  expect(atDesk(await openPage())).toMatchObject({ zone: 'Europe/Lisbon', city: 'Lisbon' })
  expect(atDesk(createPage(createFixtureBridge(), createAddressBar('#/')))).toMatchObject({ zone: 'UTC', city: '' })
})

test('clocks and weather stand there only when they are wanted', async () => {
  const plain = await openPage()
  expect([clocksAtDesk(plain), weatherAtDesk(plain)]).toEqual([[], ''])
  const page = await openPage({ clocks: ['kathmandu'], weather: { isOn: true, provider: 'open' } })
  expect(clocksAtDesk(page).map(({ cityId }) => cityId)).toEqual(['kathmandu'])
})

test('today’s edition is called as its press review is, and as its plan before there is one', async () => {
  const page = await openPage()
  const [row] = page.digests.list.state.value.value ?? []
  expect(editionOfToday(page)).toContain(row?.planName)
  page.digests.list.put([])
  expect(editionOfToday(page)).toBe(page.library.state.value.value?.editionPlans[0]?.name)
})

test('the unread of a list are counted where the program counts them', async () => {
  const page = await openPage()
  const counts = page.counts.state.value.value!
  expect(unreadOf(page, { kind: 'news' })).toBe(counts.unread)
  expect(unreadOf(page, { kind: 'news', sectionId: 'science' })).toBe(counts.unreadBySection['science'])
  expect(unreadOf(page, { kind: 'news', chosen: ['science', 'world'] }))
    .toBe((counts.unreadBySection['science'] ?? 0) + (counts.unreadBySection['world'] ?? 0))
  expect(unreadOf(page, { kind: 'news', topicId: 't-1' })).toBe(3)
  expect(unreadOf(page, { kind: 'news', isClipped: true })).toBeUndefined()
})
