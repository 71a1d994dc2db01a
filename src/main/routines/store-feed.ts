/** What a fetched feed says becomes articles in the archive: read in a worker, stored here. */
import { setImmediate } from 'node:timers/promises'
import { serialize } from 'node:v8'
import type { FeedHead } from '../../shared/feed.ts'
import type { Outlet, Subscription } from '../../shared/library.ts'
import type { EventHub } from '../event-hub.ts'
import { applyLearned, learnFeed, type LearnedFeed } from '../library/library-changes.ts'
import { outletNameOf } from '../library/outlet-name-of.ts'
import { openGate, type Fetched } from '../network/index.ts'
import type { Archive, Documents } from '../ports.ts'
import type { PackedSections } from '../sections/index.ts'
import type { WorkerPool } from '../workers/pool.ts'
import type { ArticlePacket, ArticleSketch, ReadFeedInput } from '../workers/tasks.ts'
import type { ReadDocument } from './feed-state.ts'
import { keepFeedDocument } from './keep-feed-document.ts'
import type { SectionKeeper } from './keep-sections.ts'
import type { PictureStore } from './store-pictures.ts'
import { createJointWriter, type JointPart } from './write-together.ts'

interface StoredFeed extends ReadDocument {
  readonly articles: readonly ArticleSketch[]
}

export interface StoringOptions {
  readonly signal?: AbortSignal
  /** Told how many articles of a part of the document are new, as soon as it is stored. */
  readonly onNew?: (newCount: number) => void
}

export interface FeedStore {
  /** Reads a document and stores its articles, first seen at `now` (ISO instant). Throws `Failure` (`not-a-feed`, `feed-broken`,
   *  `worker-limit`, `cancelled`) and whatever the archive throws; what was stored before is there then, and `onNew` was told. */
  store(subscription: Subscription, answer: Fetched, now: string, options?: StoringOptions): Promise<StoredFeed>
  /** Writes into the library what the documents stored since the last call told of their feeds. */
  keepLearned(): Promise<void>
  /** Waits for a moment in which writing holds up nobody: see `JointWriter`. */
  turn(): Promise<void>
  /** Does a short piece of writing in such a moment. */
  between(write: () => void): Promise<void>
  /** Waits until what has been fetched is not far ahead of what is stored: it would only fill the memory. */
  room(): Promise<void>
}

/** Feeds that are read and not yet stored at once: what more would bring would only fill the memory. */
const mostFeeds = 48
/** Feeds that are fetched and not yet read. */
const mostAhead = 16

export interface FeedStoreParts {
  readonly archive: Archive
  readonly documents: Documents
  readonly events: EventHub
  readonly pool: WorkerPool
  readonly pictures: PictureStore
  readonly sections: Pick<SectionKeeper, 'forFeed'>
}

export function createFeedStore({ archive, documents, events, pool, pictures, sections }: FeedStoreParts): FeedStore {
  let learned: readonly LearnedFeed[] = []
  const writer = createJointWriter({ archive, events })
  const pass = openGate(mostFeeds)

  /** The feed may just have told what its outlet is called. */
  function outletOf(subscription: Subscription, head: FeedHead): Pick<Outlet, 'outletId' | 'name'> {
    const library = documents.library()
    const news = learnFeed(library, subscription, head)
    if (news) learned = [...learned, news]
    const outletId = news?.outlet.outletId ?? subscription.outletId
    return { outletId, name: news?.outlet.name ?? outletNameOf(library, outletId) }
  }

  /** Writes a packet with what other feeds bring at the same time. */
  async function storePacket(packet: Promise<PacketOfOutlet>, onNew: OnNew): Promise<StoredPacket> {
    const added = await writer.write(packet.then(packed))
    onNew(added.size)
    const { articles } = await packet
    if (added.size > 0) pictures.queueLeads(articles.filter(({ articleId }) => added.has(articleId)))
    return { articles, newCount: added.size }
  }

  async function storePackets(packets: readonly PacketOfOutlet[], onNew: OnNew): Promise<StoredPacket> {
    const stored: StoredPacket[] = []
    for (const packet of packets) {
      // The page is answered between two.
      await setImmediate()
      stored.push(await storePacket(Promise.resolve(packet), onNew))
    }
    return { articles: stored.flatMap(({ articles }) => articles), newCount: stored.reduce((sum, { newCount }) => sum + newCount, 0) }
  }

  async function storeDocument(
    subscription: Subscription, answer: Fetched, now: string, { signal, onNew = () => {} }: StoringOptions
  ): Promise<StoredFeed> {
    const read = pool.run('read-feed', orderFor(subscription, answer, now, sections.forFeed(subscription)), signal)
      .then(output => ({ ...output, packets: withOutlet(output.packets, outletOf(subscription, output.head)) }))
    const first = await storePacket(read.then(({ packets: [packet = nothing] }) => packet), onNew)
    const { head, packets, encoding, isEncodingGuessed, isSalvaged } = await read
    const further = await storePackets(packets.slice(1), onNew)
    const articles = [...first.articles, ...further.articles]
    await keepFeedDocument(archive, subscription, answer, { reading: { encoding, articles }, now, turn: writer.turn })
    return {
      head, encoding, articles, isEncodingGuessed, isSalvaged,
      newCount: first.newCount + further.newCount, entryCount: articles.length
    }
  }

  return {
    store: (subscription, answer, now, options = {}) => pass.run(() => storeDocument(subscription, answer, now, options)),
    turn: writer.turn,
    between: writer.between,
    room: () => pass.room(mostAhead),

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

type OnNew = Required<StoringOptions>['onNew']

interface StoredPacket {
  readonly articles: readonly ArticleSketch[]
  readonly newCount: number
}

type PacketOfOutlet = ArticlePacket & { readonly outletId: string; readonly outletName: string }

/** Of a feed without entries. */
const nothing: PacketOfOutlet = { bytes: serialize([]), articles: [], outletId: '', outletName: '' }

function withOutlet(
  packets: readonly ArticlePacket[], { outletId, name: outletName }: Pick<Outlet, 'outletId' | 'name'>
): readonly PacketOfOutlet[] {
  return packets.map(packet => ({ ...packet, outletId, outletName }))
}

function packed({ articles, ...packet }: PacketOfOutlet): JointPart {
  return { ...packet, articleIds: articles.map(({ articleId }) => articleId) }
}

function orderFor(
  subscription: Subscription, { bytes, url, headers }: Fetched, now: string, sections: PackedSections | undefined
): ReadFeedInput {
  const { 'content-type': contentType, 'content-location': contentLocation } = headers
  const { feedId, outletId, sectionId, encoding, zone } = subscription
  return {
    bytes, url, now, feedId, outletId, sectionId, ...(sections && { sections }),
    ...(contentType !== undefined && { contentType }), ...(contentLocation !== undefined && { contentLocation }),
    ...(encoding !== undefined && { encoding }), ...(zone !== undefined && { zone })
  }
}
