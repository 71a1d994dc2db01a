/** The last document of a feed is kept where it can be read in more than one way: another encoding, another zone. */
import { isUtf8 } from 'node:buffer'
import { promisify } from 'node:util'
import { zstdCompress, zstdDecompress } from 'node:zlib'
import type { Article } from '../../shared/article.ts'
import type { Subscription } from '../../shared/library.ts'
import type { Fetched } from '../network/index.ts'
import type { Archive } from '../ports.ts'
import type { FetchedBytes } from '../workers/tasks.ts'

/** A document that could be read otherwise; few are larger than this. */
const mostBytes = 2 * 1024 * 1024

/** Off the main thread: two megabytes take some ten milliseconds. */
const pack = promisify(zstdCompress)
const unpack = promisify(zstdDecompress)

export type KeptDocument = FetchedBytes & { readonly fetchedAt: string }

/** What became of reading a document. */
export interface Reading {
  /** WHATWG name. */
  readonly encoding: string
  readonly articles: readonly Pick<Article, 'publishedAt' | 'publishedOffset'>[]
}

/** Whether bytes could mean something else: they are not surely UTF-8, or name times without their zone. */
export function canBeReadOtherwise(
  bytes: Uint8Array, { encoding, articles }: Reading, chosen: Pick<Subscription, 'encoding' | 'zone'>
): boolean {
  const isSureText = chosen.encoding === undefined && encoding === 'utf-8' && isUtf8(bytes)
  const isSureTime = chosen.zone === undefined
    && articles.every(({ publishedAt, publishedOffset }) => publishedAt === undefined || publishedOffset !== undefined)
  return !isSureText || !isSureTime
}

/** Keeps what was just read, or forgets what was kept before where it is of no more use. `now` is an ISO instant. */
export async function keepFeedDocument(
  archive: Archive, subscription: Subscription, answer: Fetched,
  { reading, now, turn = async () => {} }: {
    readonly reading: Reading
    readonly now: string
    /** Waits for a moment to write. */
    readonly turn?: () => Promise<void>
  }
): Promise<void> {
  const { feedId } = subscription
  if (answer.bytes.length <= mostBytes && canBeReadOtherwise(answer.bytes, reading, subscription)) {
    await saveFeedDocument(archive, feedId, keptDocument(answer, now), turn)
  } else if (archive.findFeedDocument(feedId)) {
    archive.removeFeedDocument(feedId)
  }
}

export function keptDocument({ bytes, url, headers }: Fetched, fetchedAt: string): KeptDocument {
  const { 'content-type': contentType, 'content-location': contentLocation } = headers
  return {
    bytes, url, fetchedAt, ...(contentType !== undefined && { contentType }),
    ...(contentLocation !== undefined && { contentLocation })
  }
}

export async function saveFeedDocument(
  archive: Archive, feedId: string, { bytes, ...facts }: KeptDocument, turn: () => Promise<void> = async () => {}
): Promise<void> {
  const packed = await pack(bytes)
  await turn()
  archive.saveFeedDocument({ feedId, ...facts, packed })
}

export async function findFeedDocument(archive: Archive, feedId: string): Promise<KeptDocument | undefined> {
  const found = archive.findFeedDocument(feedId)
  if (found === undefined) return undefined
  const { packed, feedId: _, ...facts } = found
  return { ...facts, bytes: await unpack(packed) }
}
