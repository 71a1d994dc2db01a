import type { Bridge } from '../../shared/bridge.ts'
import { createHttpBridge } from './http-bridge.ts'

declare global {
  /** Put there by Electron's preload; absent in a browser. */
  var pressReview: Bridge | undefined
}

/** The way to the program: what the preload offers, else HTTP to the server this page came from. */
export function openBridge(): Promise<Bridge> {
  const offered = globalThis.pressReview
  return offered ? Promise.resolve(offered) : createHttpBridge()
}
