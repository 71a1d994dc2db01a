import { contextBridge, ipcRenderer } from 'electron'
import type { Answer, Bridge } from '../shared/bridge.ts'
import type { EventName } from '../shared/contract.ts'

type Receive = (event: unknown, name: EventName, payload: unknown) => void

/** All that the page can reach of Electron. Listeners are handed what happened, never Electron's event, which carries the
 *  sender. */
const bridge: Bridge = {
  call: (method, args) => ipcRenderer.invoke('call', method, args) as Promise<Answer>,
  on(listener) {
    const receive: Receive = (_event, name, payload) => listener(name, payload)
    ipcRenderer.on('event', receive)
    return () => void ipcRenderer.removeListener('event', receive)
  }
}

contextBridge.exposeInMainWorld('pressReview', bridge)
