/** What a fetched feed says becomes articles in the archive: read in a worker, stored here. */
import { setImmediate } from 'node:timers/promises'
import type { Article } from '../../shared/article.ts'
import type { FeedHead } from '../../shared/feed.ts'
import type { Outlet, Subscription } from '../../shared/library.ts'
import type { EventHub } from '../event-hub.ts'
import { applyLearned, learnFeed, type LearnedFeed } from '../library/library-changes.ts'
import { outletNameOf } from '../library/outlet-name-of.ts'
import type { Fetched } from '../network/index.ts'
import type { Archive, ArchiveInput, Documents } from '../ports.ts'
import { openPacket } from '../workers/packets.ts'
import type { WorkerPool } from '../workers/pool.ts'
import type { ReadFeedInput } from '../workers/tasks.ts'
import { keepFeedDocument } from './keep-feed-document.ts'
import type { PictureStore } from './store-pictures.ts'
import { createJointWriter } from './write-together.ts'

export interface StoredFeed {
  readonly head: FeedHead
  /** Articles that were not in the archive before. */
  readonly newCount: number
  readonly entryCount: number
  /** WHATWG name of the encoding the document was in. */
  readonly encoding: string
  readonly isEncodingGuessed: boolean
  readonly isSalvaged: boolean
  readonly articles: readonly Article[]
}

export interface FeedStore {
  /** Reads a document and stores its articles, first seen at `now` (ISO instant). Throws `Failure` (`not-a-feed`, `feed-broken`,
   *  `worker-limit`, `cancelled`) and whatever the archive throws. */
  store(subscription: Subscription, answer: Fetched, now: string, signal?: AbortSignal): Promise<StoredFeed>
  /** Writes into the library what the documents stored since the last call told of their feeds. */
  keepLearned(): Promise<void>
}

export interface FeedStoreParts {
  readonly archive: Archive
  readonly documents: Documents
  readonly events: EventHub
  readonly pool: WorkerPool
  readonly pictures: PictureStore
}

export function createFeedStore({ archive, documents, events, pool, pictures }: FeedStoreParts): FeedStore {
  let learned: readonly LearnedFeed[] = []
  const writer = createJointWriter({ archive, events })

  /** The feed may just have told what its outlet is called. */
  function outletOf(subscription: Subscription, head: FeedHead): Pick<Outlet, 'outletId' | 'name'> {
    const library = documents.library()
    const news = learnFeed(library, subscription, head)
    if (news) learned = [...learned, news]
    const outletId = news?.outlet.outletId ?? subscription.outletId
    return { outletId, name: news?.outlet.name ?? outletNameOf(library, outletId) }
  }

  /** Writes a packet with what other feeds bring at the same time. */
  async function storePacket(inputs: Promise<readonly ArchiveInput[]>): Promise<StoredPacket> {
    const added = await writer.write(inputs)
    const articles = (await inputs).map(({ article }) => article)
    if (added.size > 0) pictures.queueLeads(articles.filter(({ articleId }) => added.has(articleId)))
    return { articles, newCount: added.size }
  }

  async function storePackets(packets: readonly Uint8Array[], outlet: Pick<Outlet, 'outletId' | 'name'>): Promise<StoredPacket> {
    const stored: StoredPacket[] = []
    for (const packet of packets) {
      // The page is answered between two.
      await setImmediate()
      stored.push(await storePacket(Promise.resolve(inputsOf(packet, outlet))))
    }
    return { articles: stored.flatMap(({ articles }) => articles), newCount: stored.reduce((sum, { newCount }) => sum + newCount, 0) }
  }

  return {
    async store(subscription, answer, now, signal) {
      const read = pool.run('read-feed', orderFor(subscription, answer, now), signal)
        .then(output => ({ ...output, outlet: outletOf(subscription, output.head) }))
      const first = await storePacket(read.then(({ packets, outlet }) => packets.slice(0, 1).flatMap(packet => inputsOf(packet, outlet))))
      const { head, packets, outlet, encoding, isEncodingGuessed, isSalvaged } = await read
      const further = await storePackets(packets.slice(1), outlet)
      const articles = [...first.articles, ...further.articles]
      await keepFeedDocument(archive, subscription, answer, { reading: { encoding, articles }, now })
      return {
        head, encoding, articles, isEncodingGuessed, isSalvaged,
        newCount: first.newCount + further.newCount, entryCount: articles.length
      }
    },

    /** One write for a whole refresh: a first one may learn of a thousand feeds. */
    async keepLearned() {
      const news = learned
      if (news.length === 0) return
      await documents.changeLibrary(library => applyLearned(library, news))
      // Not before it is written: a feed that answers 304 from now on will not say it again.
      learned = learned.filter(one => !news.includes(one))
    }
  }
}

interface StoredPacket {
  readonly articles: readonly Article[]
  readonly newCount: number
}

function inputsOf(packet: Uint8Array, { outletId, name }: Pick<Outlet, 'outletId' | 'name'>): readonly ArchiveInput[] {
  return openPacket(packet).map(({ article, ...finders }) => ({ article: { ...article, outletId }, outletName: name, ...finders }))
}

function orderFor(subscription: Subscription, { bytes, url, headers }: Fetched, now: string): ReadFeedInput {
  const { 'content-type': contentType, 'content-location': contentLocation } = headers
  const { feedId, outletId, sectionId, encoding, zone } = subscription
  return {
    bytes, url, now, feedId, outletId, sectionId,
    ...(contentType !== undefined && { contentType }), ...(contentLocation !== undefined && { contentLocation }),
    ...(encoding !== undefined && { encoding }), ...(zone !== undefined && { zone })
  }
}
