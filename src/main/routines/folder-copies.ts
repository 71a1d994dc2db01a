/** Backup and restore of the whole data folder, with or without a program that has it open. */
import { existsSync } from 'node:fs'
import { Failure } from '../../shared/failure.ts'
import { finishInterruptedRestore, packBackup, restoreBackup } from '../store/index.ts'

export type PackOrder = Parameters<typeof packBackup>[0]
export type RestoreOrder = Parameters<typeof restoreBackup>[0]

/** Throws `Failure`: `not-found` where there is no such folder, and those of `packBackup`. */
export async function backUpFolder(order: PackOrder): ReturnType<typeof packBackup> {
  if (!existsSync(order.folder)) throw new Failure('not-found', { what: order.folder })
  // Half of a restore would make half of a backup.
  await finishInterruptedRestore(order.folder)
  return await packBackup(order)
}

/** Throws `Failure`: those of `restoreBackup`. */
export async function restoreFolder(order: RestoreOrder): ReturnType<typeof restoreBackup> {
  return await restoreBackup(order)
}
