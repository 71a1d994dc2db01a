import type { StoredPicture } from '../../../../shared/article.ts'
import type { FeedState } from '../../../../shared/feed.ts'
import type { Archive } from '../../../ports.ts'
import type { ArchiveDatabase } from './database.ts'
import type { InTransaction } from './transaction.ts'
import { withoutEmpty } from './without-empty.ts'

/** What the program remembers for itself; all of it could be fetched again. */
export type Remembered = Pick<Archive,
  'readFeedState' | 'listFeedStates' | 'saveFeedStates' | 'findPicture' | 'savePicture' | 'readMemo' | 'saveMemo'>

export function openRemembered(database: ArchiveDatabase, inTransaction: InTransaction): Remembered {
  return {
    ...openFeedStates(database, inTransaction), ...openPictures(database, inTransaction), ...openMemos(database, inTransaction)
  }
}

function openFeedStates(database: ArchiveDatabase, inTransaction: InTransaction) {
  const find = database.prepare<[string], string>('SELECT state FROM feedStates WHERE feedId = ?').pluck()
  const list = database.prepare<[], string>('SELECT state FROM feedStates').pluck()
  const save = database.prepare<[string, string]>(
    'INSERT INTO feedStates VALUES (?, ?) ON CONFLICT DO UPDATE SET state = excluded.state')
  return {
    readFeedState(feedId) {
      const state = find.get(feedId)
      return state === undefined ? undefined : JSON.parse(state) as FeedState
    },
    listFeedStates: () => list.all().map(state => JSON.parse(state) as FeedState),
    saveFeedStates: states => inTransaction(() => {
      for (const state of states) save.run(state.feedId, JSON.stringify(state))
    })
  } satisfies Partial<Archive>
}

interface PictureColumns {
  readonly hash: string | null
  readonly width: number | null
  readonly height: number | null
  readonly alt: string | null
  readonly credit: string | null
}

function openPictures(database: ArchiveDatabase, inTransaction: InTransaction) {
  const find = database.prepare<[string], PictureColumns & { readonly triedAt: string }>(
    'SELECT hash, width, height, alt, credit, triedAt FROM pictures WHERE url = ?')
  const save = database.prepare<[PictureColumns & { readonly url: string; readonly triedAt: string }]>(
    'INSERT OR REPLACE INTO pictures VALUES (@url, @hash, @width, @height, @alt, @credit, @triedAt)')
  return {
    findPicture(url) {
      const found = find.get(url)
      if (found === undefined) return undefined
      const { triedAt, ...columns } = found
      return columns.hash === null ? { triedAt } : { triedAt, picture: withoutEmpty(columns) as StoredPicture }
    },
    savePicture: (url, picture, triedAt) => inTransaction(() => {
      const none = { hash: null, width: null, height: null, alt: null, credit: null }
      save.run({ url, triedAt, ...none, ...picture })
    })
  } satisfies Partial<Archive>
}

function openMemos(database: ArchiveDatabase, inTransaction: InTransaction) {
  const find = database.prepare<[string], string>('SELECT value FROM memos WHERE name = ?').pluck()
  const save = database.prepare<[string, string]>(
    'INSERT INTO memos VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value')
  return {
    readMemo: name => find.get(name),
    saveMemo: (name, value) => inTransaction(() => void save.run(name, value))
  } satisfies Partial<Archive>
}
