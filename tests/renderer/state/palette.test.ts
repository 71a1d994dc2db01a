import { expect, test, vi, beforeEach, afterEach } from 'vitest'
import type { Hands } from '../../../src/renderer/state/commands.ts'
import { createPage } from '../../../src/renderer/state/page.ts'
import { findEntries, matchScore, paletteEntries, type PaletteEntry } from '../../../src/renderer/state/palette.ts'
import { createAddressBar } from '../fixture/address-bar.ts'
import { createFixtureBridge } from '../fixture/bridge.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const entriesOf = (...titles: readonly string[]): readonly PaletteEntry[] =>
  titles.map(title => ({ title, kind: '', keys: [], run() {} }))
const titles = (entries: readonly PaletteEntry[]): readonly string[] => entries.map(({ title }) => title)

test('finds what holds the letters in their order, beginnings of words first', () => {
  const entries = entriesOf('All news', 'Mark all read', 'Military & Defense', 'Le Courrier du Port')
  expect(titles(findEntries(entries, 'mar'))).toEqual(['Mark all read', 'Military & Defense'])
  expect(titles(findEntries(entries, 'md'))[0]).toBe('Military & Defense')
  expect(titles(findEntries(entries, 'courier'))).toEqual(['Le Courrier du Port'])
  expect(titles(findEntries(entries, 'xyz'))).toEqual([])
  expect(titles(findEntries(entries, ' '))).toHaveLength(4)
})

test('makes no difference between capitals, accents and spaces', () => {
  expect(titles(findEntries(entriesOf('Économie'), 'eco'))).toEqual(['Économie'])
  expect(titles(findEntries(entriesOf('Утренняя волна'), 'УТР вол'))).toEqual(['Утренняя волна'])
})

test('prefers the title that begins so, then the shorter one', () => {
  expect(matchScore('sport', 'sport')).toBeGreaterThan(matchScore('transport', 'sport') ?? 0)
  expect(matchScore('news', 'ne')).toBeGreaterThan(matchScore('news of the north', 'ne') ?? 0)
})

test('leads to sections, outlets and commands', async () => {
  const bar = createAddressBar('#/')
  const page = createPage(createFixtureBridge(), bar)
  await vi.advanceTimersByTimeAsync(0)
  const hands = { showKeys: vi.fn() } as unknown as Hands
  const entries = paletteEntries(page, hands)
  const choose = (asked: string): void => findEntries(entries, asked)[0]?.run()
  choose('Business')
  expect(bar.location.hash).toBe('#/section/business')
  choose('Harbour Times')
  expect(bar.location.hash).toBe('#/news?outlets=harbour')
  choose('All keys')
  expect(hands.showKeys).toHaveBeenCalledOnce()
})
