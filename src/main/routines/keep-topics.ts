/** Topics follow the articles by themselves: what is new is matched once, when no refresh is under way; a new topic looks
 *  through the older articles part by part. */
import { setImmediate } from 'node:timers/promises'
import type { SearchOptions } from '../../shared/article-lists.ts'
import { toFailure } from '../../shared/failure.ts'
import { isPinned } from '../../shared/library.ts'
import type { Topic, TopicMatch } from '../../shared/topic.ts'
import { dayAfter, dayOf } from '../digest/index.ts'
import type { EventHub } from '../event-hub.ts'
import type { Archive, ArchiveReader, Clock, Documents, Log, NewArticle, Notifier } from '../ports.ts'
import { termDays } from '../topics/index.ts'
import type { WorkerPool } from '../workers/pool.ts'
import type { StudiedArticle, StudyOutput } from '../workers/tasks.ts'
import type { SectionKeeper } from './keep-sections.ts'
import { createTopicTeller } from './tell-topics.ts'

export interface TopicKeeper {
  /** Does what there is to do, and ends when nothing is left. */
  keep(): Promise<void>
  /** Takes in that topics were made, changed or removed. */
  noteTopics(): void
  stop(): Promise<void>
}

export interface TopicKeeperParts {
  readonly archive: Archive
  readonly reader: ArchiveReader
  readonly documents: Documents
  readonly clock: Clock
  readonly events: EventHub
  readonly log: Log
  readonly pool: WorkerPool
  readonly sections: SectionKeeper
  readonly notifier?: Notifier
}

/** Some milliseconds of the main thread at a time. */
const batchSize = 200
const fillSize = 1000
/** News that is older is no news. */
const newsHours = 24
const soon = 1000

export function createTopicKeeper(parts: TopicKeeperParts): TopicKeeper {
  const { archive, reader, documents, clock, events, log, pool, sections } = parts
  const teller = createTopicTeller(parts)
  const abort = new AbortController()
  let running: Promise<void> | undefined
  let isAskedAgain = false
  let isRefreshing = false
  let cancelSoon: (() => void) | undefined

  const stopListening = events.on((name, payload) => {
    if (name === 'refresh-progress') isRefreshing = (payload as { readonly isRunning: boolean }).isRunning
    const isNews = name === 'articles-changed' && (payload as { readonly newCount: number }).newCount > 0
    if ((isNews || name === 'refresh-progress') && !isRefreshing) schedule()
  })

  function schedule(): void {
    cancelSoon?.()
    cancelSoon = clock.after(soon, () => void keep())
  }

  const topics = (): readonly Topic[] => documents.library().topics ?? []

  function options(): SearchOptions {
    const { outlets, sections: titles } = documents.library()
    return { now: clock.now().toISOString(), zone: documents.settings().zone, outlets, sections: titles }
  }

  /** The library says which topics there are. */
  function openSearches(): void {
    const searches = new Map(archive.listTopicSearches().map(search => [search.topicId, search]))
    for (const { topicId, query } of topics()) {
      if (searches.get(topicId)?.query !== query) archive.openTopicSearch(topicId, query)
      searches.delete(topicId)
    }
    for (const topicId of searches.keys()) archive.dropTopicSearch(topicId)
  }

  async function takeNew(): Promise<boolean> {
    const articles = archive.listNewArticles(batchSize)
    if (articles.length === 0) return false
    const articleKeys = articles.map(({ articleKey }) => articleKey)
    const searches = archive.listTopicSearches()
    const matches = searches.length === 0 ? [] : await reader.matchTopics(searches, articleKeys, options())
    const { terms, examples } = await study(articles.filter(({ isNew }) => isNew))
    archive.settleNewArticles({ articleKeys, terms, matches: withNews(matches, articles) })
    sections.learn(examples)
    if (matches.length > 0) events.emit('topics-changed', {})
    return true
  }

  async function study(articles: readonly NewArticle[]): Promise<StudyOutput> {
    const { zone } = documents.settings()
    const days = termDays(articles.map(({ sortedAt }) => sortedAt), { zone, now: clock.now().toISOString() })
    const { subscriptions } = documents.library()
    const pinned = new Map(subscriptions.filter(isPinned).map(({ feedId, sectionId }) => [feedId, sectionId]))
    const studied = articles.flatMap((article, at): StudiedArticle[] => {
      const { headline, excerpt, language, feedId, sectionId, sectionReason } = article
      const isNamed = sectionReason?.kind === 'tag' || sectionReason?.kind === 'address'
      const taughtSectionId = isNamed ? sectionId : pinned.get(feedId)
      return [{
        headline, excerpt, ...(language !== undefined && { language }), ...(days[at] !== undefined && { day: days[at] }),
        ...(taughtSectionId !== undefined && { taughtSectionId })
      }]
    })
    try {
      return await pool.run('study-articles', { articles: studied }, abort.signal)
    } catch (error) {
      if (toFailure(error).code === 'cancelled') throw error
      // Articles that end a worker would end it at every start.
      log.error('studying new articles', error)
      return { terms: [], examples: [] }
    }
  }

  function withNews(matches: readonly TopicMatch[], articles: readonly NewArticle[]) {
    const from = new Date(clock.now().getTime() - newsHours * 3_600_000).toISOString()
    const fresh = new Set(articles.filter(({ isNew, sortedAt }) => isNew && sortedAt >= from).map(({ articleKey }) => articleKey))
    const alerting = new Set(topics().filter(({ hasAlert }) => hasAlert).map(({ topicId }) => topicId))
    const searches = archive.listTopicSearches().filter(({ topicId }) => alerting.has(topicId))
    const told = new Set(searches.map(({ topicKey }) => topicKey))
    return matches.map(match => ({ ...match, isNews: told.has(match.topicKey) && fresh.has(match.articleKey) }))
  }

  async function fillSome(): Promise<boolean> {
    const search = archive.listTopicSearches().find(({ before }) => before !== undefined)
    if (search?.before === undefined) return false
    const { articleKeys, before } = await reader.findForTopic(search.query, search.before, fillSize, options())
    archive.fillTopic(search.topicKey, articleKeys, before)
    events.emit('topics-changed', {})
    return true
  }

  /** Once a day. */
  function pruneTerms(): void {
    const today = dayOf(clock.now().toISOString(), documents.settings().zone)
    if (archive.readMemo('terms-pruned') === today) return
    archive.pruneTerms(dayAfter(today, -15), today)
    archive.saveMemo('terms-pruned', today)
  }

  async function work(): Promise<void> {
    openSearches()
    for (const step of [takeNew, fillSome, async () => archive.clearDroppedTopics(fillSize)]) {
      while (!abort.signal.aborted && await step()) await setImmediate()
    }
    if (abort.signal.aborted) return
    pruneTerms()
    teller.tell()
  }

  async function keep(): Promise<void> {
    isAskedAgain = running !== undefined
    running ??= work()
      .catch(error => {
        if (!abort.signal.aborted) log.error('keeping topics', error)
      })
      .finally(() => {
        running = undefined
      })
    await running
    if (isAskedAgain && !abort.signal.aborted) await keep()
  }

  return {
    keep,
    noteTopics() {
      openSearches()
      schedule()
      events.emit('topics-changed', {})
    },
    async stop() {
      stopListening()
      cancelSoon?.()
      teller.stop()
      abort.abort()
      await running
    }
  }
}
