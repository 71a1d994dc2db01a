import { app, dialog } from 'electron'
import { failureSentence } from '../../shared/failure-sentence.ts'
import { toFailure } from '../../shared/failure.ts'
import { restoreFolder } from '../routines/folder-copies.ts'

export interface RestoreChoices {
  readonly dataFolder: string
  /** What the window that asks is called. */
  readonly title: string
  /** Ends the program, so that nobody else writes to the folder. */
  readonly stop: () => Promise<void>
  /** ISO instant. */
  readonly now: () => string
}

/** Asks for a backup file, puts it in the place of what is there, which is kept under `replaced/`, and begins anew. A file that
 *  cannot be used is named, and the folder stays as it was. */
export async function restoreFromBackup({ dataFolder, title, stop, now }: RestoreChoices): Promise<void> {
  const filters = [{ name: 'ZIP', extensions: ['zip'] }]
  const { filePaths: [path] } = await dialog.showOpenDialog({ title, filters, properties: ['openFile'] })
  if (path === undefined) return
  await stop()
  try {
    await restoreFolder({ path, folder: dataFolder, now: now() })
  } catch (error) {
    dialog.showErrorBox(title, failureSentence(toFailure(error)))
  }
  app.relaunch()
  app.exit(0)
}
