/** `npm run bench:story-views [-- --articles N]`: what the page asks of stories in an archive of 100,000 generated articles, or
 *  N: read also, rankings, stories of the same matter. Stories are made of neighbours in time, five articles each. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Archive } from '../src/main/ports.ts'
import { openArchive, openArchiveReading } from '../src/main/store/index.ts'
import { keyWords, linkStories, nameWords, rankCovered, rarityOfNames, storyNames } from '../src/main/stories/index.ts'
import { percentile, printFigure, type Figure } from './figure.ts'
import { createCorpus } from './search-corpus.ts'
import { silent } from './with-program.ts'

const { values } = parseArgs({ options: { articles: { type: 'string', default: '100000' } } })
const articleCount = Number(values.articles)
const batchSize = 200
const inStory = 5
const day = 86_400_000
const folder = await mkdtemp(join(tmpdir(), 'press-review-story-views-'))

function fill(archive: Archive): void {
  const corpus = createCorpus()
  for (let count = 0; count < articleCount; count += batchSize) archive.addArticles(corpus.next(batchSize))
}

/** Stories of the last week, and when the newest article is sorted. */
function makeStories(archive: Archive): string {
  const now = archive.listArticles({}, undefined, 1).rows[0]?.sortedAt ?? ''
  const week = archive.listForStories({ from: new Date(Date.parse(now) - 7 * day).toISOString() }, undefined, articleCount)
  const stories = Array.from({ length: Math.floor(week.length / inStory) }, (_, at) => {
    const articles = week.slice(at * inStory, (at + 1) * inStory).toReversed()
    const [first, last] = [articles[0]?.sortedAt ?? now, articles.at(-1)?.sortedAt ?? now]
    return {
      storyId: `s${at}`, leadArticleId: articles[0]?.articleId ?? '', articleIds: articles.map(({ articleId }) => articleId),
      outletCount: inStory, firstAt: first, latestAt: last, sectionId: 'world'
    }
  })
  archive.replaceStories(stories)
  printFigure({ name: 'articles-in-stories', value: stories.length * inStory, unit: '' })
  return now
}

/** Milliseconds of each of `count` runs, and of the processor in this thread alone: what a run takes where nothing else runs. */
function measure(name: string, count: number, run: (at: number) => void, aim?: Figure['aim']): void {
  const times: number[] = []
  const ofProcessor: number[] = []
  for (let at = 0; at < count; at += 1) {
    const [start, used] = [performance.now(), process.threadCpuUsage()]
    run(at)
    times.push(performance.now() - start)
    const { user, system } = process.threadCpuUsage(used)
    ofProcessor.push((user + system) / 1000)
  }
  const bound = aim !== undefined && { aim }
  printFigure({ name: `${name}-p95`, value: percentile(times, 0.95), unit: 'ms', ...bound })
  printFigure({ name: `${name}-processor-p50`, value: percentile(ofProcessor, 0.5), unit: 'ms' })
  printFigure({ name: `${name}-processor-p95`, value: percentile(ofProcessor, 0.95), unit: 'ms', ...bound })
}

try {
  const archive = openArchive({ folder, log: silent })
  fill(archive)
  const now = makeStories(archive)
  const reading = openArchiveReading(folder)
  const asked = archive.listBetween('2025-01-01T00:00:00.000Z', now, 10_000).filter((_, at) => at % 50 === 0)
  measure('read-also', asked.length, at => {
    const article = asked[at]
    if (article === undefined) return
    reading.listRelated({
      words: keyWords(article, 12), exceptIds: [article.articleId], near: article.sortedAt, offset: 0, limit: 7,
      ...(article.language !== undefined && { language: article.language })
    })
  }, '<50')
  measure('rank-week', 20, () => {
    const from = new Date(Date.parse(now) - 7 * day).toISOString()
    rankCovered(reading.listCoverage(from), { now, halfLifeHours: 48, order: 'score', limit: 6 })
  })
  measure('link-story', 40, at => {
    const articles = asked.slice(at * inStory, (at + 1) * inStory).map(({ headline, bodyText, language }) =>
      ({ headline, text: bodyText.slice(0, 600), ...(language !== undefined && { language }) }))
    const interval = { from: new Date(Date.parse(now) - 60 * day).toISOString(), before: now }
    const { counts, total } = reading.countNames(storyNames(articles), interval)
    const candidates = reading.listNaming({ ...interval, storyId: '', words: nameWords(articles), limit: 400 })
    linkStories(articles, candidates, rarityOfNames(counts, total))
  })
  reading.close()
  archive.close()
} finally {
  await rm(folder, { recursive: true, force: true })
}
