import { expect, test } from 'vitest'
import { createApi } from '../../../../src/renderer/client/api.ts'
import { createLoader } from '../../../../src/renderer/state/base/loaded.ts'
import { createOutlets, feedTitle, firstFeeds, groupBySection } from '../../../../src/renderer/state/outlets/outlets.ts'
import { createToasts } from '../../../../src/renderer/state/base/toasts.ts'
import { createFixtureBridge } from '../../fixture/bridge.ts'
import { library as fixture } from '../../fixture/outlets.ts'

test('groups feeds by section in the library’s order', () => {
  expect(groupBySection(fixture).map(group => [group.sectionId, group.feeds.length]))
    .toEqual([['world', 3], ['business', 2], ['science', 1], ['society', 1]])
})

test('names a feed by the reader’s name, else its own, else its outlet', () => {
  const feed = fixture.subscriptions[0]!
  expect(feedTitle({ ...feed, title: 'Mine', feedTitle: 'Its own' }, fixture)).toBe('Mine')
  expect(feedTitle({ ...feed, feedTitle: 'Its own' }, fixture)).toBe('Its own')
  expect(feedTitle(feed, fixture)).toBe('Harbour Times')
  expect(feedTitle({ ...feed, outletId: 'gone' }, fixture)).toBe('https://harbour.example/feed.xml')
})

test('unsubscribing can be undone without asking the feed', async () => {
  const bridge = createFixtureBridge()
  const api = createApi(bridge)
  const library = createLoader(() => api.library.read({}))
  const toasts = createToasts()
  const outlets = createOutlets(api, library, toasts, { unsubscribed: title => `Gone: ${title}`, undo: () => 'Undo' }, () => {})
  await library.reload()
  await outlets.unsubscribe({ ...fixture.subscriptions[6]!, title: 'Ice', allowPrivate: true })
  expect(library.state.value.value?.subscriptions).toHaveLength(6)
  expect(toasts.state.value[0]?.text).toBe('Gone: Ice')
  toasts.act(toasts.state.value[0]!.toastId)
  expect(bridge.calls.at(-1)).toEqual({ method: 'feeds.undoUnsubscribe', args: { feedId: 'feed-polar' } })
})

test('finds feeds by name and address, and shows the first of many', () => {
  expect(groupBySection(fixture, 'VOLNA.example').flatMap(group => group.feeds.map(feed => feed.outletId))).toEqual(['volna'])
  expect(groupBySection(fixture, 'утренняя').map(group => group.sectionId)).toEqual(['world'])
  expect(firstFeeds(groupBySection(fixture), 4).map(group => [group.sectionId, group.feeds.length])).toEqual([['world', 3], ['business', 1]])
})
