/** `npm run bench:topics [-- --articles N] [-- --in DIR]`: an archive of 500,000 generated articles, or N, or the one that
 *  `bench:search` has built in DIR, and what topics cost there: matching what is new, looking through the old, counting,
 *  listing. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Archive, ArchiveInput } from '../src/main/ports.ts'
import { openArchive } from '../src/main/store/index.ts'
import { median, printFigure, type Figure } from './figure.ts'
import { createCorpus, vocabulary } from './search-corpus.ts'
import { silent } from './with-program.ts'

const batchSize = 200
const runs = 9

const { values } = parseArgs({ options: { articles: { type: 'string', default: '500000' }, in: { type: 'string' } } })
const articleCount = values.in === undefined ? Number(values.articles) : 0
const folder = values.in ?? await mkdtemp(join(tmpdir(), 'press-review-topics-'))

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function print(name: string, times: readonly number[], aim?: Figure['aim']): void {
  printFigure({ name, value: median(times), unit: 'ms', ...(aim && { aim }) })
}

/** Fifty topics: words from the most frequent to rare ones, alone, in pairs and as phrases. */
const queries = Array.from({ length: 50 }, (_, index) => {
  const word = vocabulary[20 + index * index * 4] ?? 'none'
  const other = vocabulary[40 + index * 7] ?? 'none'
  return [word, `${word} ${other}`, `"${other} ${word}"`, `${word} OR ${other} -${vocabulary[5] ?? ''}`][index % 4] ?? word
})

function fillTopics(archive: Archive): readonly number[] {
  queries.forEach((query, index) => archive.openTopicSearch(`topic-${index}`, query))
  return archive.listTopicSearches().map(({ topicKey, query }) => timed(() => {
    let before: number | undefined = Number.MAX_SAFE_INTEGER
    while (before !== undefined) {
      const found: ReturnType<Archive['findForTopic']> = archive.findForTopic(query, before, 1000, {})
      archive.fillTopic(topicKey, found.articleKeys, found.before)
      before = found.before
    }
  }))
}

/** A corpus begins with the same articles each time. */
function asOther({ article, ...rest }: ArchiveInput): ArchiveInput {
  const { articleId, guid = '', url = '', headline } = article
  const other = { articleId: `o${articleId}`, guid: `o${guid}`, url: `${url}/o`, headline: `Later: ${headline}` }
  return { ...rest, article: { ...article, ...other } }
}

function takeNew(archive: Archive): { readonly matching: number; readonly settling: number } {
  const articleKeys = archive.listNewArticles(batchSize).map(({ articleKey }) => articleKey)
  const searches = archive.listTopicSearches()
  let matches: ReturnType<Archive['matchTopics']> = []
  const matching = timed(() => {
    matches = archive.matchTopics(searches, articleKeys, {})
  })
  const settling = timed(() =>
    archive.settleNewArticles({ articleKeys, terms: [], matches: matches.map(match => ({ ...match, isNews: false })) }))
  return { matching, settling }
}

try {
  const archive = openArchive({ folder, log: silent })
  const corpus = createCorpus()
  for (let left = articleCount - archive.counts().total; left > 0; left -= batchSize) {
    archive.addArticles(corpus.next(Math.min(left, batchSize)))
  }
  while (archive.listNewArticles(batchSize).length > 0) {
    const articleKeys = archive.listNewArticles(1000).map(({ articleKey }) => articleKey)
    archive.settleNewArticles({ articleKeys, matches: [], terms: [] })
  }
  printFigure({ name: 'articles', value: archive.counts().total, unit: '' })
  print('fill-topic', fillTopics(archive))
  const counts = archive.countTopics()
  printFigure({ name: 'largest-topic', value: Math.max(...counts.map(({ total }) => total)), unit: '' })
  print('count-50-topics', Array.from({ length: runs }, () => timed(() => archive.countTopics())), '<100')
  const [largest] = counts.toSorted((one, other) => other.total - one.total)
  const topicId = largest?.topicId ?? ''
  for (const [name, filter] of [['list-topic', { topicId }], ['list-topic-unread', { topicId, isUnread: true }]] as const) {
    print(name, Array.from({ length: runs }, () => timed(() => archive.listArticles(filter, undefined, 60))), '<50')
  }
  const later = createCorpus(Date.now())
  const batches = Array.from({ length: runs }, () => {
    archive.addArticles(later.next(batchSize).map(asOther))
    return takeNew(archive)
  })
  print('match-200-articles-with-50-topics', batches.map(({ matching }) => matching), '<100')
  print('keep-matches-of-200-articles', batches.map(({ settling }) => settling), '<10')
  archive.close()
} finally {
  if (values.in === undefined) await rm(folder, { recursive: true, force: true })
}
