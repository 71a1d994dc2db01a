/** `npm run bench:search [-- --articles N] [-- --keep DIR]`: an archive of 500,000 generated articles, or N, and how long its
 *  searches and lists take. It is built in a temporary folder and removed, or built once in DIR and kept there. */
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Archive } from '../src/main/ports.ts'
import { openArchive } from '../src/main/store/index.ts'
import { printFigure } from './figure.ts'
import { createCorpus } from './search-corpus.ts'
import { measureLists } from './search-lists.ts'
import { measureQueries } from './search-queries.ts'
import { silent } from './with-program.ts'

const batchSize = 200

const { values } = parseArgs({ options: { articles: { type: 'string', default: '500000' }, keep: { type: 'string' } } })
const articleCount = Number(values.articles)
const folder = values.keep ?? await mkdtemp(join(tmpdir(), 'press-review-search-'))

/** Milliseconds of processor time that this thread takes to store an article, batch after batch; reading and splitting the words
 *  are not counted. */
function fill(archive: Archive, count: number): readonly number[] {
  const corpus = createCorpus()
  return Array.from({ length: Math.ceil(count / batchSize) }, () => {
    const inputs = corpus.next(batchSize)
    const start = process.threadCpuUsage()
    archive.addArticles(inputs)
    const { user, system } = process.threadCpuUsage(start)
    return (user + system) / 1000 / batchSize
  })
}

/** Means of tenths: merges of the index come now and then, so single batches say nothing. */
function printGrowth(times: readonly number[]): void {
  const part = Math.max(1, Math.floor(times.length / 10))
  const mean = (list: readonly number[]): number => list.reduce((sum, time) => sum + time, 0) / list.length
  const tenths = Array.from({ length: 10 }, (_, tenth) => mean(times.slice(tenth * part, (tenth + 1) * part)))
  process.stdout.write(`each tenth: ${tenths.map(time => time.toFixed(3)).join(', ')} ms\n`)
  const [first, last] = [mean(times.slice(0, part)), mean(times.slice(-part))]
  printFigure({ name: 'store-article-at-first', value: first, unit: 'ms' })
  printFigure({ name: 'store-article-at-last', value: last, unit: 'ms' })
  printFigure({ name: 'store-article-last-to-first', value: last / first, unit: '', aim: '<=1.5' })
}

function measureOpening(): Archive {
  const start = performance.now()
  const archive = openArchive({ folder, log: silent })
  archive.listArticles({}, undefined, 60)
  printFigure({ name: 'open-to-first-list', value: performance.now() - start, unit: 'ms', aim: '<1000' })
  return archive
}

/** What the program does a little of each minute where nothing is refreshed. */
function measureMerging(archive: Archive): void {
  const start = process.threadCpuUsage()
  while (archive.mergeWords(50));
  const { user, system } = process.threadCpuUsage(start)
  printFigure({ name: 'merge-words', value: (user + system) / 1000, unit: 'ms' })
}

await mkdir(folder, { recursive: true })
try {
  const empty = openArchive({ folder, log: silent })
  if (empty.counts().total === 0) printGrowth(fill(empty, articleCount))
  empty.close()
  const archive = measureOpening()
  measureMerging(archive)
  printFigure({ name: 'articles', value: archive.counts().total, unit: '' })
  printFigure({ name: 'size-on-disk', value: (await stat(join(folder, 'archive.db'))).size / 1024 / 1024, unit: 'MB' })
  await measureQueries(folder)
  measureLists(archive)
  archive.close()
} finally {
  if (values.keep === undefined) await rm(folder, { recursive: true, force: true })
}
