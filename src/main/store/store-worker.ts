/** A thread for work on the store that would hold up the program: it reads the archive through a connection of its own. */
import { parentPort, workerData } from 'node:worker_threads'
import { assertNever } from '../../shared/assert-never.ts'
import { toFailure } from '../../shared/failure.ts'
import { stepBack } from '../threads/step-back.ts'
import { packBackup } from './backup/pack-backup.ts'
import { makeRotatingBackup } from './backup/rotating-backups.ts'
import { checkRemovedPictures } from './retention/unused-pictures.ts'
import type { StoreOrder, StoreReport } from './run-in-worker.ts'

async function obey(order: StoreOrder): Promise<unknown> {
  switch (order.kind) {
    case 'back-up': return await makeRotatingBackup(order.input)
    case 'pack': return await packBackup(order.input)
    case 'check-removed-pictures': return checkRemovedPictures(order.input.folder)
    default: return assertNever(order)
  }
}

async function report(): Promise<StoreReport> {
  try {
    return { kind: 'done', value: await obey(workerData as StoreOrder) }
  } catch (error) {
    const { code, details } = toFailure(error)
    return { kind: 'failed', code, details, stack: error instanceof Error ? error.stack ?? error.message : String(error) }
  }
}

stepBack()
parentPort?.postMessage(await report())
