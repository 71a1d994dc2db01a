import { describe, expect, test } from 'vitest'
import { importFeeds } from '../../../src/main/library/import-feeds.ts'
import { changeSubscription, removeSubscription } from '../../../src/main/library/library-changes.ts'
import { undoImport } from '../../../src/main/library/undo-import.ts'
import type { OpmlFeed } from '../../../src/main/feeds/index.ts'
import { defaultSections, type Library } from '../../../src/shared/library.ts'

const empty: Library = { schemaVersion: 1, outlets: [], subscriptions: [], sections: defaultSections, editionPlans: [] }
const feed = (feedUrl: string, folderPath: readonly string[] = [], title = 'A'): OpmlFeed => ({ feedUrl, title, folderPath })
const take = (library: Library, feeds: readonly OpmlFeed[], importId = 'first') =>
  importFeeds(library, feeds, { importId, allowPrivate: false })

describe('the feeds of a list', () => {
  test.each([
    [['Papers', 'Sport'], 'sport'], [['military'], 'military'], [['politics and diplomacy'], 'politics'],
    [['Kultur'], 'society'], [['Экономика'], 'business'], [['Économie'], 'business'], [['My odds and ends'], 'world'], [[], 'world'],
    [['Sport', 'My odds and ends'], 'sport']
  ])('in the folders %j come into the section %s, and keep their path', (folderPath, sectionId) => {
    const { library } = take(empty, [feed('https://a.example/rss', folderPath)])
    expect(library.subscriptions).toMatchObject([{ sectionId, folderPath }])
  })

  test('never come into a section that the reader does not have', () => {
    const library = { ...empty, sections: [{ sectionId: 'port', title: 'Port', isHidden: false }] }
    expect(take(library, [feed('https://a.example/rss', ['Sport'])]).library.subscriptions).toMatchObject([{ sectionId: 'port' }])
  })

  test('are told of line by line: added, skipped, failed', () => {
    const feeds = [
      feed('https://a.example/rss'), feed('https://a.example/rss', [], 'A again'), feed('file:///etc/passwd', [], 'Not one'),
      feed('javascript:alert(1)'), feed('two words')
    ]
    const first = take(empty, feeds)
    expect(first.report).toEqual({
      importId: 'first', added: 1, skipped: 1, failed: 3,
      lines: [
        { position: 1, title: 'A', feedUrl: 'https://a.example/rss', outcome: 'added' },
        { position: 2, title: 'A again', feedUrl: 'https://a.example/rss', outcome: 'skipped', reason: 'repeated' },
        { position: 3, title: 'Not one', feedUrl: 'file:///etc/passwd', outcome: 'failed', reason: 'not-an-address' },
        { position: 4, title: 'A', feedUrl: 'javascript:alert(1)', outcome: 'failed', reason: 'not-an-address' },
        { position: 5, title: 'A', feedUrl: 'two words', outcome: 'failed', reason: 'not-an-address' }
      ]
    })
    const again = take(first.library, feeds, 'second').report
    expect(again).toMatchObject({ added: 0, skipped: 2, failed: 3 })
    expect(again.lines.map(line => line.outcome === 'skipped' && line.reason)).toEqual(['followed', 'followed', false, false, false])
    expect(again).not.toHaveProperty('importId')
  })

  test('leave user and password behind for the secrets: they are in no address, no report and no library', () => {
    const { library, report, signIns } = take(empty, [
      feed('https://moss:p%40ss@wire.example/rss'), feed('ftp://moss:p%40ss@wire.example/rss')
    ])
    expect(signIns).toEqual([{
      feedId: library.subscriptions[0]?.feedId, signIn: { origin: 'https://wire.example', user: 'moss', password: 'p@ss' }
    }])
    expect(report.lines).toMatchObject([{ feedUrl: 'https://wire.example/rss', hasSignIn: true }, { outcome: 'failed' }])
    expect(JSON.stringify([library, report])).not.toMatch(/moss|p%40ss|p@ss/)
  })
})

describe('undoing an import', () => {
  const before = take(empty, [feed('https://a.example/rss')], 'earlier').library
  const after = take(before, [feed('https://a.example/sport'), feed('https://b.example/rss'), feed('https://c.example/rss')]).library

  test('leaves the library as it was', () => {
    const brought = after.subscriptions.slice(1).map(({ feedId }) => feedId)
    expect(undoImport(after, 'first')).toEqual({ library: before, removed: brought })
  })

  test('keeps what the reader has since made his own, with its outlet', () => {
    const feedId = after.subscriptions.at(-1)?.feedId ?? ''
    const { library, removed } = undoImport(changeSubscription(after, feedId, { title: 'The C' }), 'first')
    expect(removed).toHaveLength(2)
    expect(library.subscriptions).toMatchObject([{ feedUrl: 'https://a.example/rss' }, { feedUrl: 'https://c.example/rss', title: 'The C' }])
    expect(library.outlets.map(({ name }) => name)).toEqual(['A', 'The C'])
  })

  test('does nothing about feeds unsubscribed from since, nor a second time', () => {
    const feedId = after.subscriptions.at(-1)?.feedId ?? ''
    const { library, removed } = undoImport(removeSubscription(after, feedId), 'first')
    expect(removed).toHaveLength(2)
    expect(library).toEqual(before)
    expect(undoImport(library, 'first').removed).toEqual([])
  })
})
