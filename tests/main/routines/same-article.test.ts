/** One article stays one, and two stay two, whatever their feed does: through the real refresher. */
import { describe, expect, test } from 'vitest'
import { bridge, bring, cup, headlinesOf, onlyRow, openFollowing, quay, quota, rowsOf, type Item } from './small-feeds.ts'
import { start } from './workshop.ts'

describe('a guid that several entries of a feed bear', () => {
  const shared = { ...quota, guid: 'a-1' }

  test('names none of them: both are kept when link or title differ, exact repeats collapse (fault 32)', async () => {
    const workshop = await openFollowing(quay)
    const sameLink = { ...bridge, title: 'Bridge closes: what to know' }
    expect(await bring(workshop, [bridge, bridge, shared, sameLink])).toBe(3)
    expect(headlinesOf(workshop)).toEqual(['Bridge closes', 'Bridge closes: what to know', 'Quota cut'])
    expect(await bring(workshop, [bridge, bridge, shared, sameLink])).toBe(0)
  })

  test('makes nothing new of an entry that bore it alone before, nor of one that bears it alone later (fault 32)', async () => {
    const workshop = await openFollowing(quay)
    expect(await bring(workshop, [bridge])).toBe(1)
    expect(await bring(workshop, [shared, bridge])).toBe(1)
    expect(await bring(workshop, [shared])).toBe(0)
    expect(await bring(workshop, [bridge])).toBe(0)
    expect(headlinesOf(workshop)).toEqual(['Bridge closes', 'Quota cut'])
  })

  test('does so where there are no links (fault 32)', async () => {
    const workshop = await openFollowing(quay)
    const one = { guid: 'a-1', title: 'Bridge closes', text: 'A crack was found.' }
    const two = { guid: 'a-1', title: 'Quota cut', text: 'By a third.' }
    expect(await bring(workshop, [one])).toBe(1)
    expect(await bring(workshop, [two, one])).toBe(1)
    expect(await bring(workshop, [two])).toBe(0)
    expect(headlinesOf(workshop)).toEqual(['Bridge closes', 'Quota cut'])
  })
})

describe('a site that moves and gives all entries new guids', () => {
  test('brings nothing new where the links lead to the same pages (fault 33)', async () => {
    const workshop = await openFollowing(quay)
    await bring(workshop, [bridge, quota])
    workshop.archive.markRead(rowsOf(workshop).map(({ articleId }) => articleId), start)
    const moved = [bridge, quota].map(item => ({
      ...item, guid: `new-${item.guid}`, link: `${item.link.replace('https://', 'http://www.')}/?utm_source=feed`
    }))
    expect(await bring(workshop, moved)).toBe(0)
    expect(rowsOf(workshop).map(({ readAt }) => readAt)).toEqual([start, start])
  })

  test('brings nothing new where links and text are new too, and title and date remain (fault 33)', async () => {
    const workshop = await openFollowing(quay)
    await bring(workshop, [bridge, quota, cup])
    const moved = [bridge, quota, cup].map((item, index) => ({
      ...item, guid: `https://new.example/?p=${index}`, link: `https://new.example/${index}`, text: `${item.text} Read more.`,
      date: item.date.replace('GMT', '+0900')
    }))
    expect(await bring(workshop, moved)).toBe(0)
    expect(await bring(workshop, moved.map(item => ({ ...item, title: `${item.title}, again` })))).toBe(0)
    expect(rowsOf(workshop)).toHaveLength(3)
    expect(rowsOf(workshop).map(({ url }) => url).toSorted()).toEqual(moved.map(({ link }) => link).toSorted())
  })

  test('is not seen in columns that have the same titles every day', async () => {
    const workshop = await openFollowing(quay)
    const columns = (day: number): readonly Item[] => ['Morning briefing', 'Weather'].map(title => ({
      title, guid: `${title}-${day}`, link: `https://quay.example/${title.length}/${day}`, text: `${title} of day ${day}.`,
      date: `${day} Nov 2026 04:00:00 GMT`
    }))
    await bring(workshop, columns(20))
    expect(await bring(workshop, columns(21))).toBe(2)
    expect(await bring(workshop, columns(22))).toBe(2)
  })
})

describe('a guid that is given to something new', () => {
  test('is not believed when link and title differ (fault 33)', async () => {
    const workshop = await openFollowing(quay)
    await bring(workshop, [bridge])
    const first = onlyRow(workshop)
    for (const newCount of [1, 0]) expect(await bring(workshop, [{ ...quota, guid: 'a-1' }])).toBe(newCount)
    expect(headlinesOf(workshop)).toEqual(['Bridge closes', 'Quota cut'])
    expect(workshop.archive.listRevisions(first.articleId)).toHaveLength(1)
    expect(await bring(workshop, [{ ...quota, guid: 'a-1', title: 'Quota cut by a third' }])).toBe(0)
    expect(headlinesOf(workshop)).toEqual(['Bridge closes', 'Quota cut by a third'])
  })

  const strange = ['', ' ', '0', 'null', '__proto__', 'constructor', 'toString']
  test.each(strange)('or is %j keeps two articles two, and harms nothing (fault 42)', async guid => {
    const workshop = await openFollowing(quay)
    const items = [{ ...bridge, guid, tag: '__proto__' }, { ...quota, guid, tag: 'constructor' }]
    expect(await bring(workshop, items)).toBe(2)
    expect(await bring(workshop, items.toReversed())).toBe(0)
    const tags = rowsOf(workshop).flatMap(({ articleId }) => workshop.archive.findArticle(articleId)?.tags ?? [])
    expect(tags.toSorted()).toEqual(['__proto__', 'constructor'])
    expect(Object.keys({})).toEqual([])
  })
})

describe('an entry that is edited', () => {
  test('is a revision with time and hash; it stays read, clipped and in its place (fault 34)', async () => {
    const workshop = await openFollowing(quay)
    const { archive, clock } = workshop
    await bring(workshop, [bridge])
    const { articleId, sortedAt } = onlyRow(workshop)
    archive.markRead([articleId], start)
    archive.clipArticles([articleId], start)
    const firstSeenAt = clock.now().toISOString()
    const edited = { ...bridge, title: 'Bridge reopens', text: 'The cable holds.', date: 'Sun, 22 Nov 2026 05:30:00 GMT' }
    expect(await bring(workshop, [edited])).toBe(0)
    expect(onlyRow(workshop)).toMatchObject({ articleId, headline: 'Bridge reopens', readAt: start, clippedAt: start, sortedAt })
    const revisions = archive.listRevisions(articleId)
    expect(revisions.map(({ headline, seenAt, isCurrent }) => [headline, seenAt, isCurrent])).toEqual([
      ['Bridge reopens', clock.now().toISOString(), true], ['Bridge closes', firstSeenAt, false]
    ])
    expect(archive.findRevision(articleId, revisions[1]?.revisionHash ?? '')).toMatchObject({
      headline: 'Bridge closes', bodyText: 'A crack was found.'
    })
  })

  test.each<[string, Item]>([
    ['with a guid', bridge], ['with a link alone', { ...bridge, guid: '' }],
    ['with neither', { title: bridge.title, text: bridge.text, date: bridge.date }]
  ])('and has a new title alone is not doubled: %s (fault 34)', async (_name, item) => {
    const workshop = await openFollowing(quay)
    await bring(workshop, [item, quota])
    expect(await bring(workshop, [{ ...item, title: 'Bridge closed' }, quota])).toBe(0)
    expect(headlinesOf(workshop)).toEqual(['Bridge closed', 'Quota cut'])
  })

  test('under a guid that counts the versions, as in the BBC’s feeds, is a revision too (fault 34)', async () => {
    const workshop = await openFollowing(quay)
    await bring(workshop, [{ ...bridge, guid: `${bridge.link}#0` }])
    const edited = { ...bridge, guid: `${bridge.link}#1`, title: 'Bridge reopens', text: 'The cable holds.' }
    expect(await bring(workshop, [edited])).toBe(0)
    expect(onlyRow(workshop).headline).toBe('Bridge reopens')
  })
})

describe('a date', () => {
  const distant = 'Thu, 01 Jan 2099 00:00:00 GMT'

  test('in the future gives way to the time of first sight, does not stick on top, and is kept as written (fault 17)', async () => {
    const workshop = await openFollowing(quay)
    const { archive, clock } = workshop
    await bring(workshop, [{ ...bridge, date: distant }])
    const firstSeenAt = clock.now().toISOString()
    await bring(workshop, [{ ...quota, date: clock.now().toUTCString() }, { ...bridge, date: distant }])
    expect(rowsOf(workshop).map(({ headline }) => headline)).toEqual(['Quota cut', 'Bridge closes'])
    const article = archive.findArticle(rowsOf(workshop)[1]?.articleId ?? '')
    expect(article).toMatchObject({ sortedAt: firstSeenAt, firstSeenAt, rawPublishedAt: distant })
    expect(article).not.toHaveProperty('publishedAt')
  })

  test.each([[undefined], ['soon'], ['31 Feb 2026 99:00']])('that is %j gives way to the time of first sight, which stays (fault 18)', async raw => {
    const workshop = await openFollowing(quay)
    const { date: _, ...undated } = bridge
    const item = { ...undated, ...(raw !== undefined && { date: raw }) }
    await bring(workshop, [item])
    const firstSeenAt = workshop.clock.now().toISOString()
    for (const items of [[quota], [item, quota], [{ ...item, title: 'Bridge closed' }, quota]]) await bring(workshop, items)
    expect(rowsOf(workshop).find(({ headline }) => headline === 'Bridge closed')?.sortedAt).toBe(firstSeenAt)
  })
})

test('a feed that is empty all at once deletes nothing and marks nothing read (fault 30)', async () => {
  const workshop = await openFollowing(quay)
  await bring(workshop, [bridge, quota])
  expect(await bring(workshop, [])).toBe(0)
  expect(headlinesOf(workshop)).toEqual(['Bridge closes', 'Quota cut'])
  expect(workshop.archive.counts()).toMatchObject({ total: 2, unread: 2 })
})

test.each([
  ['50,000 letters', 'Bridge '.repeat(7142).trim()], ['marks upon marks', 'B\u0335\u0322\u0347r\u0336i\u0338d\u0321ge closes'],
  ['signs put together', '👩‍👩‍👧‍👦🏳️‍🌈 closes'], ['half a letter', 'Bridge \ud83d closes']
])('a title of %s is stored whole and known again (fault 41)', async (_name, title) => {
  const workshop = await openFollowing(quay)
  await bring(workshop, [{ ...bridge, title }])
  expect(await bring(workshop, [{ ...bridge, title, guid: 'new' }])).toBe(0)
  expect(onlyRow(workshop).headline.normalize()).toBe(title.toWellFormed().normalize())
})
