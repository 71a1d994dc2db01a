import { expect, test } from 'vitest'
import { contract } from '../../../src/shared/contract-table.ts'
import * as v from 'valibot'
import { emptyLibrary, feedIdAt, feedOf, feedUrlOf } from '../routines/workshop.ts'
import { openWorkbench, type Workbench } from './workbench.ts'

const quay = 'quay.example'
const withSignIn = 'https://desk:tide-table@quay.example/feed.xml'
const authorization = `Basic ${btoa('desk:tide-table')}`

async function open(): Promise<Workbench> {
  const bench = await openWorkbench(emptyLibrary)
  bench.http.answer(feedUrlOf(quay), () => bench.http.requests.at(-1)?.headers['authorization'] === authorization
    ? { body: feedOf('Quay', ['One']) } : { status: 401 })
  return bench
}

const opml = (address: string): string =>
  `<opml version="2.0"><body><outline text="Quay" xmlUrl="${address}"/></body></opml>`

test('user and password in the address of a new feed are taken out of it and kept apart', async () => {
  const { api, secrets, documents, http, clock, archive } = await open()
  const subscription = await api.feeds.subscribe({ feedUrl: withSignIn, sectionId: 'world', acceptsPlain: true })
  expect(subscription).toMatchObject({ feedId: feedIdAt(quay), feedUrl: feedUrlOf(quay) })
  expect(secrets.find(feedIdAt(quay))).toEqual({ origin: 'https://quay.example', user: 'desk', password: 'tide-table' })
  clock.pass(60_000)
  expect(await api.feeds.refresh({})).toMatchObject({ failedCount: 0 })
  expect(http.requests.every(request => request.url === feedUrlOf(quay))).toBe(true)
  const seen = [documents.library(), archive.listFeedStates(), await api.library.read({}), await api.library.exportOpml({})]
  expect(JSON.stringify(seen)).not.toContain('tide-table')
})

test('those in a list of feeds are too', async () => {
  const { api, documents } = await open()
  const report = await api.library.importOpml({ text: opml(withSignIn) })
  expect(await api.feeds.refresh({})).toMatchObject({ failedCount: 0, newCount: 1 })
  expect(JSON.stringify([report, documents.library(), await api.library.exportOpml({})])).not.toContain('tide-table')
})

test('a feed can be signed in to later, and out again; unsubscribing forgets it', async () => {
  const { api, secrets, clock } = await open()
  await api.library.importOpml({ text: opml(feedUrlOf(quay)) })
  const feedId = feedIdAt(quay)
  const refresh = () => {
    clock.pass(3_600_000)
    return api.feeds.refresh({ feedId })
  }
  expect(await refresh()).toMatchObject({ failedCount: 1 })
  await api.feeds.signIn({ feedId, user: 'desk', password: 'tide-table', acceptsPlain: true })
  expect(await refresh()).toMatchObject({ failedCount: 0, newCount: 1 })
  await api.feeds.signOut({ feedId })
  expect(await refresh()).toMatchObject({ failedCount: 1 })
  await api.feeds.undoSignOut({ feedId })
  expect(await refresh()).toMatchObject({ failedCount: 0 })
  await expect(api.feeds.undoSignOut({ feedId })).rejects.toMatchObject({ code: 'not-found' })
  await api.feeds.unsubscribe({ feedId })
  expect(secrets.find(feedId)).toBeUndefined()
})

test('a feed that needs a password cannot be followed without, and it is said why', async () => {
  const { api } = await open()
  await expect(api.feeds.subscribe({ feedUrl: feedUrlOf(quay), sectionId: 'world' })).rejects
    .toMatchObject({ code: 'sign-in-needed', details: { host: quay, status: '401' } })
})

test.each([
  { feedId: 'a' }, { feedId: 'a', password: 'alone' }, { feedId: 'a', header: { name: 'Host', value: 'x' } },
  { feedId: 'a', header: { name: 'X-Key\r\nX-Other', value: 'x' } }, { feedId: 'a', header: { name: 'X-Key', value: 'x\r\nX-Other: y' } }
])('%j is nothing to sign in with', args => {
  expect(v.safeParse(contract.feeds.signIn, args).success).toBe(false)
})
