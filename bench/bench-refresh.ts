/** Refresh of local feeds, fetch to searchable: the first time and with nothing new. */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { printFigure } from './figure.ts'
import { generatedLibrary, openProgram, startFeedServer } from './with-program.ts'

/** Milliseconds between two samples; the histogram counts it into every delay. */
const resolution = 1

interface Measured {
  readonly seconds: number
  readonly longestBlock: number
  readonly newCount: number
}

async function measure(work: () => Promise<{ newCount: number; failedCount: number }>): Promise<Measured> {
  const delays = monitorEventLoopDelay({ resolution })
  delays.enable()
  const start = performance.now()
  const outcome = await work()
  const seconds = (performance.now() - start) / 1000
  delays.disable()
  if (outcome.failedCount > 0) throw new Error(`${outcome.failedCount} feeds failed`)
  return { seconds, longestBlock: delays.max / 1e6 - resolution, newCount: outcome.newCount }
}

export async function benchRefresh(feedCount: number, entryCount: number): Promise<void> {
  const server = await startFeedServer({ feedCount, entryCount, seed: 1, now: Date.now() })
  const program = await openProgram(generatedLibrary(feedCount), server.port)
  try {
    const cold = await measure(() => program.app.api.feeds.refresh({}))
    if (cold.newCount !== feedCount * entryCount) throw new Error(`${cold.newCount} articles stored`)
    const again = await measure(() => program.app.api.feeds.refresh({}))
    const name = `refresh-${feedCount}`
    printFigure({ name: `${name}-cold-seconds`, value: cold.seconds, unit: 's' })
    printFigure({ name: `${name}-cold-feeds-per-second`, value: feedCount / cold.seconds, unit: '/s' })
    printFigure({ name: `${name}-cold-longest-block`, value: cold.longestBlock, unit: 'ms', aim: '<50' })
    printFigure({ name: `${name}-304-seconds`, value: again.seconds, unit: 's' })
    printFigure({ name: `${name}-304-longest-block`, value: again.longestBlock, unit: 'ms', aim: '<50' })
    printFigure({ name: `${name}-peak-memory`, value: process.resourceUsage().maxRSS / 1024, unit: 'MB' })
  } finally {
    await program.close()
    await server.close()
  }
}
