/** Pictures of articles: fetched by the host, known by their first bytes, kept as files named by their SHA-256. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { imageSize } from 'image-size'
import type { Article, StoredPicture } from '../../shared/article.ts'
import type { EventHub } from '../event-hub.ts'
import type { Fetcher } from '../network/index.ts'
import type { Archive, Clock, Documents, FileSystem, Log } from '../ports.ts'
import { writeWhole } from './write-whole.ts'

export interface PictureStore {
  /** Fetches the lead pictures of new articles in the background, newest first. */
  queueLeads(articles: readonly Pick<Article, 'articleId' | 'feedId' | 'sortedAt' | 'leadPicture'>[]): void
  /** Fetches what an opened article shows; `article-changed` follows when something came. */
  queueAll(article: Article): void
  stop(): Promise<void>
}

interface Parts {
  readonly archive: Archive
  readonly documents: Documents
  readonly fetcher: Fetcher
  readonly files: FileSystem
  readonly clock: Clock
  readonly log: Log
  readonly events: EventHub
  readonly folder: string
  readonly maxBytes: number
}

const atOnce = 4
const mostPixels = 40_000_000
const oneDay = 24 * 3_600_000
/** Old articles of a newly followed feed are not illustrated unless they are opened. */
const leadAge = 2 * oneDay
/** Raster formats that Chromium decodes in its sandbox; SVG is never stored. */
const rasterTypes: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg', png: 'image/png', gif: 'image/gif', webp: 'image/webp', avif: 'image/avif'
}

export interface PictureFacts {
  readonly mediaType: string
  readonly width: number
  readonly height: number
}

/** What the bytes are, by their signature; undefined when they are no raster picture of a sensible size. */
export function readPicture(bytes: Uint8Array): PictureFacts | undefined {
  try {
    const { type, width, height } = imageSize(bytes)
    const mediaType = type === undefined ? undefined : rasterTypes[type]
    if (mediaType === undefined || width * height > mostPixels || width * height <= 16) return undefined
    return { mediaType, width, height }
  } catch {
    return undefined
  }
}

interface Wish {
  readonly articleId: string
  readonly url: string
  readonly allowPrivate: boolean
}

export function createPictureStore(parts: Parts): PictureStore {
  const { archive, documents, fetcher, files, clock, log, events, folder, maxBytes } = parts
  const abort = new AbortController()
  const waiting: Wish[] = []
  const wanted = new Set<string>()
  let workers: Promise<void>[] = []

  function isWanted(url: string): boolean {
    if (documents.settings().pictures === 'never' || wanted.has(url)) return false
    const known = archive.findPicture(url)
    if (known === undefined) return true
    return known.picture === undefined && clock.now().getTime() - Date.parse(known.triedAt) > oneDay
  }

  async function keep(wish: Wish): Promise<void> {
    const triedAt = clock.now().toISOString()
    try {
      const answer = await fetcher.fetch({
        url: wish.url, kind: 'picture', allowPrivate: wish.allowPrivate, signal: abort.signal
      })
      const bytes = answer.kind === 'fetched' && answer.bytes.byteLength <= maxBytes ? answer.bytes : undefined
      const facts = bytes && readPicture(bytes)
      archive.savePicture(wish.url, facts && await write(bytes, facts), triedAt)
      if (facts) events.emit('article-changed', { articleId: wish.articleId })
    } catch (error) {
      if (abort.signal.aborted) return
      log.info('picture not stored', { url: wish.url, reason: String(error) })
      noteTried(wish.url, triedAt)
    }
  }

  /** What the archive has no room for is asked for again another time. */
  function noteTried(url: string, triedAt: string): void {
    try {
      archive.savePicture(url, undefined, triedAt)
    } catch (error) {
      log.info('picture not noted', { url, reason: String(error) })
    }
  }

  async function write(bytes: Uint8Array, facts: PictureFacts): Promise<StoredPicture> {
    const hash = createHash('sha256').update(bytes).digest('hex')
    await writeWhole(files, join(folder, hash), bytes)
    return { hash, width: facts.width, height: facts.height }
  }

  async function work(): Promise<void> {
    for (let wish = waiting.shift(); wish && !abort.signal.aborted; wish = waiting.shift()) {
      await keep(wish)
      wanted.delete(wish.url)
    }
  }

  function queue(wishes: readonly Wish[]): void {
    for (const wish of wishes) {
      if (!isWanted(wish.url)) continue
      wanted.add(wish.url)
      waiting.push(wish)
    }
    while (workers.length < atOnce && waiting.length > 0) {
      const worker: Promise<void> = work().finally(() => {
        workers = workers.filter(other => other !== worker)
      })
      workers.push(worker)
    }
  }

  function wishesOf(article: Pick<Article, 'articleId' | 'feedId'>, urls: readonly string[]): readonly Wish[] {
    const subscription = documents.library().subscriptions.find(({ feedId }) => feedId === article.feedId)
    return urls.map(url => ({ articleId: article.articleId, url, allowPrivate: subscription?.allowPrivate ?? false }))
  }

  return {
    queueLeads(articles) {
      const oldest = clock.now().getTime() - leadAge
      queue(articles
        .filter(article => article.leadPicture !== undefined && Date.parse(article.sortedAt) > oldest)
        .toSorted((a, b) => b.sortedAt.localeCompare(a.sortedAt))
        .flatMap(article => wishesOf(article, article.leadPicture ? [article.leadPicture.url] : [])))
    },
    queueAll(article) {
      const lead = article.leadPicture ? [article.leadPicture.url] : []
      queue(wishesOf(article, [...lead, ...article.pictureUrls]))
    },
    async stop() {
      abort.abort()
      waiting.length = 0
      await Promise.all(workers)
    }
  }
}
