import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import type { Answer } from '../../shared/bridge.ts'
import type { Dispatch } from '../dispatch.ts'
import { isOwnPage } from './own-page.ts'

type Sender = Pick<IpcMainInvokeEvent, 'senderFrame'>

/** The only channel from the page. Answers our own page in the top frame; the article frame and everything else is refused. */
export function answerCalls(ipcMain: Pick<IpcMain, 'handle'>, dispatch: Dispatch): void {
  ipcMain.handle('call', async (event: Sender, method: unknown, args: unknown): Promise<Answer> => {
    if (!isTrusted(event)) throw new Error('this frame may not call the program')
    return dispatch(String(method), args)
  })
}

/** The frame is null when it has gone or navigated since it sent. */
function isTrusted({ senderFrame }: Sender): boolean {
  return senderFrame !== null && senderFrame.parent === null && isOwnPage(senderFrame.url)
}
