import { expect, test } from 'vitest'
import { formatRoute, parseRoute, type Route } from '../../../../src/renderer/state/routing/routes.ts'

const routes: readonly Route[] = [
  { kind: 'front' },
  { kind: 'news' },
  { kind: 'news', isUnread: true },
  { kind: 'news', chosen: ['world', 'sport'], articleId: 'a/1?x' },
  { kind: 'news', sectionId: 'press-review', isUnread: true, articleId: 'é' },
  { kind: 'search', query: '“grain & ships”' },
  { kind: 'search', query: 'strait', articleId: 'tolls' },
  { kind: 'search', query: 'strait', order: 'newest' },
  { kind: 'news', isClipped: true, articleId: 'tolls' },
  { kind: 'clippings' },
  { kind: 'clippings', label: 'a & b' },
  { kind: 'clippings', label: 'Strait', firstDay: '2026-11-20', lastDay: '2026-11-22' },
  { kind: 'clippings', lastDay: '2026-11-22' },
  { kind: 'issues' },
  { kind: 'issue', digestId: '2026-11-22/morning' },
  { kind: 'outlets' },
  { kind: 'health' },
  { kind: 'health', isAll: true, sort: 'newest', isDescending: true },
  { kind: 'story', storyId: 's-1/2' },
  { kind: 'topics' },
  { kind: 'news', topicId: 't/1', isUnread: true, articleId: 'a' },
  { kind: 'dossiers' },
  { kind: 'dossiers', dossierId: 'd-1' },
  { kind: 'cities' },
  { kind: 'news', cityId: 'sao-paulo', isUnread: true, articleId: 'a' },
  { kind: 'converter' },
  { kind: 'settings' },
  { kind: 'settings', part: 'keys' }
]

test.each(routes)('comes back from the address: %j', route => {
  expect(parseRoute(formatRoute(route))).toEqual(route)
})

test.each(['', '#', '#/', '#/nowhere', '#token=abc'])('leads to the front page from %j', hash => {
  expect(parseRoute(hash)).toEqual({ kind: 'front' })
})

test('keeps a piece of an address that is no valid encoding', () => {
  expect(parseRoute('#/news/100%')).toEqual({ kind: 'news', articleId: '100%' })
})
