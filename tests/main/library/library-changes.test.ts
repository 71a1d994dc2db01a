import { describe, expect, test } from 'vitest'
import { addSubscription, applyLearned, changeSubscription, feedIdOf, learnFeed, removeSubscription } from '../../../src/main/library/library-changes.ts'
import { defaultSections, type Library } from '../../../src/shared/library.ts'

const empty: Library = { schemaVersion: 1, outlets: [], subscriptions: [], sections: defaultSections, editionPlans: [] }
const wanted = {
  feedUrl: 'https://feeds.quay.example/rss', homePageUrl: 'https://www.quay.example/', sectionId: 'world', feedTitle: 'Quay Gazette',
  allowPrivate: false
}

describe('following a feed', () => {
  test('makes an outlet named as the feed calls itself', () => {
    const library = addSubscription(empty, wanted)
    expect(library.outlets).toEqual([{ outletId: 'quay.example', name: 'Quay Gazette', homePageUrl: 'https://www.quay.example/' }])
    expect(library.subscriptions[0]).toMatchObject({ feedId: feedIdOf(wanted.feedUrl), outletId: 'quay.example', isMuted: false })
  })

  test('a second feed of the same domain belongs to the same outlet', () => {
    const library = addSubscription(addSubscription(empty, wanted), { ...wanted, feedUrl: 'https://quay.example/sport.xml', feedTitle: 'Quay Sport' })
    expect(library.outlets.map(({ name }) => name)).toEqual(['Quay Gazette'])
    expect(library.subscriptions).toHaveLength(2)
  })
})

describe('changing a subscription', () => {
  const library = addSubscription(empty, wanted)
  const feedId = feedIdOf(wanted.feedUrl)

  test('renaming the only feed renames its outlet', () => {
    expect(changeSubscription(library, feedId, { title: 'The Gazette' }).outlets[0]?.name).toBe('The Gazette')
  })

  test('renaming one of two feeds leaves the outlet its name', () => {
    const two = addSubscription(library, { ...wanted, feedUrl: 'https://quay.example/sport.xml' })
    const changed = changeSubscription(two, feedId, { title: 'Front' })
    expect(changed.outlets[0]?.name).toBe('Quay Gazette')
    expect(changed.subscriptions[0]?.title).toBe('Front')
  })

  test('unfollowing keeps the outlet for the articles that are stored', () => {
    const after = removeSubscription(library, feedId)
    expect(after.subscriptions).toEqual([])
    expect(after.outlets).toHaveLength(1)
  })
})

describe('what a feed says of itself at its first refresh', () => {
  const feed = (name: string) => ({ feedUrl: `https://feeds.platform.example/${name}`, sectionId: 'world', allowPrivate: false, feedTitle: name })
  const library = addSubscription(addSubscription(empty, feed('quay')), feed('courier'))
  const [quay, courier] = library.subscriptions
  if (!quay || !courier) throw new Error('two subscriptions')

  test('parts outlets that were taken for one because their feeds lie on one host', () => {
    expect(quay.outletId).toBe(courier.outletId)
    const learned = [
      learnFeed(library, quay, { format: 'rss', title: 'Quay Gazette', homePageUrl: 'https://quay.example/' }),
      learnFeed(library, courier, { format: 'rss', title: 'Courier', homePageUrl: 'https://courier.example/' })
    ].filter(one => one !== undefined)
    const after = applyLearned(library, learned)
    expect(after.subscriptions.map(({ outletId }) => outletId)).toEqual(['quay.example', 'courier.example'])
    expect(after.outlets.at(-1)).toMatchObject({ name: 'courier', homePageUrl: 'https://courier.example/' })
  })

  test('does not move a feed whose outlet is known by its site', () => {
    const known = addSubscription(empty, wanted)
    const [subscription] = known.subscriptions
    expect(subscription && learnFeed(known, subscription, { format: 'rss', homePageUrl: 'https://elsewhere.example/' })).toBeUndefined()
  })
})
