/** The built program on the loopback host. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Browser, Page } from 'playwright-core'
import { watchStolenTime } from './stolen-time.ts'

const serve = join(import.meta.dirname, '../out/main/serve.js')

export interface PageHost {
  readonly url: string
  stop(): Promise<void>
}

export async function startPageHost(words: readonly string[]): Promise<PageHost> {
  const child = spawn(process.execPath, [serve, '--no-open', ...words], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [url] = await once(createInterface({ input: child.stdout }), 'line') as [string]
  return {
    url,
    async stop() {
      child.kill('SIGTERM')
      await once(child, 'exit')
    }
  }
}

/** A page of the program with this fragment, until `use` is done with it. */
export async function withPage<Result>(
  browser: Browser, { folder, hash }: { readonly folder: string; readonly hash: string }, use: (page: Page) => Promise<Result>
): Promise<Result> {
  const host = await startPageHost(['--data', folder])
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
  try {
    const page = await context.newPage()
    await page.goto(host.url)
    // The page takes the token out of its address first.
    await page.locator('pr-app').waitFor()
    await page.evaluate(to => { location.hash = to }, hash)
    return await use(page)
  } finally {
    await context.close()
    await host.stop()
  }
}

/** Milliseconds of the longest task of the page's main thread during something. */
export interface LongestTask {
  /** By the clock on the wall. */
  readonly wall: number
  /** By the clock, of those tasks during which the machine's host took no time from it. */
  readonly undisturbed: number
  /** Of processor time. */
  readonly processor: number
  /** Milliseconds that the machine's host took from it, of all cores. */
  readonly stolen: number
}

export async function longestTask(browser: Browser, page: Page, run: () => Promise<void>): Promise<LongestTask> {
  const stolenTime = watchStolenTime()
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] })
  await run()
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as { readonly traceEvents: readonly TraceEvent[] }
  stolenTime.stop()
  const tasks = mainTasks(trace.traceEvents)
  const most = (values: readonly number[]): number => values.reduce((one, other) => Math.max(one, other), 0) / 1000
  const own = tasks.filter(({ ts, dur }) => stolenTime.between(ts, ts + dur) === 0)
  return {
    wall: most(tasks.map(({ dur }) => dur)), undisturbed: most(own.map(({ dur }) => dur)),
    processor: most(tasks.map(({ tdur = 0 }) => tdur)), stolen: stolenTime.total()
  }
}

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds, as `dur` and `tdur` are. */
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly name?: string; readonly data?: { readonly frames?: readonly { readonly processId: number; readonly url: string }[] } }
}

type Task = TraceEvent & { readonly dur: number }

function mainTasks(events: readonly TraceEvent[]): readonly Task[] {
  const processId = pageProcess(events)
  const threads = events.filter(event => event.name === 'thread_name' && event.args?.name === 'CrRendererMain')
  const isMain = (event: TraceEvent): boolean =>
    threads.some(thread => thread.pid === event.pid && thread.tid === event.tid) && (processId === undefined || event.pid === processId)
  return events.filter((event): event is Task => event.name.endsWith('RunTask') && event.dur !== undefined && isMain(event))
}

/** The process of the traced page; other pages of the browser have their own. */
function pageProcess(events: readonly TraceEvent[]): number | undefined {
  const started = events.find(({ name }) => name === 'TracingStartedInBrowser')
  return started?.args?.data?.frames?.find(({ url }) => url.startsWith('http://127.0.0.1'))?.processId
}
