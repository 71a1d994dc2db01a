import { expect, test } from 'vitest'
import { createApi } from '../../../src/renderer/client/api.ts'
import { createAddOutlet } from '../../../src/renderer/state/add-outlet.ts'
import { createLoader } from '../../../src/renderer/state/loaded.ts'
import { Failure } from '../../../src/shared/failure.ts'
import { createFixtureBridge } from '../fixture/bridge.ts'

function setUp() {
  const bridge = createFixtureBridge()
  const api = createApi(bridge)
  return { bridge, addOutlet: createAddOutlet(api, createLoader(() => api.library.read({}))) }
}

test('offers what it found and subscribes to what is chosen', async () => {
  const { bridge, addOutlet } = setUp()
  await addOutlet.look('ledger.example')
  const { value } = addOutlet.state
  if (value.kind !== 'found') throw new Error(value.kind)
  await addOutlet.subscribe(value.candidates[1]!, 'sport')
  expect(bridge.calls[1]?.args).toEqual({ feedUrl: 'https://ledger.example/atom.xml', sectionId: 'sport' })
  expect(addOutlet.state.value).toMatchObject({ kind: 'found', subscribedUrls: new Set(['https://ledger.example/atom.xml']) })
})

test('asks before it goes to a private address, and hands the permission on', async () => {
  const { bridge, addOutlet } = setUp()
  await addOutlet.look('intranet.local')
  expect(addOutlet.state.value).toMatchObject({ kind: 'failed', address: 'intranet.local', failure: { code: 'address-private' } })
  await addOutlet.look('intranet.local', true)
  const { value } = addOutlet.state
  if (value.kind !== 'found') throw new Error(value.kind)
  await addOutlet.subscribe(value.candidates[0]!, 'world')
  expect(bridge.calls.find(call => call.method === 'feeds.subscribe')?.args).toMatchObject({ allowPrivate: true })
})

test('keeps the candidates when subscribing fails', async () => {
  const { bridge, addOutlet } = setUp()
  await addOutlet.look('ledger.example')
  const { value } = addOutlet.state
  if (value.kind !== 'found') throw new Error(value.kind)
  bridge.failNext('feeds.subscribe', new Failure('already-subscribed', { title: 'The River Ledger' }))
  await addOutlet.subscribe(value.candidates[0]!, 'world')
  expect(addOutlet.state.value).toMatchObject({ kind: 'found', candidates: value.candidates,
    failure: { code: 'already-subscribed' } })
})

test('asks before a password is kept readable, and follows the feed once that is agreed to', async () => {
  const { bridge, addOutlet } = setUp()
  await addOutlet.look('https://moss:word@ledger.example/')
  const { value } = addOutlet.state
  if (value.kind !== 'found') throw new Error(value.kind)
  const candidate = value.candidates[1]!
  bridge.failNext('feeds.subscribe', new Failure('secret-unprotected'))
  await addOutlet.subscribe(candidate, 'world')
  expect(addOutlet.state.value).toMatchObject({
    failure: { code: 'secret-unprotected' }, unprotected: { candidate, sectionId: 'world' }
  })
  await addOutlet.subscribe(candidate, 'world', true)
  expect(bridge.calls.findLast(({ method }) => method === 'feeds.subscribe')?.args).toMatchObject({ acceptsPlain: true })
  expect(addOutlet.state.value).not.toHaveProperty('unprotected')
})

test('subscribes with the user and password that were typed into the address', async () => {
  const { bridge, addOutlet } = setUp()
  await addOutlet.look('https://moss:word@ledger.example/')
  const { value } = addOutlet.state
  if (value.kind !== 'found') throw new Error(value.kind)
  await addOutlet.subscribe(value.candidates[0]!, 'world')
  expect(bridge.calls[1]?.args).toMatchObject({ feedUrl: 'https://moss:word@ledger.example/feed.xml' })
})

test('does not send an address of a million letters anywhere', async () => {
  const { bridge, addOutlet } = setUp()
  await addOutlet.look(`https://ledger.example/${'a'.repeat(1_000_000)}`)
  expect(addOutlet.state.value).toMatchObject({ kind: 'failed', failure: { code: 'address-invalid' } })
  expect(bridge.calls).toEqual([])
})
