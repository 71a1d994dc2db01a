/** First and deep pages of lists, and all of them marked read. */
import type { ArticleFilter } from '../src/shared/article-lists.ts'
import type { Archive } from '../src/main/ports.ts'
import { median, printFigure } from './figure.ts'

const runs = 9
const pageSize = 60

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function printMedian(name: string, aim: `<${number}`, work: () => unknown): void {
  printFigure({ name, value: median(Array.from({ length: runs }, () => timed(work))), unit: 'ms', aim })
}

/** Pages on to a tenth of the list and answers the cursor there. */
function deepCursor(archive: Archive, filter: ArticleFilter): string | undefined {
  let cursor: string | undefined
  for (let left = archive.listArticles(filter, undefined, 1).total / 10; left > 0; left -= 500) {
    cursor = archive.listArticles(filter, cursor, 500).nextCursor ?? cursor
  }
  return cursor
}

const filters: Readonly<Record<string, ArticleFilter>> = {
  'all': {}, 'unread': { isUnread: true }, 'section': { sectionIds: ['world'] },
  'section-unread': { sectionIds: ['world'], isUnread: true },
  'feed': { feedIds: ['feed-3'] }, 'rare-feed': { feedIds: ['feed-399'] }, 'outlet': { outletIds: ['outlet-150'] },
  'clipped': { isClipped: true }
}

export function measureLists(archive: Archive): void {
  for (const [name, filter] of Object.entries(filters)) {
    printMedian(`list-${name}-first-page`, '<10', () => archive.listArticles(filter, undefined, pageSize))
  }
  const cursor = deepCursor(archive, {})
  printMedian('list-all-deep-page', '<10', () => archive.listArticles({}, cursor, pageSize))
  printMedian('counts', '<10', () => archive.counts())
  measureMarking(archive)
}

function measureMarking(archive: Archive): void {
  const before = archive.counts().unread
  const start = performance.now()
  const { token } = archive.markAllRead({}, new Date().toISOString())
  printFigure({ name: 'mark-all-read', value: performance.now() - start, unit: 'ms', aim: '<200' })
  printMedian('list-unread-when-all-is-read', '<10', () => archive.listArticles({ isUnread: true }, undefined, pageSize))
  printFigure({ name: 'mark-all-read-undo', value: timed(() => archive.undoMarkAllRead(token)), unit: 'ms', aim: '<200' })
  if (archive.counts().unread !== before) throw new Error('taking the mark back changed the counts')
}
