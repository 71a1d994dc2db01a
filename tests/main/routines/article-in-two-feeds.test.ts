/** The same article in several feeds is one article with several feeds: through the real refresher. */
import { describe, expect, test } from 'vitest'
import { bridge, bring, cup, feedIdOf, headlinesOf, onlyRow, openFollowing, pier, quay, quota, rowsOf, sport } from './small-feeds.ts'
import { start } from './workshop.ts'

describe('an article in two feeds of one outlet', () => {
  test('is one, by its guid or its words where the links differ; read in one, it is read in the other', async () => {
    const workshop = await openFollowing(quay, sport)
    const { archive } = workshop
    await bring(workshop, [cup, quota])
    const copies = [
      { ...cup, link: 'https://quay.example/sport/cup' }, { ...quota, guid: 'z-9', link: 'https://quay.example/sport/quota' }
    ]
    expect(await bring(workshop, copies, sport)).toBe(0)
    const both = ['Cup won', 'Quota cut']
    expect([headlinesOf(workshop), headlinesOf(workshop, quay), headlinesOf(workshop, sport)]).toEqual([both, both, both])
    expect(archive.unreadByFeed()).toEqual({ [feedIdOf(quay)]: 2, [feedIdOf(sport)]: 2 })
    const [{ articleId } = expect.unreachable()] = rowsOf(workshop)
    archive.markRead([articleId], start)
    expect(archive.unreadByFeed()).toEqual({ [feedIdOf(quay)]: 1, [feedIdOf(sport)]: 1 })
    expect(archive.counts()).toMatchObject({ total: 2, unread: 1 })
    expect(archive.listFeedsOf(articleId)).toEqual([quay, sport].map(feedIdOf))
  })

  test('has the text of the first, and is not revised to and fro', async () => {
    const workshop = await openFollowing(quay, sport)
    const { archive } = workshop
    for (let count = 0; count < 3; count += 1) {
      await bring(workshop, [cup])
      await bring(workshop, [{ ...cup, text: 'On penalty kicks!' }], sport)
    }
    const { articleId } = onlyRow(workshop)
    expect(archive.listRevisions(articleId)).toHaveLength(1)
    expect(await bring(workshop, [{ ...cup, text: 'On penalties, after extra time.' }])).toBe(0)
    expect(archive.listRevisions(articleId)).toHaveLength(2)
  })

  test('has the whole text when only one of them gives it', async () => {
    const workshop = await openFollowing(quay, sport)
    await bring(workshop, [cup])
    await bring(workshop, [{ ...cup, text: 'On penalties. '.repeat(9) }], sport)
    await bring(workshop, [cup])
    expect(workshop.archive.findArticle(onlyRow(workshop).articleId)?.bodyText).toContain('On penalties. On penalties.')
  })

  test('is shown as long as one of them is neither muted nor left', async () => {
    const workshop = await openFollowing(quay, sport)
    const { archive } = workshop
    const lists = (): readonly (readonly string[])[] => [undefined, quay, sport].map(feed => headlinesOf(workshop, feed))
    await bring(workshop, [cup, quota])
    await bring(workshop, [cup], sport)
    archive.setHiddenFeeds([feedIdOf(quay)])
    expect(lists()).toEqual([['Cup won'], [], ['Cup won']])
    expect(archive.counts()).toMatchObject({ total: 1, unread: 1 })
    archive.setHiddenFeeds([])
    expect(lists()).toEqual([['Cup won', 'Quota cut'], ['Cup won', 'Quota cut'], ['Cup won']])
    archive.leaveFeed(feedIdOf(sport))
    archive.setHiddenFeeds([feedIdOf(quay)])
    expect(lists()[0]).toEqual([])
    expect(archive.counts()).toMatchObject({ total: 0, unread: 0 })
  })

  test('has its changes from the feed that is left when the reader mutes the other', async () => {
    const workshop = await openFollowing(quay, sport)
    await bring(workshop, [cup])
    await bring(workshop, [cup], sport)
    workshop.archive.setHiddenFeeds([feedIdOf(quay)])
    await bring(workshop, [{ ...cup, title: 'Cup won on penalties' }], sport)
    expect(headlinesOf(workshop)).toEqual(['Cup won on penalties'])
  })

  test('is marked read with all of either feed, and that is taken back', async () => {
    const workshop = await openFollowing(quay, sport)
    const { archive } = workshop
    await bring(workshop, [cup, quota])
    await bring(workshop, [cup, bridge], sport)
    const marked = archive.markAllRead({ feedIds: [feedIdOf(sport)] }, start)
    expect(marked.count).toBe(2)
    expect(archive.unreadByFeed()).toMatchObject({ [feedIdOf(quay)]: 1 })
    expect(archive.counts().unread).toBe(1)
    archive.undoMarkAllRead(marked.token)
    expect(archive.unreadByFeed()).toEqual({ [feedIdOf(quay)]: 2, [feedIdOf(sport)]: 2 })
  })
})

describe('an article in feeds of two outlets', () => {
  test('is one where the address is one, and belongs to the address’s own site as soon as that brings it', async () => {
    const workshop = await openFollowing(pier, quay)
    const { archive } = workshop
    const pointer = { ...bridge, guid: 'pier-7', title: 'Quay: bridge closes' }
    await bring(workshop, [{ ...pointer, link: `${bridge.link}?utm_source=pier` }], pier)
    expect(onlyRow(workshop).outletId).toBe('pier.example')
    expect(await bring(workshop, [bridge])).toBe(0)
    expect(onlyRow(workshop)).toMatchObject({ outletId: 'quay.example', headline: 'Bridge closes' })
    await bring(workshop, [{ ...pointer, text: 'Nonsense. '.repeat(99) }], pier)
    expect(onlyRow(workshop)).toMatchObject({ outletId: 'quay.example', headline: 'Bridge closes' })
    expect(archive.counts().total).toBe(1)
    expect(archive.listArticles({ outletIds: ['quay.example'] }, undefined, 5).total).toBe(1)
  })

  test('is two where only the words are the same: that is wire copy', async () => {
    const workshop = await openFollowing(pier, quay)
    const text = 'Inspectors found a crack in the main cable of the harbour bridge on Sunday morning. '.repeat(4)
    await bring(workshop, [{ ...bridge, text }])
    expect(await bring(workshop, [{ ...bridge, text, link: 'https://pier.example/bridge' }], pier)).toBe(1)
    expect(rowsOf(workshop)).toHaveLength(2)
  })
})
