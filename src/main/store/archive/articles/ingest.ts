import { Worker } from 'node:worker_threads'
import { Failure, type FailureCode, type FailureDetails } from '../../../../shared/failure.ts'
import type { AddedInParts, Archive } from '../../../ports.ts'

export type IngestReport =
  | { readonly kind: 'done'; readonly value: AddedInParts }
  | { readonly kind: 'failed'; readonly code: FailureCode; readonly details: FailureDetails; readonly stack: string }

/** What the thread is handed when it starts. */
export interface IngestPlace {
  readonly folder: string
  /** Of `WritingWaiters`. */
  readonly waiters: SharedArrayBuffer
}

export type Ingest = Pick<Archive, 'addArticlesApart'> & { close(): void }

/** Megabytes. What it makes is soon forgotten, and V8 would let it grow to a hundred. */
const resourceLimits = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 256 }

/** Milliseconds without an order after which the thread ends, and gives back its memory. */
const usualPatience = 30_000

/** Adds articles in a thread of its own. Hundreds of them in one transaction cost a third less than in many small ones, and hold
 *  up nobody who only reads; in the main thread they would hold up the page. */
export function openIngest(folder: string, waiters: SharedArrayBuffer, patience = usualPatience): Ingest {
  const waiting: PromiseWithResolvers<AddedInParts>[] = []
  let thread: Worker | undefined
  let isClosed = false
  let stopClock = (): void => {}

  function startThread(): Worker {
    const started = new Worker(threadUrl(), { workerData: { folder, waiters } satisfies IngestPlace, resourceLimits })
    started.on('message', (report: IngestReport) => {
      // What one sent while it was being ended answers no order of the next.
      if (thread !== started) return
      const order = waiting.shift()
      if (report.kind === 'done') order?.resolve(report.value)
      else order?.reject(new Failure(report.code, report.details, { cause: report.stack }))
      if (waiting.length === 0) rest(started)
    })
    started.on('error', error => loseOf(started, error))
    started.on('exit', code =>
      loseOf(started, new Failure('internal', {}, { cause: new Error(`ingest thread ended with code ${code}`) })))
    return started
  }

  /** An idle thread does not keep the process alive. */
  function rest(idle: Worker): void {
    idle.unref()
    const timer = setTimeout(end, patience).unref()
    stopClock = () => clearTimeout(timer)
  }

  /** An end that is heard of late is none of the next thread's. */
  function loseOf(ended: Worker, error: unknown): void {
    if (thread === ended) lose(error)
  }

  function lose(error: unknown): void {
    stopClock()
    thread = undefined
    for (const order of waiting.splice(0)) order.reject(error)
  }

  function end(): void {
    const ending = thread
    lose(new Failure('cancelled'))
    void ending?.terminate()
  }

  return {
    addArticlesApart(packed) {
      if (isClosed) return Promise.reject(new Failure('cancelled'))
      stopClock()
      const order = Promise.withResolvers<AddedInParts>()
      waiting.push(order)
      thread ??= startThread()
      thread.ref()
      thread.postMessage(packed)
      return order.promise
    },
    close() {
      isClosed = true
      end()
    }
  }
}

/** Beside this file: `.ts` from source (Vitest, Node), `.js` in the flat build folder. */
function threadUrl(): URL {
  return new URL(`./ingest-thread${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)
}
