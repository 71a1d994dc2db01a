import { Worker } from 'node:worker_threads'
import { Failure } from '../../shared/failure.ts'
import { processorTime } from './processor-time.ts'
import type { TaskInput, TaskName, TaskOrder, TaskOutput, TaskReport } from './tasks.ts'

export interface WorkerPool {
  /** Throws what the task throws, `worker-limit` when it took too long or too much memory, `cancelled` by the signal. */
  run<N extends TaskName>(name: N, input: TaskInput<N>, signal?: AbortSignal): Promise<TaskOutput<N>>
  /** Stops all workers; what still runs or waits fails as `cancelled`. */
  close(): Promise<void>
}

export interface OpenedPool extends WorkerPool {
  /** Starts a worker before the first order, which then need not wait until its code is loaded. */
  warm(): void
}

export interface WorkerPoolOptions {
  readonly entry: 'feed-worker' | 'story-worker' | 'digest-worker' | 'archive-worker'
  /** Handed to each worker when it starts. */
  readonly data?: unknown
  /** Most workers at once. The first starts when it is needed, a further one when an order has waited for `patience` while those
   *  at work take longer than `longOrder`. */
  readonly size: number
  /** Milliseconds; two seconds where it is absent. */
  readonly patience?: number
  /** Milliseconds; half a second where it is absent. */
  readonly longOrder?: number
  /** Milliseconds of processor time one order may take; loading the worker's code is not counted. */
  readonly timeLimit: number
  /** Megabytes of heap one worker may have. */
  readonly memoryLimit: number
}

/** Megabytes for what is young. A worker makes much that is soon forgotten, and V8 would let it grow to a hundred. */
const maxYoungGenerationSizeMb = 12

/** A worker holds fifty megabytes and compiles all of its code for itself: a second one is for orders that take long, not for
 *  many that take little. Where many wait because the machine is busy, it would only make it busier. */
const usualPatience = 2_000
const usualLongOrder = 500

/** So many times its limit an order may take by the clock. */
const mostWaiting = 6
/** Milliseconds until an order that was short of processor time is looked at again. */
const leastWait = 50

interface Job {
  readonly order: TaskOrder
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
  /** On the clock of `performance`. */
  readonly orderedAt: number
}

interface Slot {
  readonly worker: Worker
  isReady: boolean
  job: Job | undefined
  /** When it began its job, on the clock of `performance`. */
  begunAt: number
  stopClock: () => void
}

/** Runs tasks in threads. A worker does one order at a time, so that one that hangs can be ended without harm to others. */
export function createWorkerPool(options: WorkerPoolOptions): OpenedPool {
  const { patience = usualPatience, longOrder = usualLongOrder } = options
  const slots = new Set<Slot>()
  const waiting: Job[] = []
  let isClosed = false
  /** When the last worker had loaded its code: to wait for that is not to wait in line. */
  let readyAt = 0
  let stopAlarm = (): void => {}

  function dispatch(mayOpenFurther = false): void {
    for (let [job] = waiting; job; [job] = waiting) {
      const isDue = slots.size === 0 || (mayOpenFurther && isOneMoreDue(job))
      const slot = [...slots].find(one => !one.job) ?? (isDue ? open() : undefined)
      if (!slot) break
      waiting.shift()
      assign(slot, job)
    }
    watchLine()
  }

  function isOneMoreDue(first: Job): boolean {
    return mayHaveMore() && timeLeft(first) <= 0
  }

  function mayHaveMore(): boolean {
    return slots.size < options.size && [...slots].every(({ isReady }) => isReady)
  }

  function timeLeft({ orderedAt }: Job): number {
    const lastBegunAt = Math.max(...[...slots].map(({ begunAt }) => begunAt))
    return Math.max(orderedAt + patience, readyAt + patience, lastBegunAt + longOrder) - performance.now()
  }

  /** Looks again when the first in line has waited for long enough: those at work may never be done. */
  function watchLine(): void {
    stopAlarm()
    const [first] = waiting
    if (!first || !mayHaveMore()) return
    stopAlarm = afterReports(() => dispatch(true), Math.max(1, Math.ceil(timeLeft(first))))
  }

  function open(): Slot {
    const worker = new Worker(entryUrl(options.entry), {
      workerData: options.data, resourceLimits: { maxOldGenerationSizeMb: options.memoryLimit, maxYoungGenerationSizeMb }
    })
    const slot: Slot = { worker, isReady: false, job: undefined, begunAt: 0, stopClock: () => {} }
    slots.add(slot)
    worker.on('message', (report: TaskReport) => hear(slot, report))
    worker.on('error', error => drop(slot, isMemoryLimit(error) ? new Failure('worker-limit', {}, { cause: error }) : error))
    worker.on('exit', code => drop(slot, new Failure('internal', {}, { cause: new Error(`worker ended with code ${code}`) })))
    return slot
  }

  function assign(slot: Slot, job: Job): void {
    slot.job = job
    slot.worker.ref()
    slot.worker.postMessage(job.order)
    if (slot.isReady) startClock(slot)
  }

  /** The limit is one of processor time: where the machine is busy or slept, an order that did not get its share may wait. */
  function startClock(slot: Slot): void {
    slot.begunAt = performance.now()
    const before = processorTime(slot.worker)
    let isStopped = false
    let stop = (): void => {}
    const watch = (delay: number): void => {
      stop = afterReports(() => void judge(), delay)
    }
    const judge = async (): Promise<void> => {
      const [began, now] = await Promise.all([before, processorTime(slot.worker)])
      if (isStopped) return
      const left = began === undefined || now === undefined ? 0 : options.timeLimit - (now - began)
      if (left <= 0 || performance.now() - slot.begunAt >= options.timeLimit * mostWaiting) drop(slot, new Failure('worker-limit'))
      else watch(Math.max(left, leastWait))
    }
    watch(options.timeLimit)
    slot.stopClock = () => {
      isStopped = true
      stop()
    }
  }

  function hear(slot: Slot, report: TaskReport): void {
    // What one sent while it was being ended. To let go of it now would let the process end before it has.
    if (!slots.has(slot)) return
    if (report.kind === 'ready') {
      slot.isReady = true
      readyAt = performance.now()
      if (slot.job) startClock(slot)
      watchLine()
      return
    }
    const job = free(slot)
    // An idle worker does not keep the process alive.
    slot.worker.unref()
    if (report.kind === 'done') job?.resolve(report.value)
    else job?.reject(new Failure(report.code, report.details, { cause: report.stack }))
    dispatch()
  }

  function free(slot: Slot): Job | undefined {
    const job = slot.job
    slot.job = undefined
    slot.stopClock()
    return job
  }

  /** Ends a worker for good; the next order opens another in its place. */
  function drop(slot: Slot, error: unknown): void {
    if (!slots.delete(slot)) return
    void slot.worker.terminate()
    free(slot)?.reject(error)
    if (!isClosed) dispatch()
  }

  function cancelled(job: Job): void {
    const place = waiting.indexOf(job)
    if (place >= 0) waiting.splice(place, 1)
    // A running order is left to finish within its limit: to load a worker anew costs more.
    job.reject(new Failure('cancelled'))
  }

  function run(name: string, input: unknown, signal?: AbortSignal): Promise<unknown> {
    if (isClosed || signal?.aborted) return Promise.reject(new Failure('cancelled'))
    const { promise, resolve, reject } = Promise.withResolvers<unknown>()
    const job: Job = { order: { name, input }, resolve, reject, orderedAt: performance.now() }
    const onAbort = (): void => cancelled(job)
    signal?.addEventListener('abort', onAbort, { once: true })
    waiting.push(job)
    dispatch()
    return promise.finally(() => signal?.removeEventListener('abort', onAbort))
  }

  function warm(): void {
    // Until it has an order it does not keep the process alive.
    if (!isClosed && slots.size === 0) open().worker.unref()
  }

  async function close(): Promise<void> {
    isClosed = true
    stopAlarm()
    for (const job of waiting.splice(0)) job.reject(new Failure('cancelled'))
    const ending = [...slots].map(slot => slot.worker.terminate())
    for (const slot of slots) drop(slot, new Failure('cancelled'))
    await Promise.all(ending)
  }

  return { run: run as WorkerPool['run'], warm, close }
}

/** Calls it in so many milliseconds, and not before the reports were read that may lie here where this thread was held up itself;
 *  answers a function that stops it. */
function afterReports(act: () => void, delay: number): () => void {
  let stop = (): void => clearTimeout(timer)
  const timer = setTimeout(() => {
    const last = setImmediate(act)
    stop = () => clearImmediate(last)
  }, delay)
  return () => stop()
}

/** Beside this file: `.ts` from source (Vitest, Node), `.js` in the flat build folder. */
function entryUrl(entry: string): URL {
  return new URL(`./${entry}${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)
}

function isMemoryLimit(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
