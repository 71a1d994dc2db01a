import { expect, it } from 'vitest'
import { createEventHub } from '../../src/main/event-hub.ts'

it('tells every listener, also one function that listens twice, until it stops', () => {
  const heard: unknown[] = []
  const hub = createEventHub()
  const listener = (name: string, payload: unknown): void => void heard.push([name, payload])
  const stop = hub.on(listener)
  hub.on(listener)
  hub.emit('article-changed', { articleId: 'a' })
  expect(heard).toEqual([['article-changed', { articleId: 'a' }], ['article-changed', { articleId: 'a' }]])
  stop()
  hub.emit('stories-changed', {})
  expect(heard).toHaveLength(3)
})

it('lets a listener stop listening while it is told', () => {
  const hub = createEventHub()
  const heard: string[] = []
  const stop = hub.on(name => { heard.push(name); stop() })
  hub.on(name => void heard.push(name))
  hub.emit('stories-changed', {})
  hub.emit('stories-changed', {})
  expect(heard).toHaveLength(3)
})
