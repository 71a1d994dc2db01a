/** Feeds of a few items that a test serves and refreshes one after another. */
import { expect, onTestFinished } from 'vitest'
import { addSubscription } from '../../../src/main/library/library-changes.ts'
import type { ArticleRow } from '../../../src/shared/article.ts'
import type { Library } from '../../../src/shared/library.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { emptyLibrary, openWorkshop, type Workshop } from './workshop.ts'

export const quay = 'https://quay.example/feed.xml'
export const sport = 'https://quay.example/sport.xml'
export const pier = 'https://pier.example/feed.xml'

export interface Item {
  readonly guid?: string
  readonly link?: string
  readonly title?: string
  readonly text?: string
  readonly date?: string
  readonly tag?: string
}

const sunday = (hour: string): string => `Sun, 22 Nov 2026 ${hour}:00:00 GMT`
export const bridge = {
  guid: 'a-1', link: 'https://quay.example/bridge', title: 'Bridge closes', text: 'A crack was found.', date: sunday('04')
} as const satisfies Item
export const quota = {
  guid: 'a-2', link: 'https://quay.example/quota', title: 'Quota cut', text: 'By a third.', date: sunday('03')
} as const satisfies Item
export const cup = {
  guid: 'a-3', link: 'https://quay.example/cup', title: 'Cup won', text: 'On penalties.', date: sunday('02')
} as const satisfies Item

function element(name: string, value: string | undefined): string {
  return value === undefined ? '' : `<${name}>${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</${name}>`
}

function feedOf(items: readonly Item[]): string {
  const written = items.map(({ guid, link, title, text, date, tag }) => `<item>
    ${element('title', title)}${element('link', link)}${element('description', text)}
    ${element('pubDate', date)}${element('category', tag)}
    ${guid === undefined ? '' : `<guid isPermaLink="false">${guid}</guid>`}</item>`)
  return `<rss version="2.0"><channel><title>Feed</title>${written.join('')}</channel></rss>`
}

const following = (...feedUrls: readonly string[]): Library => feedUrls.reduce<Library>((library, feedUrl) =>
  addSubscription(library, { feedUrl, sectionId: 'world', allowPrivate: false }), emptyLibrary)

export const feedIdOf = (feedUrl: string): string => following(feedUrl).subscriptions[0]?.feedId ?? ''

export async function openFollowing(...feedUrls: readonly string[]): Promise<Workshop> {
  const workshop = await openWorkshop({ folder: await temporaryFolder(), library: following(...feedUrls) })
  onTestFinished(() => workshop.close())
  return workshop
}

/** Serves the items an hour later and refreshes their feed; answers how many articles are new. */
export async function bring({ http, refresher, clock }: Workshop, items: readonly Item[], feedUrl = quay): Promise<number> {
  clock.pass(3_600_000)
  http.answer(feedUrl, { body: feedOf(items) })
  const { newCount, failedCount } = await refresher.refresh([feedIdOf(feedUrl)])
  expect(failedCount).toBe(0)
  return newCount
}

/** The articles of a feed, or all. */
export function rowsOf({ archive }: Workshop, feedUrl?: string): readonly ArticleRow[] {
  return archive.listArticles(feedUrl === undefined ? {} : { feedIds: [feedIdOf(feedUrl)] }, undefined, 100).rows
}

export function headlinesOf(workshop: Workshop, feedUrl?: string): readonly string[] {
  return rowsOf(workshop, feedUrl).map(({ headline }) => headline).toSorted()
}

/** The one article there is. */
export function onlyRow(workshop: Workshop): ArticleRow {
  const rows = rowsOf(workshop)
  expect(rows).toHaveLength(1)
  return rows[0] ?? expect.unreachable()
}
