/** A process of its own for one refresh, so that its memory and its longest block are the program's alone: opens the data
 *  folder, refreshes, looks one article up by its words and says what it took. */
import { watchThread, type LongestBlock } from './watch-thread.ts'
import { generatedLibrary, openProgram } from './with-program.ts'

export interface RefreshOrder {
  readonly dataFolder: string
  readonly port: number
  readonly feedCount: number
}

export interface MeasuredRefresh {
  readonly seconds: number
  /** Of processor time, all threads. */
  readonly cpuSeconds: number
  /** Of the main thread. */
  readonly longestBlock: LongestBlock
  /** Megabytes the process had at most, until the refresh was over. */
  readonly peakMemory: number
  readonly newCount: number
  readonly failedCount: number
  /** Why feeds failed. */
  readonly failureCodes: readonly string[]
  readonly isFound: boolean
}

async function measure({ dataFolder, port, feedCount }: RefreshOrder): Promise<MeasuredRefresh> {
  const { app } = await openProgram(generatedLibrary(feedCount), port, dataFolder)
  const work = watchThread()
  const cpu = process.cpuUsage()
  const start = performance.now()
  const { newCount, failedCount } = await app.api.feeds.refresh({})
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(cpu)
  const longestBlock = work.stop()
  const peakMemory = process.resourceUsage().maxRSS / 1024
  const failureCodes = (await app.api.feeds.health({})).flatMap(({ health }) => (health.kind === 'failing' ? [health.code] : []))
  const { rows: [latest] } = await app.api.articles.list({ filter: {}, limit: 1 })
  const found = await app.api.articles.search({ query: `"${latest?.headline ?? ''}"`, filter: {}, limit: 20 })
  await app.stop()
  return {
    seconds, cpuSeconds: (user + system) / 1e6, longestBlock, peakMemory,
    newCount, failedCount, failureCodes, isFound: found.hits.some(({ articleId }) => articleId === latest?.articleId)
  }
}

process.send?.(await measure(JSON.parse(process.argv[2] ?? '') as RefreshOrder))
process.disconnect()
