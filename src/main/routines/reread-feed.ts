/** Reading a feed's last document in another way: what is stored of it is put right, and nothing counts as changed by the
 *  outlet. */
import type { FeedReadings } from '../../shared/feed.ts'
import { Failure } from '../../shared/failure.ts'
import type { Library, Subscription } from '../../shared/library.ts'
import type { EventHub } from '../event-hub.ts'
import { correctTitle } from '../library/correct-title.ts'
import { outletNameOf } from '../library/outlet-name-of.ts'
import type { Fetcher } from '../network/index.ts'
import type { Archive, ArticleCorrection, Clock, Documents, Secrets } from '../ports.ts'
import { openPackets } from '../workers/packets.ts'
import type { WorkerPool } from '../workers/pool.ts'
import type { ReadFeedOutput } from '../workers/tasks.ts'
import { findFeedDocument, keptDocument, saveFeedDocument, type KeptDocument } from './keep-feed-document.ts'

export interface FeedRereader {
  preview(subscription: Subscription): Promise<FeedReadings>
  /** Puts right what is stored, read as `before` says, so that it reads as `after` says; answers the number of articles that
   *  changed. Throws what reading and fetching throw. */
  reread(before: Subscription, after: Subscription): Promise<number>
}

export interface FeedRereaderParts {
  readonly archive: Archive
  readonly documents: Documents
  readonly events: EventHub
  readonly clock: Clock
  readonly fetcher: Fetcher
  readonly secrets: Secrets
  readonly pool: WorkerPool
}

export function createFeedRereader(parts: FeedRereaderParts): FeedRereader {
  const { archive, documents, events, clock, fetcher, secrets, pool } = parts

  /** One that was surely UTF-8 was not kept; it is fetched as it is now. */
  async function documentOf({ feedId, feedUrl, allowPrivate }: Subscription): Promise<KeptDocument> {
    const kept = await findFeedDocument(archive, feedId)
    if (kept) return kept
    const signIn = secrets.find(feedId)
    const answer = await fetcher.fetch({ url: feedUrl, kind: 'feed', allowPrivate, ...(signIn && { signIn }) })
    if (answer.kind !== 'fetched') throw new Failure('not-a-feed', { address: feedUrl })
    const document = keptDocument(answer, clock.now().toISOString())
    await saveFeedDocument(archive, feedId, document)
    return document
  }

  function read({ fetchedAt, ...document }: KeptDocument, subscription: Subscription): Promise<ReadFeedOutput> {
    const { feedId, outletId, sectionId, encoding, zone } = subscription
    return pool.run('read-feed', {
      ...document, now: fetchedAt, feedId, outletId, sectionId,
      ...(encoding !== undefined && { encoding }), ...(zone !== undefined && { zone })
    })
  }

  function noteEncoding({ feedId }: Subscription, { encoding, isEncodingGuessed }: ReadFeedOutput): void {
    const state = archive.readFeedState(feedId)
    if (state === undefined) return
    const { isEncodingGuessed: _, ...rest } = state
    archive.saveFeedStates([{ ...rest, encoding, ...(isEncodingGuessed && { isEncodingGuessed }) }])
  }

  return {
    async preview(subscription) {
      const { fetchedAt: _, ...document } = await documentOf(subscription)
      return pool.run('read-in-encodings', document)
    },

    async reread(before, after) {
      const document = await documentOf(after)
      const [was, is] = await Promise.all([read(document, before), read(document, after)])
      const library = await documents
        .changeLibrary(current => correctTitle(current, after.feedId, was.head.title, is.head.title))
      const changed = archive.correctArticles(corrections(was, is, library))
      noteEncoding(after, is)
      for (const articleId of changed) events.emit('article-changed', { articleId })
      return changed.length
    }
  }
}

/** Entries of the two readings belong together by their place: without guid and link, its text names an article. */
function corrections(was: ReadFeedOutput, is: ReadFeedOutput, library: Library): readonly ArticleCorrection[] {
  const [before, after] = [openPackets(was.packets), openPackets(is.packets)]
  if (before.length !== after.length) return []
  return after.flatMap(({ article, words }, index) => {
    const old = before[index]?.article
    if (old === undefined) return []
    return {
      articleId: old.articleId, input: { article, words, outletName: outletNameOf(library, article.outletId) },
      hasOtherDate: old.publishedAt !== article.publishedAt
    }
  })
}
