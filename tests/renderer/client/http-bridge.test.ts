import { describe, expect, test } from 'vitest'
import { createHttpBridge, type BridgeWindow, type EventStream } from '../../../src/renderer/client/http-bridge.ts'
import { failureSentence } from '../../../src/shared/failure-sentence.ts'

interface Asked {
  readonly address: string
  readonly body: unknown
}

interface FakeBrowser extends BridgeWindow {
  readonly asked: Asked[]
  readonly replaced: string[]
  readonly streams: FakeStream[]
}

class FakeStream implements EventStream {
  readyState = 0
  readonly address: string
  readonly #listeners: { type: string; listener: (event: MessageEvent<string>) => void }[] = []

  constructor(opened: FakeStream[], address: string) {
    this.address = address
    opened.push(this)
  }

  addEventListener(type: string, listener: (event: MessageEvent<string>) => void): void {
    this.#listeners.push({ type, listener })
  }

  removeEventListener(type: string, listener: (event: MessageEvent<string>) => void): void {
    this.#listeners.splice(this.#listeners.findIndex(known => known.type === type && known.listener === listener), 1)
  }

  send(type: string, data?: unknown): void {
    const event = { data: JSON.stringify(data) } as MessageEvent<string>
    for (const known of this.#listeners) if (known.type === type) known.listener(event)
  }

  /** `told`: how many events were told before. */
  open(told = 0): void {
    this.readyState = 1
    this.send('begin', told)
  }

  /** `isLast`: the answer was no stream, so that the browser does not try again. */
  break(isLast = false): void {
    this.readyState = isLast ? 2 : 0
    this.send('error')
  }
}

type Reply = { readonly status: number; readonly text: string; readonly told?: number } | 'no answer'

function fakeBrowser(hash: string, answer: (address: string) => Reply): FakeBrowser {
  const asked: Asked[] = []
  const replaced: string[] = []
  const streams: FakeStream[] = []
  return {
    asked, replaced, streams,
    location: { hash, pathname: '/' },
    history: { replaceState: (_data, _unused, url) => void replaced.push(url) },
    EventSource: FakeStream.bind(null, streams),
    fetch: async (address, { body }) => {
      asked.push({ address, body: JSON.parse(String(body)) })
      const reply = answer(address)
      if (reply === 'no answer') throw new TypeError('Failed to fetch')
      const headers = new Headers(reply.told === undefined ? {} : { 'events-told': String(reply.told) })
      return { status: reply.status, headers, text: async () => reply.text }
    }
  }
}

const fine: Reply = { status: 200, text: '{"ok":true,"value":7}' }
const unknownPage = 'Press Review does not know this page. Open the address it printed when it was started.'

describe('the bridge of a browser', () => {
  test('exchanges the token before it asks for anything, and takes it out of the address', async () => {
    const browser = fakeBrowser('#token=abc_-123', address => address === 'session' ? { status: 204, text: '' } : fine)
    const bridge = await createHttpBridge(browser)
    expect(browser.asked).toEqual([{ address: 'session', body: { token: 'abc_-123' } }])
    expect(browser.replaced).toEqual(['/'])
    expect(browser.streams.map(stream => stream.address)).toEqual(['events'])
    expect(await bridge.call('articles.counts', { a: 1 })).toEqual({ ok: true, value: 7 })
    expect(browser.asked.at(-1)).toEqual({ address: 'api/articles.counts', body: { a: 1 } })
  })

  test('without a token asks for none', async () => {
    const browser = fakeBrowser('#/news', () => fine)
    await createHttpBridge(browser)
    expect(browser.asked).toEqual([])
    expect(browser.replaced).toEqual([])
  })

  test('keeps the token for another try where nobody answered, and throws a refused one away', async () => {
    const alone = fakeBrowser('#token=x', () => 'no answer')
    await createHttpBridge(alone)
    expect(alone.replaced).toEqual([])
    const refused = fakeBrowser('#token=%E0%A4', () => ({ status: 403, text: '403\n' }))
    await createHttpBridge(refused)
    expect(refused.replaced).toEqual(['/'])
  })

  test('hands on a failure as the program said it', async () => {
    const text = JSON.stringify({ ok: false, code: 'session-unknown', message: '', details: {} })
    const bridge = await createHttpBridge(fakeBrowser('', () => ({ status: 403, text })))
    const answer = await bridge.call('library.read', {})
    expect(answer).toMatchObject({ ok: false, code: 'session-unknown' })
    expect(!answer.ok && failureSentence(answer)).toBe(unknownPage)
  })

  test.each([
    ['a bare refusal', { status: 403, text: '403\n' }, 'session-unknown', unknownPage],
    ['a fault of the server', { status: 500, text: '500\n' }, 'internal', 'Something went wrong inside the program.'],
    ['half an answer', { status: 200, text: '{"ok":tr' }, 'program-stopped', 'Press Review has stopped.'],
    ['no answer', 'no answer', 'program-stopped', 'Press Review has stopped.']
  ] as const)('makes a sentence of %s', async (_what, reply, code, sentence) => {
    const bridge = await createHttpBridge(fakeBrowser('', () => reply))
    const answer = await bridge.call('library.read', {})
    expect(answer).toMatchObject({ ok: false, code, message: expect.stringContaining(sentence) as string })
  })

  test('tells every event to who listens, and no longer after that', async () => {
    const browser = fakeBrowser('', () => fine)
    const bridge = await createHttpBridge(browser)
    const heard: unknown[] = []
    const stop = bridge.on((name, payload) => heard.push([name, payload]))
    browser.streams[0]?.send('message', { name: 'articles-changed', payload: { newCount: 2 } })
    stop()
    browser.streams[0]?.send('message', { name: 'articles-changed', payload: { newCount: 3 } })
    expect(heard).toEqual([['articles-changed', { newCount: 2 }]])
  })
})

describe('a gap in the events', () => {
  async function watched(): Promise<{ stream: FakeStream; gaps: () => number; stop: () => void }> {
    const browser = fakeBrowser('', () => fine)
    const bridge = await createHttpBridge(browser)
    let gaps = 0
    const stop = bridge.onGap?.(() => { gaps += 1 }) ?? expect.unreachable()
    return { stream: browser.streams[0] ?? expect.unreachable(), gaps: () => gaps, stop }
  }

  test('is told once the stream is open again, however often it failed, and not at its first opening', async () => {
    const { stream, gaps } = await watched()
    stream.open()
    expect(gaps()).toBe(0)
    stream.break()
    stream.break()
    expect(gaps()).toBe(0)
    stream.open()
    expect(gaps()).toBe(1)
    stream.break()
    stream.open()
    expect(gaps()).toBe(2)
  })

  test('is told when the browser gives up', async () => {
    const { stream, gaps } = await watched()
    stream.open()
    stream.break(true)
    expect(gaps()).toBe(1)
  })

  /** The bridge with a stream that has not begun; each call is answered when as many events were told as are left in `told`. */
  async function early(
    told: readonly number[]
  ): Promise<{ stream: FakeStream; ask: () => Promise<unknown>; gaps: () => number }> {
    const left = [...told]
    const browser = fakeBrowser('', () => ({ status: 200, text: '{"ok":true}', told: left.shift() ?? 0 }))
    const bridge = await createHttpBridge(browser)
    let gaps = 0
    bridge.onGap?.(() => { gaps += 1 })
    return { stream: browser.streams[0] ?? expect.unreachable(), ask: () => bridge.call('library.read', {}), gaps: () => gaps }
  }

  test('is told when events were told after an answer and before the stream began', async () => {
    const { stream, ask, gaps } = await early([5, 4, 6])
    for (let at = 0; at < 3; at += 1) await ask()
    stream.open(5)
    expect(gaps()).toBe(1)
  })

  test('is told once for answers that are late, and not for those after what the stream tells', async () => {
    const { stream, ask, gaps } = await early([5, 6, 4, 3])
    stream.open(5)
    await ask()
    await ask()
    expect(gaps()).toBe(0)
    await ask()
    await ask()
    expect(gaps()).toBe(1)
  })

  test('that nobody was there to hear is told to the first who listens', async () => {
    const browser = fakeBrowser('', () => ({ status: 200, text: '{"ok":true}', told: 1 }))
    const bridge = await createHttpBridge(browser)
    await bridge.call('library.read', {})
    browser.streams[0]?.open(2)
    const heard: string[] = []
    bridge.onGap?.(() => heard.push('first'))
    bridge.onGap?.(() => heard.push('second'))
    expect(heard).toEqual(['first'])
  })

  test('is not told to who no longer listens', async () => {
    const { stream, gaps, stop } = await watched()
    stop()
    stream.break()
    stream.open()
    stream.break(true)
    expect(gaps()).toBe(0)
  })
})
