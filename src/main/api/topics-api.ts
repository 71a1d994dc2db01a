import { randomUUID } from 'node:crypto'
import type { ArticleRow } from '../../shared/article.ts'
import type { SearchHit } from '../../shared/article-lists.ts'
import type { Api } from '../../shared/contract.ts'
import { Failure, found } from '../../shared/failure.ts'
import type { Library } from '../../shared/library.ts'
import type { Topic, TopicRow, TopicSuggestion, UnusualTerm } from '../../shared/topic.ts'
import { dayAfter, dayOf } from '../digest/index.ts'
import type { Archive, ArchiveReader, Clock, Documents } from '../ports.ts'
import type { TopicKeeper } from '../routines/keep-topics.ts'
import { queryOfTerm } from '../topics/index.ts'
import { withOutletNames } from './view-stories.ts'

const mostSuggestions = 8
const mostCandidates = 30
const mostDismissed = 500
const comparedDays = 14
const shownRows = 3
/** Of a term's articles, so many are looked at. */
const mostRead = 100
/** A term of one outlet is a heading of its own. */
const leastOutlets = 2
/** A suggestion whose articles are mostly those of an earlier one says nothing new. */
const mostShared = 0.6

interface Found {
  readonly suggestion: TopicSuggestion
  readonly articleIds: readonly string[]
}

export function createTopicsApi(parts: {
  readonly archive: Archive
  readonly reader: ArchiveReader
  readonly documents: Documents
  readonly clock: Clock
  readonly topics: Pick<TopicKeeper, 'noteTopics'>
}): Api['topics'] {
  const { archive, reader, documents, clock, topics: keeper } = parts

  /** What was removed, for an undo. */
  const removed = new Map<string, Topic>()

  const topics = (): readonly Topic[] => documents.library().topics ?? []

  async function change(edit: (topics: readonly Topic[]) => readonly Topic[]): Promise<void> {
    await documents.changeLibrary(library => ({ ...library, topics: edit(library.topics ?? []) }))
    keeper.noteTopics()
  }

  /** What came before an alert was wished is no news. */
  function forgetNews(topicId: string): void {
    const searches = archive.listTopicSearches().filter(search => search.topicId === topicId)
    archive.settleTopicNews(searches.map(({ topicKey }) => topicKey))
  }

  async function suggestTerm({ term, language, score }: UnusualTerm, day: string): Promise<Found> {
    const query = queryOfTerm(term)
    const options = { order: 'newest', now: clock.now().toISOString(), zone: documents.settings().zone } as const
    const { hits, total } = await reader.search(`${query} date:${day}`, {}, undefined, mostRead, options)
    const rows = withOutletNames(hits, documents.library())
    return {
      articleIds: hits.map(({ articleId }) => articleId),
      suggestion: {
        term, language, query, isCompared: score > 0, articleCount: total,
        outletCount: new Set(rows.map(({ outletId }) => outletId)).size, rows: rows.slice(0, shownRows).map(withoutSnippet)
      }
    }
  }

  return {
    async list() {
      const counts = new Map((await reader.countTopics()).map(count => [count.topicId, count]))
      const unfinished = archive.listTopicSearches().filter(({ before }) => before !== undefined)
      const filling = new Set(unfinished.map(({ topicId }) => topicId))
      return topics().map((topic): TopicRow => {
        const { total = 0, unread = 0 } = counts.get(topic.topicId) ?? {}
        return { ...topic, total, unread, isFilling: filling.has(topic.topicId) }
      })
    },

    async save({ topic: draft }) {
      const before = topics().find(({ topicId }) => topicId === draft.topicId)
      if (draft.topicId !== undefined && before === undefined) throw new Failure('not-found', { what: 'topic' })
      const topic: Topic = {
        ...before, ...draft, topicId: before?.topicId ?? randomUUID(), createdAt: before?.createdAt ?? clock.now().toISOString()
      }
      await change(all => before ? all.map(other => (other.topicId === topic.topicId ? topic : other)) : [...all, topic])
      if (!topic.hasAlert) forgetNews(topic.topicId)
      return topic
    },

    async remove({ topicId }) {
      const topic = found(topics().find(other => other.topicId === topicId), 'topic')
      removed.set(topicId, topic)
      await change(all => all.filter(other => other.topicId !== topicId))
    },

    async undoRemove({ topicId }) {
      const topic = found(removed.get(topicId), 'topic')
      removed.delete(topicId)
      await change(all => [...all, topic])
      return topic
    },

    async suggest() {
      const day = dayOf(clock.now().toISOString(), documents.settings().zone)
      const known = knownTerms(documents.library())
      const unusual = await reader.listUnusualTerms(dayAfter(day, -comparedDays), day, mostCandidates)
      const found: Found[] = []
      for (const term of unusual.filter(one => !known.has(one.term.toLowerCase()))) {
        if (found.length === mostSuggestions) break
        const one = await suggestTerm(term, day)
        if (one.suggestion.outletCount >= leastOutlets && !found.some(earlier => isRepeated(one, earlier))) found.push(one)
      }
      return found.map(({ suggestion }) => suggestion)
    },

    async dismiss({ term, isDismissed }) {
      await documents.changeLibrary(library => {
        const others = (library.dismissedTerms ?? []).filter(other => other !== term)
        return { ...library, dismissedTerms: (isDismissed ? [...others, term] : others).slice(-mostDismissed) }
      })
    }
  }
}

/** Terms that are followed or were dismissed. */
function knownTerms({ topics = [], dismissedTerms = [] }: Library): ReadonlySet<string> {
  const followed = topics.flatMap(({ name, query }) => [name, query.replaceAll('"', '')])
  return new Set([...followed, ...dismissedTerms].map(term => term.trim().toLowerCase()))
}

function isRepeated({ articleIds }: Found, earlier: Found): boolean {
  const known = new Set(earlier.articleIds)
  return articleIds.filter(articleId => known.has(articleId)).length > articleIds.length * mostShared
}

function withoutSnippet(hit: SearchHit): ArticleRow {
  const { snippet: _, ...row } = hit
  return row
}
