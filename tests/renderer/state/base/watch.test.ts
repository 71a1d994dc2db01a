import { expect, test } from 'vitest'
import { createStore } from '../../../../src/renderer/state/base/store.ts'
import { Watch } from '../../../../src/renderer/state/base/watch.ts'

function createHost() {
  const host = {
    updates: 0,
    requestUpdate: () => { host.updates += 1 },
    addController: () => {},
    removeController: () => {},
    updateComplete: Promise.resolve(true)
  }
  return host
}

test('renders its host when a picked store changes, and no longer when it is gone', () => {
  const host = createHost()
  const store = createStore(0)
  const watch = new Watch(host, () => [store])
  watch.hostUpdate()
  watch.hostUpdate()
  store.set(1)
  expect(host.updates).toBe(1)
  watch.hostDisconnected()
  store.set(2)
  expect(host.updates).toBe(1)
})

test('leaves a store that is not picked any more', () => {
  const host = createHost()
  const [before, after] = [createStore(0), createStore(0)]
  let picked = before
  const watch = new Watch(host, () => [picked])
  watch.hostUpdate()
  picked = after
  watch.hostUpdate()
  before.set(1)
  expect(host.updates).toBe(0)
  after.set(1)
  expect(host.updates).toBe(1)
})
