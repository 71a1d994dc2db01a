import type { Http } from '../ports.ts'
import type { UndiciHttpOptions } from './undici-http.ts'

/** HTTP by undici, whose hundred files are loaded with the first request: the page is shown without any. */
export function createHttp(options: UndiciHttpOptions = {}): Http {
  let opened: Promise<Http> | undefined
  const open = async (): Promise<Http> => (await import('./undici-http.ts')).createUndiciHttp(options)
  return {
    send: async request => (await (opened ??= open())).send(request),
    close: async () => (await opened)?.close()
  }
}
