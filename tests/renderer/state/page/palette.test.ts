import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Hands } from '../../../../src/renderer/state/page/commands.ts'
import { createPage } from '../../../../src/renderer/state/page/page.ts'
import { findEntries, matchScore, paletteEntries, type PaletteEntry } from '../../../../src/renderer/state/page/palette.ts'
import { formatRoute, parseRoute } from '../../../../src/renderer/state/routing/routes.ts'
import { settingNames } from '../../../../src/renderer/state/settings/setting-names.ts'
import * as english from '../../../../src/renderer/strings/english/index.ts'
import * as spoken from '../../../../src/renderer/strings/index.ts'
import { speakIn } from '../../../../src/renderer/strings/speak-in.ts'
import { Failure } from '../../../../src/shared/failure.ts'
import { interfaceLanguages } from '../../../../src/shared/interface-language.ts'
import { createAddressBar } from '../../fixture/address-bar.ts'
import { createFixtureBridge } from '../../fixture/bridge.ts'

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
  for (const asked of ['Import OPML', 'Export OPML', 'starter packs']) {
    bar.location.hash = '#/'
    choose(asked)
    expect([asked, bar.location.hash]).toEqual([asked, '#/outlets'])
  }
  choose('All keys')
  expect(hands.showKeys).toHaveBeenCalledOnce()
})

test('composes today’s edition of a plan and goes there, or says why it cannot', async () => {
  const bar = createAddressBar('#/')
  const bridge = createFixtureBridge()
  const page = createPage(bridge, bar)
  await vi.advanceTimersByTimeAsync(0)
  const compose = findEntries(paletteEntries(page, {} as Hands), 'compose today')[0]
  bridge.failNext('digests.compose', new Failure('internal'))
  compose?.run()
  await vi.advanceTimersByTimeAsync(0)
  expect([bar.location.hash, page.toasts.state.value.length]).toEqual(['#/', 1])
  compose?.run()
  await vi.advanceTimersByTimeAsync(0)
  expect(bar.location.hash).toMatch(/^#\/issues\/./)
})

describe('in another language', () => {
  afterEach(() => speakIn('en'))

  test('everything is found by its name there and by its English one', async () => {
    const bar = createAddressBar('#/')
    const page = createPage(createFixtureBridge(), bar)
    await vi.advanceTimersByTimeAsync(0)
    await speakIn('de')
    await page.library.reload()
    const entries = paletteEntries(page, {} as Hands)
    const hashAfter = (asked: string): string => {
      findEntries(entries, asked)[0]?.run()
      return bar.location.hash
    }
    expect([hashAfter('Wirtschaft'), hashAfter('Zeitzone')]).toEqual(['#/section/business', '#/settings/reading'])
    expect([hashAfter('Business & Eco'), hashAfter('Backup'), hashAfter('Alerts')]).toEqual(['#/section/business', '#/settings/backup', '#/topics'])
    for (const title of Object.values(english.commandTitles)) {
      if (title !== english.commandTitles.palette) expect(findEntries(entries, title).map(entry => entry.english)).toContain(title)
    }
  })

  test('the name that is shown comes before another’s English one', () => {
    const entries: readonly PaletteEntry[] = [
      { title: 'Sprache', english: 'Sport', kind: '', keys: [], run() {} }, { title: 'Sport', english: 'Games', kind: '', keys: [], run() {} }
    ]
    expect(titles(findEntries(entries, 'sport'))).toEqual(['Sport', 'Sprache'])
  })
})

test('keys that are switched off are shown nowhere', async () => {
  const page = createPage(createFixtureBridge(), createAddressBar('#/'))
  await vi.advanceTimersByTimeAsync(0)
  const keysFor = (title: string): readonly string[] | undefined =>
    paletteEntries(page, {} as Hands).find(entry => entry.english === title)?.keys
  expect(keysFor('Refresh all feeds')).toEqual(['R', 'Mod+r'])
  const settings = page.settings.state.value.value
  if (settings) page.settings.put({ ...settings, hasSingleKeys: false })
  expect(keysFor('Refresh all feeds')).toEqual(['Mod+r'])
})

test.each(interfaceLanguages)('every setting has a name and a place in %s', async language => {
  await speakIn(language)
  const names = settingNames(spoken)
  await speakIn('en')
  expect(new Set(names.map(([title]) => title)).size).toBe(names.length)
  expect(names.map(([, route]) => parseRoute(formatRoute(route)))).toEqual(names.map(([, route]) => route))
})
