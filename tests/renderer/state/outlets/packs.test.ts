import { expect, test } from 'vitest'
import { createApi } from '../../../../src/renderer/client/api.ts'
import { createLoader } from '../../../../src/renderer/state/base/loaded.ts'
import { chosenOf, createPacks, packGroups, packsByName, sourcesOf } from '../../../../src/renderer/state/outlets/packs.ts'
import { Failure } from '../../../../src/shared/failure.ts'
import type { PackSubject, StarterPack } from '../../../../src/shared/starter-pack.ts'
import { createFixtureBridge } from '../../fixture/bridge.ts'
import { starterPack } from '../../fixture/packs.ts'

const [news, sport] = starterPack.feeds

function open() {
  const bridge = createFixtureBridge({ isEmpty: true })
  const api = createApi(bridge)
  const done: { readonly count: number; undo(): void }[] = []
  const failures: unknown[] = []
  const packs = createPacks(api, createLoader(() => api.library.read({})), followed => done.push(followed), error => failures.push(error))
  return { bridge, packs, done, failures }
}

test('feeds are chosen by the pack and one by one', () => {
  const { packs } = open()
  packs.choose(starterPack.feeds, true)
  expect(chosenOf(starterPack, packs.state.value.chosen)).toBe(2)
  if (sport) packs.choose([sport], false)
  expect([...packs.state.value.chosen]).toEqual([news?.feedUrl])
})

test('what is chosen is followed together and fetched, with a way back', async () => {
  const { bridge, packs, done } = open()
  await packs.follow()
  expect(bridge.calls).toEqual([])
  packs.choose(starterPack.feeds, true)
  await packs.follow()
  expect(bridge.calls[0]).toEqual({ method: 'library.followPacks', args: { feedUrls: starterPack.feeds.map(({ feedUrl }) => feedUrl) } })
  expect(bridge.calls.map(({ method }) => method)).toContain('feeds.refresh')
  expect(packs.state.value.chosen.size).toBe(0)
  expect(done[0]?.count).toBe(2)
  done[0]?.undo()
  expect(bridge.calls.at(-1)).toEqual({ method: 'library.undoImport', args: { importId: 'import-2' } })
})

test('what is chosen stays chosen when it cannot be followed', async () => {
  const { bridge, packs } = open()
  packs.choose(starterPack.feeds, true)
  bridge.failNext('library.followPacks', new Failure('disk-full'))
  await packs.follow()
  expect(packs.state.value).toMatchObject({ isFollowing: false, failure: { code: 'disk-full' } })
  expect(packs.state.value.chosen.size).toBe(2)
})

test('packs stand in the order of the names they are shown under, in each language', () => {
  const about = (country: string): StarterPack => ({ ...starterPack, packId: country, about: { kind: 'country', country } })
  const packs = ['FR', 'DE', 'ES', 'RU'].map(about)
  const shown = (locale: string): readonly string[] => {
    const names = new Intl.DisplayNames(locale, { type: 'region' })
    return packsByName(packs, ({ packId }) => names.of(packId) ?? packId, locale).map(({ packId }) => packId)
  }
  expect(shown('en')).toEqual(['FR', 'DE', 'RU', 'ES'])
  expect(shown('es')).toEqual(['DE', 'ES', 'FR', 'RU'])
  expect(shown('ru')).toEqual(['DE', 'ES', 'RU', 'FR'])
})

test('packs in the language of the page come first, the rest by what they are about', () => {
  const pack = (about: PackSubject, ...languages: readonly string[]): StarterPack =>
    ({ ...starterPack, about, feeds: languages.map(language => ({ ...starterPack.feeds[0]!, language })) })
  const packs = [
    pack({ kind: 'country', country: 'BE' }, 'fr', 'nl'), pack({ kind: 'beat', beat: 'sport' }, 'en'),
    pack({ kind: 'language', language: 'ar' }, 'ar'), pack({ kind: 'country', country: 'IE' }, 'en', 'en', 'ga')
  ]
  const shown = (language: string) =>
    packGroups(packs, language).map(group => [group.kind, group.packs.map(one => packs.indexOf(one))])
  expect(shown('en')).toEqual([['own', [3, 1]], ['country', [0]], ['language', [2]]])
  expect(shown('fr')).toEqual([['own', [0]], ['country', [3]], ['beat', [1]], ['language', [2]]])
  expect(shown('de')).toEqual([['country', [0, 3]], ['beat', [1]], ['language', [2]]])
})

test('each place in which addresses were found is named once', () => {
  const other = { ...starterPack.source, path: 'Islands.opml' }
  const [first, ...rest] = starterPack.feeds
  const feeds = first ? [{ ...first, source: other }, { ...first, source: other }, ...rest] : rest
  expect(sourcesOf({ ...starterPack, feeds })).toEqual([starterPack.source, other])
})
