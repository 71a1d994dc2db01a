import type { ServerResponse } from 'node:http'
import type { EventHub } from '../event-hub.ts'
import { pageHeaders } from '../node/page-headers.ts'

/** Server-sent events: every open tab hears every event, as `{"name": …, "payload": …}`. */
export interface EventStreams {
  /** How many events have been told. A stream begins with it, and answers carry it, so that a page knows what it missed. */
  told(): number
  add(response: ServerResponse): void
  close(): void
}

const heartbeat = 15_000

/** A tab that stopped reading (a sleeping laptop) is let go rather than kept in memory; it comes back by itself. */
const mostWaiting = 4_000_000

export function createEventStreams(events: EventHub): EventStreams {
  const open = new Set<ServerResponse>()
  let told = 0
  const send = (text: string): void => {
    for (const response of open) {
      if (response.writableLength > mostWaiting) response.destroy()
      else response.write(text)
    }
  }
  const stopListening = events.on((name, payload) => {
    told += 1
    send(`data: ${JSON.stringify({ name, payload })}\n\n`)
  })
  const timer = setInterval(() => send(': still here\n\n'), heartbeat)
  return {
    told: () => told,
    add(response) {
      open.add(response)
      response.once('close', () => open.delete(response))
      response.writeHead(200, { ...pageHeaders, 'content-type': 'text/event-stream' })
      response.write(`retry: 1000\nevent: begin\ndata: ${told}\n\n`)
    },
    close() {
      stopListening()
      clearInterval(timer)
      for (const response of open) response.end()
    }
  }
}
