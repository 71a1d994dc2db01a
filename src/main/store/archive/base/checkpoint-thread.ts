/** A thread that moves the archive's log into its file whenever it is told to. */
import { parentPort, workerData } from 'node:worker_threads'
import { stepBack } from '../../../threads/step-back.ts'
import { openDatabase, type ArchiveDatabase } from './database.ts'

/** While pages are moved new ones come. The log begins anew only when all have been moved, so what came meanwhile is moved at
 *  once; there is less of it each time. */
const mostRounds = 8

function moveLog(database: ArchiveDatabase): void {
  for (let round = 0; round < mostRounds; round += 1) {
    const [result] = database.pragma('wal_checkpoint(PASSIVE)') as { readonly log: number; readonly checkpointed: number }[]
    if (result === undefined || result.log === result.checkpointed) return
  }
}

stepBack()
const database = openDatabase(workerData as string)
parentPort?.on('message', () => {
  moveLog(database)
  parentPort?.postMessage('moved')
})
