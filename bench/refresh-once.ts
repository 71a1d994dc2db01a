/** A process of its own for one refresh, so that its memory and its longest block are the program's alone: opens the data
 *  folder, refreshes, looks one article up by its words and says what it took. */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { watchThread } from './watch-thread.ts'
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
  /** Milliseconds by the clock for which the main thread did not get round to anything else: also while it waited for a core. */
  readonly longestBlock: number
  /** Milliseconds of processor time that the main thread took at most between two looks: see `watch-thread.ts`. */
  readonly processorBlock: number
  /** Megabytes the process had at most, until the refresh was over. */
  readonly peakMemory: number
  readonly newCount: number
  readonly failedCount: number
  /** Why feeds failed. */
  readonly failureCodes: readonly string[]
  readonly isFound: boolean
}

/** Milliseconds between two samples; the histogram counts it into every delay. */
const resolution = 1

async function measure({ dataFolder, port, feedCount }: RefreshOrder): Promise<MeasuredRefresh> {
  const { app } = await openProgram(generatedLibrary(feedCount), port, dataFolder)
  const delays = monitorEventLoopDelay({ resolution })
  delays.enable()
  const work = watchThread()
  const cpu = process.cpuUsage()
  const start = performance.now()
  const { newCount, failedCount } = await app.api.feeds.refresh({})
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(cpu)
  delays.disable()
  const processorBlock = work.stop()
  const peakMemory = process.resourceUsage().maxRSS / 1024
  const failureCodes = (await app.api.feeds.health({})).flatMap(({ health }) => (health.kind === 'failing' ? [health.code] : []))
  const { rows: [latest] } = await app.api.articles.list({ filter: {}, limit: 1 })
  const found = await app.api.articles.search({ query: `"${latest?.headline ?? ''}"`, filter: {}, limit: 20 })
  await app.stop()
  return {
    seconds, cpuSeconds: (user + system) / 1e6, longestBlock: delays.max / 1e6 - resolution, processorBlock, peakMemory,
    newCount, failedCount, failureCodes, isFound: found.hits.some(({ articleId }) => articleId === latest?.articleId)
  }
}

process.send?.(await measure(JSON.parse(process.argv[2] ?? '') as RefreshOrder))
process.disconnect()
