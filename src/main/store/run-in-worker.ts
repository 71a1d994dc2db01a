import { Worker } from 'node:worker_threads'
import { Failure, type FailureCode, type FailureDetails } from '../../shared/failure.ts'
import type { packBackup, PackOrder } from './backup/pack-backup.ts'
import type { BackupOrder, makeRotatingBackup } from './backup/rotating-backups.ts'
import type { CheckedPictures } from './retention/unused-pictures.ts'

export type StoreOrder =
  | { readonly kind: 'back-up'; readonly input: BackupOrder }
  | { readonly kind: 'pack'; readonly input: PackOrder }
  | { readonly kind: 'check-removed-pictures'; readonly input: { readonly folder: string } }

type Outcome = {
  'back-up': Awaited<ReturnType<typeof makeRotatingBackup>>
  pack: Awaited<ReturnType<typeof packBackup>>
  'check-removed-pictures': CheckedPictures
}

export type StoreReport =
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly code: FailureCode; readonly details: FailureDetails; readonly stack: string }

export type RunInWorker = typeof runInWorker

/** Does one order in a thread of its own. The signal ends the thread; what it had begun is removed by the next order. Throws
 *  `Failure`: what the order throws, or `cancelled`. */
export function runInWorker<O extends StoreOrder>(order: O, signal?: AbortSignal): Promise<Outcome[O['kind']]> {
  if (signal?.aborted === true) return Promise.reject(new Failure('cancelled'))
  const { promise, resolve, reject } = Promise.withResolvers<unknown>()
  const worker = new Worker(entryUrl(), { workerData: order })
  worker.on('message', (report: StoreReport) => {
    if (report.kind === 'done') resolve(report.value)
    else reject(new Failure(report.code, report.details, { cause: report.stack }))
  })
  worker.on('error', reject)
  // Too late where an answer came before.
  worker.on('exit', code => reject(new Failure('internal', {}, { cause: new Error(`worker ended with code ${code}`) })))
  const end = (): void => {
    reject(new Failure('cancelled'))
    void worker.terminate()
  }
  signal?.addEventListener('abort', end, { once: true })
  return promise.finally(() => signal?.removeEventListener('abort', end)) as Promise<Outcome[O['kind']]>
}

/** Beside this file: `.ts` from source (Vitest, Node), `.js` in the flat build folder. */
function entryUrl(): URL {
  return new URL(`./store-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)
}
