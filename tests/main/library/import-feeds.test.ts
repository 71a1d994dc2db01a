import { expect, test } from 'vitest'
import { importFeeds } from '../../../src/main/library/import-feeds.ts'
import { defaultSections, type Library } from '../../../src/shared/library.ts'

const empty: Library = { schemaVersion: 1, outlets: [], subscriptions: [], sections: defaultSections, editionPlans: [] }

test('folders named like a section, or whose words tell one, become that section; the path is kept', () => {
  const { library } = importFeeds(empty, [
    { feedUrl: 'https://a.example/rss', title: 'A', folderPath: ['Papers', 'Sport'] },
    { feedUrl: 'https://b.example/rss', title: 'B', folderPath: ['military'] },
    { feedUrl: 'https://c.example/rss', title: 'C', folderPath: ['My odds and ends'] }
  ], false)
  expect(library.subscriptions.map(({ sectionId }) => sectionId)).toEqual(['sport', 'military', 'world'])
  expect(library.subscriptions[0]?.folderPath).toEqual(['Papers', 'Sport'])
})

test('what is followed already is skipped, what is no web address is named', () => {
  const feeds = [
    { feedUrl: 'https://a.example/rss', title: 'A', folderPath: [] },
    { feedUrl: 'https://a.example/rss', title: 'A again', folderPath: [] },
    { feedUrl: 'file:///etc/passwd', title: 'Not one', folderPath: [] }
  ]
  const first = importFeeds(empty, feeds, false)
  expect(first.report).toEqual({
    added: 1, skipped: 1, failed: [{ title: 'Not one', feedUrl: 'file:///etc/passwd', code: 'address-invalid' }]
  })
  expect(importFeeds(first.library, feeds, false).report).toMatchObject({ added: 0, skipped: 2 })
})
