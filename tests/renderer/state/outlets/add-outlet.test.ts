import { expect, test } from 'vitest'
import { createApi } from '../../../../src/renderer/client/api.ts'
import { createAddOutlet, isFollowed, isHalfChosen, type FoundFeeds } from '../../../../src/renderer/state/outlets/add-outlet.ts'
import { createLoader } from '../../../../src/renderer/state/base/loaded.ts'
import { Failure } from '../../../../src/shared/failure.ts'
import { createFixtureBridge } from '../../fixture/bridge.ts'

function setUp() {
  const bridge = createFixtureBridge()
  const api = createApi(bridge)
  const library = createLoader(() => api.library.read({}))
  return { bridge, library, addOutlet: createAddOutlet(api, library) }
}

type AddOutlet = ReturnType<typeof createAddOutlet>

async function findIn(addOutlet: AddOutlet): Promise<FoundFeeds> {
  await addOutlet.look('ledger.example')
  return foundIn(addOutlet)
}

function foundIn({ state: { value } }: AddOutlet): FoundFeeds {
  if (value.kind !== 'found') throw new Error(value.kind)
  return value
}

test('offers what it found and subscribes to what is chosen', async () => {
  const { bridge, addOutlet } = setUp()
  const value = await findIn(addOutlet)
  await addOutlet.subscribe(value.candidates[1]!, 'sport')
  expect(bridge.calls[1]?.args).toEqual({ feedUrl: 'https://ledger.example/atom.xml', sectionId: 'sport' })
  expect(addOutlet.state.value).toMatchObject({
    kind: 'found', feedIds: new Map([['https://ledger.example/atom.xml', 'feed-https://ledger.example/atom.xml']])
  })
})

test('says which feed is being subscribed to until it stands in the library, and takes no other order meanwhile', async () => {
  const { bridge, library, addOutlet } = setUp()
  const { candidates: [first, second] } = await findIn(addOutlet)
  const under = addOutlet.subscribe(first!, 'world')
  expect(foundIn(addOutlet).subscribingUrl).toBe(first!.feedUrl)
  await addOutlet.subscribe(second!, 'world')
  await under
  expect(bridge.calls.filter(({ method }) => method === 'feeds.subscribe')).toHaveLength(1)
  expect(foundIn(addOutlet)).not.toHaveProperty('subscribingUrl')
  expect(isFollowed(foundIn(addOutlet), first!, library.state.value.value!.subscriptions)).toBe(true)
})

test('a feed is followed where its address is, or the one it led to, and no longer when it was unsubscribed from', () => {
  const candidate = { feedUrl: 'https://ledger.example/feed', title: 'The River Ledger', format: 'rss', entryCount: 1,
    latestHeadlines: [] } as const
  const subscription = { feedId: 'ledger', feedUrl: 'https://ledger.example/feed.xml', outletId: 'ledger', sectionId: 'world',
    isMuted: false, allowPrivate: false }
  const found: FoundFeeds = { kind: 'found', candidates: [candidate], feedIds: new Map() }
  expect(isFollowed(found, candidate, [subscription])).toBe(false)
  expect(isFollowed(found, candidate, [{ ...subscription, feedUrl: candidate.feedUrl }])).toBe(true)
  const led = { ...found, feedIds: new Map([[candidate.feedUrl, 'ledger']]) }
  expect(isFollowed(led, candidate, [subscription])).toBe(true)
  expect(isFollowed(led, candidate, [])).toBe(false)
})

test('is half chosen from while some feeds are followed and others are not', async () => {
  const { addOutlet } = setUp()
  const { candidates: [first, second] } = await findIn(addOutlet)
  expect(isHalfChosen(addOutlet.state.value)).toBe(false)
  await addOutlet.subscribe(first!, 'world')
  expect(isHalfChosen(addOutlet.state.value)).toBe(true)
  await addOutlet.subscribe(second!, 'world')
  expect(isHalfChosen(addOutlet.state.value)).toBe(false)
})

test('what was found stays put away when a subscription ends after it', async () => {
  const { addOutlet } = setUp()
  const { candidates: [first] } = await findIn(addOutlet)
  const under = addOutlet.subscribe(first!, 'world')
  addOutlet.clear()
  await under
  expect(addOutlet.state.value).toEqual({ kind: 'idle' })
})

test('asks before it goes to a private address, and hands the permission on', async () => {
  const { bridge, addOutlet } = setUp()
  await addOutlet.look('intranet.local')
  expect(addOutlet.state.value).toMatchObject({ kind: 'failed', address: 'intranet.local', failure: { code: 'address-private' } })
  await addOutlet.look('intranet.local', true)
  const value = foundIn(addOutlet)
  await addOutlet.subscribe(value.candidates[0]!, 'world')
  expect(bridge.calls.find(call => call.method === 'feeds.subscribe')?.args).toMatchObject({ allowPrivate: true })
})

test('keeps the candidates when subscribing fails', async () => {
  const { bridge, addOutlet } = setUp()
  const value = await findIn(addOutlet)
  bridge.failNext('feeds.subscribe', new Failure('already-subscribed', { title: 'The River Ledger' }))
  await addOutlet.subscribe(value.candidates[0]!, 'world')
  expect(addOutlet.state.value).toMatchObject({ kind: 'found', candidates: value.candidates,
    failure: { code: 'already-subscribed' } })
})

test('asks before a password is kept readable, and follows the feed once that is agreed to', async () => {
  const { bridge, addOutlet } = setUp()
  await addOutlet.look('https://moss:word@ledger.example/')
  const value = foundIn(addOutlet)
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
  const value = foundIn(addOutlet)
  await addOutlet.subscribe(value.candidates[0]!, 'world')
  expect(bridge.calls[1]?.args).toMatchObject({ feedUrl: 'https://moss:word@ledger.example/feed.xml' })
})

test('does not send an address of a million letters anywhere', async () => {
  const { bridge, addOutlet } = setUp()
  await addOutlet.look(`https://ledger.example/${'a'.repeat(1_000_000)}`)
  expect(addOutlet.state.value).toMatchObject({ kind: 'failed', failure: { code: 'address-invalid' } })
  expect(bridge.calls).toEqual([])
})
