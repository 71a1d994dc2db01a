import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createPage, type Page } from '../../../../src/renderer/state/page/page.ts'
import { Failure } from '../../../../src/shared/failure.ts'
import { createAddressBar } from '../../fixture/address-bar.ts'
import { createFixtureBridge, type FixtureBridge } from '../../fixture/bridge.ts'

interface Opened {
  readonly page: Page
  readonly bridge: FixtureBridge
  /** The event stream is open again after a break. */
  reconnect(): Promise<void>
}

async function open(hash: string): Promise<Opened> {
  const bridge = createFixtureBridge()
  let listener: (() => void) | undefined
  const page = createPage({ ...bridge, onGap: given => {
    listener = given
    return () => {}
  } }, createAddressBar(hash))
  const settle = async (): Promise<void> => { await vi.advanceTimersByTimeAsync(1) }
  await settle()
  return { page, bridge, reconnect: () => {
    listener?.()
    return settle()
  } }
}

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => { vi.useRealTimers() })

describe('after a break of the event stream', () => {
  test('the page asks for all that it might have missed', async () => {
    const { bridge, reconnect } = await open('')
    bridge.calls.length = 0
    await reconnect()
    expect(bridge.calls.map(call => call.method).toSorted()).toEqual([
      'articles.counts', 'digests.list', 'feeds.fullTextProgress', 'feeds.progress', 'library.read',
      'queue.list', 'readings.most', 'settings.read', 'stories.ranked', 'topics.list'
    ])
  })

  test('what is open is taken anew, and the front page keeps still', async () => {
    const { page, bridge, reconnect } = await open('#/news/tolls')
    page.router.go({ kind: 'issue', digestId: 'd171' })
    page.router.go({ kind: 'news', articleId: 'tolls' })
    await vi.advanceTimersByTimeAsync(1)
    bridge.calls.length = 0
    await reconnect()
    const methods = bridge.calls.map(call => call.method)
    expect(bridge.calls).toContainEqual({ method: 'articles.open', args: { articleId: 'tolls' } })
    expect(bridge.calls).toContainEqual({ method: 'digests.open', args: { digestId: 'd171' } })
    expect(methods).not.toContain('articles.front')
    expect(methods).not.toContain('articles.list')
  })

  test('articles that came in meanwhile wait to be asked for', async () => {
    const { page, reconnect } = await open('#/news')
    const before = page.counts.state.value.value ?? expect.unreachable()
    page.counts.put({ ...before, total: before.total - 12 })
    await reconnect()
    expect(page.front.waiting.value).toBe(12)
    expect(page.list.state.value.waiting).toBe(12)
  })

  test('a program that no longer knows the page says what to do, and the article stays to be read', async () => {
    const { page, bridge, reconnect } = await open('#/news/tolls')
    const forgotten = new Failure('session-unknown')
    for (const method of ['articles.counts', 'articles.front', 'articles.list']) bridge.failNext(method, forgotten)
    await reconnect()
    expect(page.toasts.state.value.map(toast => toast.text)).toEqual([
      'Press Review does not know this page. Open the address it printed when it was started.'
    ])
    expect(page.front.page.state.value.failure?.code).toBe('session-unknown')
    expect(page.list.state.value.failure?.code).toBe('session-unknown')
    expect(page.reader.state.value.article?.articleId).toBe('tolls')
  })
})

test('the first of several feeds that were found on the welcome leads to where the others stand', async () => {
  const bar = createAddressBar('#/')
  const page = createPage(createFixtureBridge({ isEmpty: true }), bar)
  await vi.waitFor(() => expect(page.library.state.value.value?.subscriptions).toEqual([]))
  await page.addOutlet.look('ledger.example')
  const { value } = page.addOutlet.state
  if (value.kind !== 'found') throw new Error(value.kind)
  expect(bar.location.hash).toBe('#/')
  await page.addOutlet.subscribe(value.candidates[0]!, 'world')
  expect(bar.location.hash).toBe('#/outlets')
  expect(page.addOutlet.state.value).toMatchObject({ candidates: value.candidates })
})

test('a list of feeds that is dropped on the welcome leads to where its report stands', async () => {
  const bar = createAddressBar('#/')
  const page = createPage(createFixtureBridge({ isEmpty: true }), bar)
  await page.opmlImport.take(new Blob(['<opml version="2.0"><body><outline xmlUrl="http://ice.example/feed.xml"/></body></opml>']))
  expect(page.opmlImport.state.value.kind).toBe('done')
  expect(bar.location.hash).toBe('#/outlets')
})
