/** `npm run bench:stories -- --data DIR --out DIR2`: each `DIR/NAME.json` as news that comes in, through the program's
 *  incremental clustering with its default settings, to `DIR2/NAME.json` as `{ "<article id>": "<story id>" }`, for a scorer.
 *  Without folders only time and memory are measured, on invented articles. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setImmediate } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { StoryArticle } from '../src/shared/story.ts'
import { createStoryWindow } from '../src/main/stories/index.ts'
import { createWorkerPool } from '../src/main/workers/pool.ts'
import { median, percentile, printFigure } from './figure.ts'
import { makeStoryArticles } from './story-corpus.ts'

/** One article of a set. What it says of the story is not read. */
interface SetArticle {
  readonly id: string
  readonly outlet: string
  readonly headline: string
  readonly text: string
  readonly language?: string
  readonly publishedAt?: string | null
}

const hour = 3_600_000
const windowHours = 72
/** As many come in at once. */
const arrival = 50
const textLength = 1500
const windowSize = 10_000
const singles = 300
/** As many cross to the worker at once. */
const pageSize = 200

/** Where a set does not name outlets, every article counts as another outlet's. */
function toStoryArticle(article: SetArticle): StoryArticle {
  return {
    articleId: article.id, outletId: article.outlet || article.id, sectionId: 'world',
    headline: article.headline, text: article.text.slice(0, textLength),
    sortedAt: article.publishedAt ? new Date(article.publishedAt).toISOString() : '2026-01-01T00:00:00.000Z',
    ...(article.language === undefined ? {} : { language: article.language })
  }
}

/** A set whose articles do not all have a time is taken for the news of one moment, and stories that left the window are
 *  remembered as they were. Articles come in the order of a hash of their words: that of the set is not to be read. */
function predict(set: readonly SetArticle[]): ReadonlyMap<string, string> {
  const isDated = set.every(({ publishedAt }) => publishedAt)
  const articles = set.map(article => toStoryArticle(isDated ? article : { ...article, publishedAt: null }))
  const inOrder = articles.toSorted((a, b) => Date.parse(a.sortedAt) - Date.parse(b.sortedAt) || hashOf(a) - hashOf(b))
  const window = createStoryWindow()
  const predictions = new Map<string, string>()
  for (let start = 0; start < inOrder.length; start += arrival) {
    const coming = inOrder.slice(start, start + arrival)
    window.removeBefore(new Date(Date.parse(coming[0]?.sortedAt ?? '') - windowHours * hour).toISOString())
    window.add(coming)
    for (const story of window.takeChanges().changed) {
      for (const articleId of story.articleIds) predictions.set(articleId, story.storyId)
    }
    // What is alone now was in a story before only until something else came.
    for (const articleId of window.singles()) predictions.delete(articleId)
  }
  return predictions
}

function hashOf({ headline, text }: StoryArticle): number {
  return [...`${headline}\n${text}`].reduce((hash, sign) => (Math.imul(hash, 31) + (sign.codePointAt(0) ?? 0)) >>> 0, 0)
}

async function predictAll(data: string, out: string): Promise<void> {
  await mkdir(out, { recursive: true })
  for (const name of (await readdir(data)).filter(file => file.endsWith('.json'))) {
    const set = JSON.parse(await readFile(join(data, name), 'utf8')) as SetArticle[]
    const start = performance.now()
    const predictions = predict(set)
    const seconds = ((performance.now() - start) / 1000).toFixed(2)
    await writeFile(join(out, name), JSON.stringify(Object.fromEntries(predictions)))
    process.stdout.write(`${name}: ${set.length} articles, ${new Set(predictions.values()).size} stories, ${seconds} s\n`)
  }
}

function measure(): void {
  const articles = makeStoryArticles(windowSize + singles)
  const before = process.memoryUsage().rss
  const window = createStoryWindow()
  const [start, used] = [performance.now(), process.cpuUsage()]
  window.add(articles.slice(0, windowSize))
  window.takeChanges()
  const { user, system } = process.cpuUsage(used)
  printFigure({ name: 'stories-from-nothing', value: (performance.now() - start) / 1000, unit: 's', aim: '<3' })
  printFigure({ name: 'stories-from-nothing-processor', value: (user + system) / 1e6, unit: 's' })
  const times = articles.slice(windowSize).map(article => {
    const begun = performance.now()
    window.add([article])
    window.takeChanges()
    return performance.now() - begun
  })
  printFigure({ name: 'stories-one-article', value: median(times), unit: 'ms', aim: '<5' })
  printFigure({ name: 'stories-one-article-p95', value: percentile(times, 0.95), unit: 'ms', aim: '<5' })
  printFigure({ name: 'stories-memory', value: (process.memoryUsage().rss - before) / 2 ** 20, unit: 'MiB', aim: '<300' })
}

/** The main thread's longest block while a window of that size is filled and clustered in the worker, as the program does it. */
async function measureBlock(): Promise<void> {
  const articles = makeStoryArticles(windowSize)
  const pool = createWorkerPool({ entry: 'story-worker', size: 1, timeLimit: 120_000, memoryLimit: 1024 })
  const delays = monitorEventLoopDelay({ resolution: 5 })
  delays.enable()
  for (let begin = 0; begin < articles.length; begin += pageSize) {
    await pool.run('update-stories', {
      token: 'bench', before: '2026-01-01T00:00:00.000Z', articles: articles.slice(begin, begin + pageSize), opens: begin === 0,
      isPart: begin + pageSize < articles.length
    })
    await setImmediate()
  }
  delays.disable()
  printFigure({ name: 'stories-longest-block', value: delays.max / 1e6 - 5, unit: 'ms', aim: '<50' })
  await pool.close()
}

const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } })
if (values.data !== undefined && values.out !== undefined) await predictAll(values.data, values.out)
measure()
await measureBlock()
