import { expect, test } from 'vitest'
import { askAhead } from '../../../src/renderer/client/ask-ahead.ts'
import { createFixtureBridge } from '../fixture/bridge.ts'

test('the first questions are asked at once, and each answer is handed out once', async () => {
  const bridge = createFixtureBridge()
  const ahead = askAhead(bridge, ['articles.counts', 'settings.read'])
  expect(bridge.calls.map(({ method }) => method)).toEqual(['articles.counts', 'settings.read'])
  const counted = await ahead.call('articles.counts', {})
  expect(counted).toMatchObject({ ok: true, value: { total: 48_210 } })
  expect(bridge.calls).toHaveLength(2)
  await ahead.call('articles.counts', {})
  expect(bridge.calls.map(({ method }) => method)).toEqual(['articles.counts', 'settings.read', 'articles.counts'])
})

test('what is told before anybody listens is told to the first who does', () => {
  const bridge = createFixtureBridge()
  const ahead = askAhead(bridge, [])
  bridge.emit('articles-changed', { newCount: 2 })
  const heard: unknown[] = []
  const stop = ahead.on((name, payload) => heard.push([name, payload]))
  bridge.emit('articles-changed', { newCount: 3 })
  expect(heard).toEqual([['articles-changed', { newCount: 2 }], ['articles-changed', { newCount: 3 }]])
  stop()
  bridge.emit('articles-changed', { newCount: 4 })
  expect(heard).toHaveLength(2)
})
