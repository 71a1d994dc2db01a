import type { Answer, Bridge } from '../../shared/bridge.ts'
import type { EventName } from '../../shared/contract.ts'
import { failureSentence } from '../../shared/failure-sentence.ts'
import type { FailureCode } from '../../shared/failure.ts'

/** What the bridge needs of a browser's window. */
export interface BridgeWindow {
  readonly location: { readonly hash: string; readonly pathname: string }
  readonly history: { replaceState(data: null, unused: '', url: string): void }
  readonly EventSource: new (address: string) => EventStream
  fetch(address: string, request: RequestInit): Promise<Pick<Response, 'status' | 'text' | 'headers'>>
}

type StreamEvent = 'begin' | 'error' | 'message'

export interface EventStream {
  /** 2 once the browser has given up on the stream. */
  readonly readyState: number
  addEventListener(type: StreamEvent, listener: (event: MessageEvent<string>) => void): void
  removeEventListener(type: StreamEvent, listener: (event: MessageEvent<string>) => void): void
}

const closed = 2

/** The bridge of an ordinary browser: `POST api/<method>`, events by server-sent events. */
export async function createHttpBridge(browser: BridgeWindow = window): Promise<Bridge> {
  await exchangeToken(browser)
  const source = new browser.EventSource('events')
  const gaps = watchGaps(source)
  return {
    call: (method, args) => post(browser, `api/${method}`, args, gaps.noteAnswer),
    on: listener => {
      const hear = (message: MessageEvent<string>): void => {
        const { name, payload } = JSON.parse(message.data) as { name: EventName; payload: unknown }
        listener(name, payload)
      }
      source.addEventListener('message', hear)
      return () => source.removeEventListener('message', hear)
    },
    onGap: gaps.on
  }
}

interface Gaps {
  on(listener: () => void): () => void
  /** `told` is how many events the program had told when it took up the question. */
  noteAnswer(told: number): void
}

/** What is told between an answer and the opening of the stream is lost, and so is what is told while the stream is broken; a
 *  browser opens it again by itself (a laptop slept). It gives up when it is refused (the program was started anew and knows no
 *  cookie of before): asking anew then tells the reader why. */
function watchGaps(source: EventStream): Gaps {
  const listeners = new Set<() => void>()
  let isBroken = false
  let isMissed = false
  let earliestAnswer = Infinity
  /** 0 once a gap was told: answers that still come are older than what is asked anew. */
  let begunAt: number | undefined
  const tell = (): void => {
    isMissed = listeners.size === 0
    begunAt = 0
    for (const listener of listeners) listener()
  }
  source.addEventListener('error', () => {
    isBroken = true
    if (source.readyState === closed) tell()
  })
  source.addEventListener('begin', ({ data }) => {
    const told = Number(data)
    begunAt = told
    if (isBroken || earliestAnswer < told) tell()
    isBroken = false
  })
  return {
    on(listener) {
      listeners.add(listener)
      if (isMissed) tell()
      return () => void listeners.delete(listener)
    },
    noteAnswer(told) {
      if (begunAt === undefined) earliestAnswer = Math.min(earliestAnswer, told)
      else if (told < begunAt) tell()
    }
  }
}

/** The first address carries a token in its fragment; it becomes a cookie and leaves the address, so that it is neither
 *  kept in the history nor copied along with a link. It stays when nobody answered, for another try. */
async function exchangeToken(browser: BridgeWindow): Promise<void> {
  const token = /^#token=(.+)$/.exec(browser.location.hash)?.[1]
  if (!token) return
  const answer = await post(browser, 'session', { token })
  if (answer.ok || answer.code !== 'program-stopped') browser.history.replaceState(null, '', browser.location.pathname)
}

async function post(browser: BridgeWindow, path: string, body: unknown, note?: Gaps['noteAnswer']): Promise<Answer> {
  try {
    const response = await browser.fetch(path, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), credentials: 'same-origin'
    })
    const text = await response.text()
    note?.(Number(response.headers.get('events-told') ?? Infinity))
    return toAnswer(response.status, text)
  } catch {
    return failed('program-stopped')
  }
}

/** The program answers in JSON, a token with nothing, and a request that it takes for a stranger's with a bare number. */
function toAnswer(status: number, text: string): Answer {
  if (text.startsWith('{')) return JSON.parse(text) as Answer
  return status === 204 ? { ok: true, value: undefined } : failed(status === 403 ? 'session-unknown' : 'internal')
}

function failed(code: FailureCode): Answer {
  return { ok: false, code, details: {}, message: failureSentence({ code, details: {} }) }
}
