/** A program of one method and three files, for tests of the hosts that carry its messages. */
import type { App } from '../../src/main/app.ts'
import { createEventHub } from '../../src/main/event-hub.ts'
import { firstSettings } from '../../src/main/library/first-documents.ts'
import type { Log } from '../../src/main/ports.ts'
import type { Api } from '../../src/shared/contract.ts'

export interface RecordedLog extends Log {
  readonly lines: string[]
}

export function recordedLog(): RecordedLog {
  const lines: string[] = []
  return {
    lines,
    info: message => void lines.push(`info ${message}`),
    warn: message => void lines.push(`warn ${message}`),
    error: (message, error) => void lines.push(`error ${message}: ${String(error)}`)
  }
}

/** Only the methods that a test calls are there, and what the hosts ask themselves: the language of the page. */
export function fakeApp(api: { readonly [S in keyof Api]?: Partial<Api[S]> } = {}): App {
  const about = async () => ({ version: '1.2.3', dataFolder: '/data', isDemo: false })
  return {
    api: { desk: { about }, settings: { read: async () => firstSettings() }, ...api } as Api,
    events: createEventHub(),
    serveFile: async path => files[path],
    start: async () => {},
    stop: async () => {}
  }
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const files: Readonly<Record<string, Awaited<ReturnType<App['serveFile']>>>> = {
  'media/0a1b': { bytes: bytesOf('a picture'), headers: { 'Content-Type': 'image/png' } },
  'exports/review.pdf': {
    bytes: bytesOf('%PDF-'), headers: { 'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="review.pdf"' }
  },
  'preview/d1': {
    bytes: bytesOf('<!doctype html>'),
    headers: { 'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; frame-ancestors 'self'" }
  }
}
