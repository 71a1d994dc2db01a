/** Searches as the page asks for them: in the reading thread, fifty hits with snippets, best first. */
import { createArchiveReader } from '../src/main/routines/archive-reader.ts'
import { createWorkerPool } from '../src/main/workers/pool.ts'
import { percentile, printFigure } from './figure.ts'
import { seeded, type Random } from './random.ts'
import { vocabulary } from './search-corpus.ts'

const runs = 60
const pageSize = 50

/** A word of rank 100 stands in about a fifth of the articles, one of rank 600 in one of twenty-five. */
const between = (random: Random, from: number, to: number): string =>
  vocabulary[from + Math.floor(random() * (to - from))] ?? 'the'

const long = vocabulary.slice(100, 3000).filter(word => word.length >= 5)

const kinds: Readonly<Record<string, (random: Random) => string>> = {
  'common-word': random => between(random, 80, 110),
  'middling-word': random => between(random, 400, 800),
  'two-words': random => `${between(random, 80, 150)} ${between(random, 100, 400)}`,
  'prefix': random => `${(long[Math.floor(random() * long.length)] ?? 'people').slice(0, 4)}*`,
  'phrase': random => `"${between(random, 10, 60)} ${between(random, 60, 150)}"`,
  'rare-word': random => between(random, 5_000, 30_000)
}

export async function measureQueries(folder: string): Promise<void> {
  const pool = createWorkerPool({ entry: 'archive-worker', data: folder, size: 1, timeLimit: 60_000, memoryLimit: 256 })
  const reader = createArchiveReader(pool)
  const search = (query: string) => reader.search(query, {}, undefined, pageSize, { order: 'relevance' })
  try {
    await search('the')
    for (const [name, makeQuery] of Object.entries(kinds)) {
      const random = seeded(3)
      const times: number[] = []
      const works: number[] = []
      for (let run = 0; run < runs; run += 1) {
        const query = makeQuery(random)
        const start = performance.now()
        const work = process.cpuUsage()
        await search(query)
        times.push(performance.now() - start)
        const { user, system } = process.cpuUsage(work)
        works.push((user + system) / 1000)
      }
      printFigure({ name: `search-${name}-p50`, value: percentile(times, 0.5), unit: 'ms' })
      printFigure({ name: `search-${name}-p95`, value: percentile(times, 0.95), unit: 'ms', aim: '<50' })
      // Of all threads, so that it can be told on a busy machine what is the program's own.
      printFigure({ name: `search-${name}-p95-processor`, value: percentile(works, 0.95), unit: 'ms' })
    }
  } finally {
    await pool.close()
  }
}
