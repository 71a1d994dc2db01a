import { expect, test } from 'vitest'
import { createStore } from '../../../../src/renderer/state/base/store.ts'

test('tells its listeners of a new value, and not of the same one', () => {
  const store = createStore({ count: 1 })
  let told = 0
  const stop = store.subscribe(() => { told += 1 })
  store.set(store.value)
  store.patch({ count: 2 })
  stop()
  store.patch({ count: 3 })
  expect(told).toBe(1)
  expect(store.value).toEqual({ count: 3 })
})
