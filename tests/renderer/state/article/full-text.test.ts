import { describe, expect, test, vi } from 'vitest'
import type { ArticleView } from '../../../../src/shared/article.ts'
import { Failure } from '../../../../src/shared/failure.ts'
import { createApi } from '../../../../src/renderer/client/api.ts'
import { createFullText } from '../../../../src/renderer/state/article/full-text.ts'
import type { ReaderState } from '../../../../src/renderer/state/article/reader.ts'
import { createStore } from '../../../../src/renderer/state/base/store.ts'
import { createFixtureBridge } from '../../fixture/bridge.ts'

const nobody = { articleId: undefined, article: undefined, failure: undefined } as unknown as ReaderState

function setUp() {
  const bridge = createFixtureBridge()
  const state = createStore(nobody)
  const reloaded: string[] = []
  const fullText = createFullText(createApi(bridge), { state, reload: async articleId => void reloaded.push(articleId) })
  const open = (articleId: string, isWanted: boolean): void => {
    const article = { articleId, fullText: { isWanted, isQueued: false, isPart: true, facts: [] } } as unknown as ArticleView
    state.patch({ articleId, article })
  }
  const asked = (): readonly unknown[] => bridge.calls.filter(({ method }) => method === 'articles.fetchText').map(({ args }) => args)
  return { bridge, fullText, open, asked, reloaded }
}

describe('the whole text', () => {
  test('is fetched once of an article that is opened and whose reader wants it, and shown', async () => {
    const { fullText, open, asked, reloaded } = setUp()
    open('a', true)
    expect(fullText.state.value.fetchingId).toBe('a')
    await vi.waitFor(() => expect(fullText.state.value.fetchingId).toBeUndefined())
    open('b', false)
    open('a', true)
    expect(asked()).toEqual([{ articleId: 'a' }])
    expect(reloaded).toEqual(['a'])
  })

  test('is fetched of two articles at once, and then of the one that is open, not of those that were passed over', async () => {
    const { open, asked, reloaded } = setUp()
    for (const articleId of ['a', 'b', 'c', 'd']) open(articleId, true)
    expect(asked()).toEqual([{ articleId: 'a' }, { articleId: 'b' }])
    await vi.waitFor(() => expect(reloaded).toEqual(['a', 'b', 'd']))
    expect(asked().slice(2)).toEqual([{ articleId: 'd' }])
  })

  test('that cannot be had says why, until it is asked for again', async () => {
    const { bridge, fullText, open, asked } = setUp()
    bridge.failNext('articles.fetchText', new Failure('page-missing', { host: 'ledger.example' }))
    open('a', true)
    await vi.waitFor(() => expect(fullText.state.value.failed).toMatchObject({ articleId: 'a', failure: { code: 'page-missing' } }))
    await fullText.fetch('a')
    expect(fullText.state.value.failed).toBeUndefined()
    expect(asked()).toHaveLength(2)
  })

  test('can be put aside, and its background be told of and ended', async () => {
    const { bridge, fullText, reloaded } = setUp()
    await fullText.fetchLater('a')
    fullText.note({ isRunning: true, done: 1, total: 3, failed: 0 })
    expect(fullText.state.value.progress).toMatchObject({ done: 1, total: 3 })
    await fullText.cancel()
    await fullText.load()
    expect(fullText.state.value.progress.isRunning).toBe(false)
    expect(reloaded).toEqual(['a'])
    expect(bridge.calls.map(({ method }) => method)).toEqual(['queue.addText', 'feeds.cancelFullText', 'feeds.fullTextProgress'])
  })
})
