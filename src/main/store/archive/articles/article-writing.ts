import type { AddedArticles, AddedInParts, Archive, ArchiveInput } from '../../../ports.ts'
import { openAdding, type Adding, type IndexedInput } from './article-adding.ts'
import { openArticleFeeds, type ArticleFeeds } from './article-feeds.ts'
import { openMarking } from './article-marks.ts'
import type { ArticleReading } from './article-reading.ts'
import { openRevising } from './article-revising.ts'
import { chooseText } from './choose-text.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import { openKnownArticles, type KnownArticle, type KnownArticles } from './known-articles.ts'
import { openSinking } from './mark-layers.ts'
import { matchDocument, type MatchedEntry } from './match-document.ts'
import type { RemovedArticles } from './removed-articles.ts'
import { compareLinks } from './same-article.ts'
import type { InTransaction } from '../base/transaction.ts'
import { openWordIndex } from '../search/word-index.ts'

export type ArticleWriting = Pick<Archive, 'addArticles'> & {
  /** The same in as many transactions as it takes: one ends after the feed that is being written when it is asked to.
   *  Throws where the first of them fails. */
  addInParts(inputs: readonly ArchiveInput[], pace: Pace): AddedInParts
  /** Adds articles of another archive as they are; one whose id is known is revised. */
  restoreArticles(inputs: readonly ArchiveInput[]): void
}

/** The entries of one feed, by its id. */
type Document = readonly [string, readonly ArchiveInput[]]

type Written = IndexedInput & {
  readonly isNew: boolean
  /** The id it came with: that of a reused guid may belong to another article. */
  readonly givenId: string
  /** Those it bears from now on; of a revised one they are of no account. */
  readonly newMarks: readonly number[]
}

interface Pace {
  readonly isAskedToEnd: () => boolean
  /** Called between two transactions. */
  readonly between: () => void
}

const inOne: Pace = { isAskedToEnd: () => false, between: () => {} }

/** `removed`: what was here and was removed on purpose. */
export function openArticleWriting(database: ArchiveDatabase, inTransaction: InTransaction, { reading, removed }: {
  readonly reading: ArticleReading
  readonly removed: RemovedArticles
}): ArticleWriting {
  const known = openKnownArticles(database)
  const feeds = openArticleFeeds(database)
  const adding = openAdding(database)
  const writeEntry = openWritingEntry(database, { adding, reading, known, feeds, removed })
  const index = openIndexing(database)
  const sink = openSinking(database)

  function write(entries: readonly MatchedEntry[]): readonly Written[] {
    const written = entries.flatMap(entry => writeEntry(entry) ?? [])
    adding.settle(written.filter(({ isNew }) => isNew))
    return written
  }

  function save(written: readonly Written[]): AddedArticles {
    sink(written.flatMap(({ newMarks }) => newMarks))
    return index(written)
  }

  function writeDocument([feedId, inputs]: Document): readonly Written[] {
    feeds.follow(feedId)
    const wanted = inputs.filter(({ article }) => !removed.hasId(article.articleId))
    return write(oldestFirst(matchDocument(wanted, known)))
  }

  /** Writes documents until it is asked to end; answers what was written and how many documents. */
  function writeSome(documents: readonly Document[], isAskedToEnd: () => boolean): AddedArticles & { readonly count: number } {
    const written: Written[] = []
    let count = 0
    for (const document of documents) {
      written.push(...writeDocument(document))
      count += 1
      if (isAskedToEnd()) break
    }
    return { ...save(written), count }
  }

  function addInParts(inputs: readonly ArchiveInput[], { isAskedToEnd, between }: Pace): AddedInParts {
    let rest = [...documentsOf(inputs)]
    const parts: AddedArticles[] = []
    try {
      while (rest.length > 0) {
        const { count, ...part } = inTransaction(() => writeSome(rest, isAskedToEnd))
        parts.push(part)
        rest = rest.slice(count)
        if (rest.length > 0) between()
      }
    } catch (error) {
      if (parts.length === 0) throw error
      return { ...together(parts), isCutShort: true }
    }
    return together(parts)
  }

  return {
    addInParts,
    addArticles: inputs => addInParts(inputs, inOne),
    restoreArticles: inputs => inTransaction(() => void save(inputs.flatMap(input =>
      write(matchDocument([input], { ...known, byMark: () => [] })))))
  }
}

function together(parts: readonly AddedArticles[]): AddedArticles {
  return { added: parts.flatMap(({ added }) => added), revised: parts.flatMap(({ revised }) => revised) }
}

/** Apart from the tables: a statement with triggers makes FTS5 write out what it has gathered, so that indexing article by
 *  article took four times as long. The index is written fastest in the order of its keys. */
function openIndexing(database: ArchiveDatabase): (written: readonly Written[]) => AddedArticles {
  const index = openWordIndex(database)
  return written => {
    const byKey = written.toSorted((one, other) => one.articleKey - other.articleKey)
    index.saveAll(byKey)
    return {
      added: byKey.filter(({ isNew }) => isNew).map(({ givenId }) => givenId),
      revised: byKey.filter(({ isNew }) => !isNew).map(({ article }) => article.articleId)
    }
  }
}

/** The entries of each feed. Some feeds list one entry twice; the upper one is the newer, and taking both would revise at
 *  every refresh. */
function documentsOf(inputs: readonly ArchiveInput[]): ReadonlyMap<string, readonly ArchiveInput[]> {
  const firsts = new Map(inputs.toReversed().map(input => [input.article.articleId, input]))
  return Map.groupBy([...firsts.values()].toReversed(), ({ article }) => article.feedId)
}

/** Of entries with the same time, the upper one in the feed is the newer, so it comes last. */
function oldestFirst(entries: readonly MatchedEntry[]): readonly MatchedEntry[] {
  const timed = entries.map(entry => ({ entry, time: Date.parse(entry.input.article.sortedAt) }))
  return timed.reverse().sort((one, other) => one.time - other.time).map(({ entry }) => entry)
}

interface Parts {
  readonly adding: Adding
  readonly reading: ArticleReading
  readonly known: KnownArticles
  readonly feeds: ArticleFeeds
  readonly removed: RemovedArticles
}

/** Answers a function that writes one entry; `undefined`: nothing is to be indexed. */
function openWritingEntry(
  database: ArchiveDatabase, { adding, reading, known, feeds, removed }: Parts
): (entry: MatchedEntry) => Written | undefined {
  const revise = openRevising(database, reading)
  const mark = openMarking(database)
  const relink = database.prepare<[string, number]>('UPDATE articles SET url = ? WHERE articleKey = ?')

  function meet(one: KnownArticle, { input, marks }: MatchedEntry): Written | undefined {
    const { articleKey, articleId } = one
    const { article } = input
    const givenId = article.articleId
    if (!known.isInFeed(one, article.feedId)) feeds.join(articleKey, article.feedId)
    const choice = chooseText(one, article, known)
    const hasMoved = one.feedId === article.feedId && compareLinks(one, article) === 'other'
    if (choice === 'take-over') feeds.showUnder(articleKey, article.feedId)
    if (choice !== 'keep' || hasMoved || givenId !== articleId) mark(articleKey, marks(articleId))
    if (choice !== 'keep') return { ...revise(one, input), isNew: false, givenId, newMarks: [] }
    if (hasMoved && article.url !== undefined) relink.run(article.url, articleKey)
    return undefined
  }

  return entry => {
    if (entry.known !== undefined) return meet(entry.known, entry)
    if (removed.has(entry.input)) return undefined
    const written = adding.add({ ...entry.input, hasFreeId: entry.hasFreeId() })
    const newMarks = entry.marks(written.article.articleId)
    mark(written.articleKey, newMarks)
    return { ...written, isNew: true, givenId: entry.input.article.articleId, newMarks }
  }
}
