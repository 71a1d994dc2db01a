/** Refresh of local feeds, fetch to searchable: the first time and with nothing new; beside it newsboat, in turns. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildProgram } from './build-program.ts'
import { median, printFigure, type Figure } from './figure.ts'
import { reloadWithNewsboat, type NewsboatReload } from './newsboat.ts'
import type { MeasuredRefresh, RefreshOrder } from './refresh-once.ts'
import { startFeedServer, type FeedServer } from './with-program.ts'

export interface RefreshBench {
  readonly feedCount: number
  readonly entryCount: number
  readonly runs: number
  readonly withPeer: boolean
}

/** newsboat's settings, by the name they have in figures. */
const peers = [['newsboat', ''], ['newsboat-8-threads', 'reload-threads 8\n']] as const

interface Pair {
  readonly cold: MeasuredRefresh
  readonly again: MeasuredRefresh
}

export async function benchRefresh({ feedCount, entryCount, runs, withPeer }: RefreshBench): Promise<void> {
  const program = await buildProgram('refresh-once')
  const server = await startFeedServer({ feedCount, entryCount, seed: 1, now: Date.now() })
  const ours: Pair[] = []
  const theirs = new Map<string, NewsboatReload[]>()
  try {
    for (let run = 0; run < runs; run += 1) {
      ours.push(await refreshTwice(program, server, feedCount, entryCount))
      for (const [name, config] of withPeer ? peers : []) {
        const reload = await reloadWithNewsboat(server, feedCount, config)
        if (reload !== undefined) theirs.set(name, [...theirs.get(name) ?? [], reload])
      }
    }
  } finally {
    await server.close()
  }
  printOurs(`refresh-${feedCount}`, ours)
  if (withPeer && theirs.size === 0) process.stdout.write('newsboat is not installed: its figures are skipped\n')
  for (const [name, reloads] of theirs) printPeer(`refresh-${feedCount}`, name, ours, reloads)
}

async function refreshTwice(program: string, server: FeedServer, feedCount: number, entryCount: number): Promise<Pair> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'press-review-bench-'))
  try {
    const order: RefreshOrder = { port: server.port, feedCount, dataFolder }
    const cold = await refreshOnce(program, order)
    if (cold.newCount !== feedCount * entryCount) throw new Error(`${cold.newCount} articles stored`)
    const before = await server.countNotModified()
    const again = await refreshOnce(program, order)
    const count = await server.countNotModified() - before
    if (count !== feedCount || again.newCount !== 0) throw new Error(`${count} times 304, ${again.newCount} new articles`)
    return { cold, again }
  } finally {
    await rm(dataFolder, { recursive: true, force: true })
  }
}

async function refreshOnce(program: string, order: RefreshOrder): Promise<MeasuredRefresh> {
  // As `npm start` starts the program.
  const child = fork(program, [JSON.stringify(order)], {
    env: { MALLOC_ARENA_MAX: '2', ...process.env }, execArgv: ['--max-semi-space-size=8']
  })
  const ended = once(child, 'exit')
  const [measured] = await Promise.race([once(child, 'message'), ended]) as [MeasuredRefresh | number]
  await ended
  if (typeof measured === 'number') throw new Error(`the program ended with ${measured}`)
  if (measured.failedCount > 0) throw new Error(`${measured.failedCount} feeds failed: ${measured.failureCodes.join(', ')}`)
  if (!measured.isFound) throw new Error('an article that was stored is not found')
  return measured
}

function printOurs(name: string, pairs: readonly Pair[]): void {
  for (const [kind, measured] of [['cold', pairs.map(({ cold }) => cold)], ['304', pairs.map(({ again }) => again)]] as const) {
    const print = (figure: string, of: (one: MeasuredRefresh) => number, rest: Pick<Figure, 'unit' | 'aim'>) =>
      printFigure({ name: `${name}-${kind}-${figure}`, value: median(measured.map(of)), ...rest })
    print('seconds', one => one.seconds, { unit: 's' })
    print('cpu', one => one.cpuSeconds, { unit: 's' })
    print('longest-block', one => one.longestBlock.wall, { unit: 'ms', aim: '<50' })
    print('longest-block-undisturbed', one => one.longestBlock.undisturbed, { unit: 'ms' })
    print('longest-block-processor', one => one.longestBlock.processor, { unit: 'ms' })
    print('stolen-time', one => one.longestBlock.stolen, { unit: 'ms' })
    print('peak-memory', one => one.peakMemory, { unit: 'MB', aim: '<400' })
  }
}

function printPeer(name: string, peer: string, pairs: readonly Pair[], reloads: readonly NewsboatReload[]): void {
  const compare = (kind: string, theirs: number, ours: number): void => {
    printFigure({ name: `${name}-${kind}-${peer}`, value: theirs, unit: 's' })
    printFigure({ name: `${name}-${kind}-${peer}-ratio`, value: theirs / ours, unit: '', aim: '>=4' })
  }
  compare('cold', median(reloads.map(one => one.coldSeconds)), median(pairs.map(({ cold }) => cold.seconds)))
  compare('304', median(reloads.map(one => one.againSeconds)), median(pairs.map(({ again }) => again.seconds)))
}
