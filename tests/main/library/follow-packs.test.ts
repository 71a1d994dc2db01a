import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { outletIdOf } from '../../../src/main/identity/index.ts'
import { followPacks } from '../../../src/main/library/follow-packs.ts'
import { undoImport } from '../../../src/main/library/undo-import.ts'
import { resourcePath } from '../../../src/main/node/resources.ts'
import { defaultSections, type Library } from '../../../src/shared/library.ts'
import { packBeats, type StarterPack } from '../../../src/shared/starter-pack.ts'

const packs = readdirSync(resourcePath('packs')).map(name => JSON.parse(readFileSync(resourcePath(`packs/${name}`), 'utf8')) as StarterPack)
const feeds = packs.flatMap(pack => pack.feeds)
const empty: Library = { schemaVersion: 1, outlets: [], subscriptions: [], sections: defaultSections, editionPlans: [] }

describe('the starter packs', () => {
  test('are at least eight, with a hundred and twenty feeds', () => {
    expect(packs.length).toBeGreaterThanOrEqual(8)
    expect(new Set(feeds.map(({ feedUrl }) => feedUrl)).size).toBeGreaterThanOrEqual(120)
  })

  test('say where their addresses were found, and when', () => {
    const sources = [...packs.map(({ source }) => source), ...feeds.flatMap(({ source }) => source ?? [])]
    expect(sources.filter(({ repository, path, commit, consultedOn }) => !/^[\w.-]+\/[\w.-]+$/.test(repository) || path === ''
      || !/^[0-9a-f]{40}$/.test(commit) || !/^\d{4}-\d\d-\d\d$/.test(consultedOn))).toEqual([])
  })

  test('name outlet, language, country and section of each feed, and are about something that exists', () => {
    const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
    const sections = new Set(defaultSections.map(({ sectionId }) => sectionId))
    expect(feeds.filter(({ outlet, language, country, sectionId, feedUrl }) => !outlet.trim() || !languages.of(language)
      || !countries.of(country) || !sections.has(sectionId) || !/^https?:/.test(feedUrl) || !URL.canParse(feedUrl))).toEqual([])
    expect(packs.filter(({ about }) => about.kind === 'country' ? !countries.of(about.country)
      : about.kind === 'language' ? !languages.of(about.language) : !packBeats.includes(about.beat))).toEqual([])
  })

  test('hold no feed twice, and call an outlet by one name', () => {
    expect(packs.filter(({ feeds: own }) => new Set(own.map(({ feedUrl }) => feedUrl)).size < own.length)).toEqual([])
    const names = Map.groupBy(feeds, ({ feedUrl }) => outletIdOf(feedUrl))
    expect([...names].filter(([, own]) => new Set(own.map(({ outlet }) => outlet)).size > 1).map(([outletId]) => outletId)).toEqual([])
  })
})

test('follows what is chosen, each feed in its section and under its outlet’s name; nothing that no pack holds', () => {
  const feedUrls = ['http://feeds.bbci.co.uk/sport/rss.xml', 'https://fortune.com/feed', 'https://gazette.example/feed']
  const { library, report } = followPacks(empty, packs, { feedUrls, importId: 'i' })
  expect(report).toMatchObject({ added: 2, failed: 0, importId: 'i' })
  expect(library.subscriptions.map(({ feedUrl, sectionId, feedTitle }) => [feedUrl, sectionId, feedTitle]))
    .toEqual([[feedUrls[0], 'sport', 'BBC Sport'], [feedUrls[1], 'business', 'Fortune']])
  expect(library.outlets.map(({ name, language }) => [name, language])).toEqual([['BBC', 'en'], ['Fortune', 'en']])
})

test('leaves alone what is followed already, and can be undone', () => {
  const feedUrls = ['https://fortune.com/feed']
  const before = followPacks(empty, packs, { feedUrls, importId: 'a' }).library
  const { library, report } = followPacks(before, packs, { feedUrls: [...feedUrls, 'https://phys.org/rss-feed/'], importId: 'b' })
  expect(report).toMatchObject({ added: 1, skipped: 1 })
  expect(undoImport(library, 'b').library).toEqual(before)
})
