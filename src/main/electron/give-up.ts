import { app, dialog } from 'electron'
import { explainStart } from '../node/explain-start.ts'

/** Ends a program that could not start, and says why: in the terminal, and in a box for who started an installed program by its
 *  icon. From source there is only the terminal, because `scripts/start.mjs` waits for the end to serve a browser instead. */
export function giveUp(error: unknown): void {
  const reason = explainStart(error)
  process.stderr.write(`${reason}\n`)
  if (app.isPackaged) dialog.showErrorBox('Press Review could not start', reason)
  app.exit(1)
}
