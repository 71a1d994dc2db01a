import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { nodeFileSystem } from '../../../src/main/node/file-system.ts'
import type { FileSystem } from '../../../src/main/ports.ts'
import { createFileServer } from '../../../src/main/routines/serve-file.ts'
import { createPictureStore } from '../../../src/main/routines/store-pictures.ts'
import { Failure } from '../../../src/shared/failure.ts'
import type { FakeAnswer } from '../../support/fake-http.ts'
import { quietLog } from '../../support/make-app.ts'
import { makePng as png } from '../../support/make-png.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { makeArticle } from '../store/sample-contents.ts'
import { following, openWorkshop, settings, start, systemError, type Workshop, type WorkshopOptions } from './workshop.ts'

const hour = 3_600_000
const url = 'https://pictures.example/lead'

interface Shop extends Workshop {
  readonly folder: string
  /** Articles that were told to have changed. */
  readonly changed: readonly string[]
}

async function open(options: Partial<WorkshopOptions> = {}): Promise<Shop> {
  const folder = options.folder ?? await temporaryFolder()
  const workshop = await openWorkshop({ folder, library: following('quay.example'), ...options })
  onTestFinished(() => workshop.close())
  const changed: string[] = []
  workshop.events.on((name, payload) => void (name === 'article-changed' && changed.push((payload as { articleId: string }).articleId)))
  return { ...workshop, folder, changed }
}

/** Serves its pictures; nothing else is asked of it. */
function serverOf({ folder, documents }: Shop): ReturnType<typeof createFileServer> {
  const notAsked = (): Promise<never> => Promise.reject(new Error('not asked'))
  const pool = { run: notAsked, close: async () => {} }
  return createFileServer({ files: nodeFileSystem, dataFolder: folder, documents, pool, log: quietLog, proof: notAsked })
}

const illustrated = (pictureUrl: string, articleId = 'a1', sortedAt = start) =>
  makeArticle({ articleId, sortedAt, leadPicture: { url: pictureUrl }, pictureUrls: [] })

/** Wishes for the picture and answers what is known of it then. */
async function wish(shop: Shop, pictureUrl = url) {
  shop.pictures.queueAll(illustrated(pictureUrl))
  return vi.waitFor(() => shop.archive.findPicture(pictureUrl) ?? expect.unreachable('not tried'), 5000)
}

/** Addresses asked so far, once one more picture has come: what was wished for before it would have been asked by then. */
async function asked(shop: Shop): Promise<readonly string[]> {
  const last = 'https://last.example/p.png'
  shop.http.answer(last, { body: png(40, 30) })
  await wish(shop, last)
  return shop.http.requests.map(request => request.url).filter(one => one !== last)
}

const storedFiles = (folder: string): Promise<readonly string[]> => readdir(join(folder, 'media')).catch(() => [])

describe('a picture', () => {
  test('is known by its first bytes whatever the server calls it, stored once, and served so that it can do no harm', async () => {
    const shop = await open()
    const bytes = png(40, 30)
    shop.http.answer(url, { headers: { 'content-type': 'text/html' }, body: bytes })
    shop.http.answer(`${url}?again`, { headers: { 'content-type': 'image/svg+xml' }, body: bytes })
    const { picture } = await wish(shop)
    expect(picture).toMatchObject({ width: 40, height: 30, hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(shop.changed).toEqual(['a1'])
    shop.clock.pass(1000)
    expect((await wish(shop, `${url}?again`)).picture).toEqual(picture)
    expect(await storedFiles(shop.folder)).toEqual([picture?.hash])

    const served = await serverOf(shop)(`media/${picture?.hash}`)
    expect(served?.headers).toEqual({
      'content-type': 'image/png', 'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'", 'cache-control': 'private, max-age=31536000, immutable'
    })
    expect(Buffer.compare(served?.bytes ?? new Uint8Array(), bytes)).toBe(0)
  })

  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><script>alert(1)</script></svg>'
  test.each<[string, FakeAnswer | (() => FakeAnswer)]>([
    ['an SVG, which may hold scripts', { headers: { 'content-type': 'image/png' }, body: svg }],
    ['a page', { headers: { 'content-type': 'image/png' }, body: '<!doctype html><title>Please sign in</title>' }],
    ['a pixel that counts readers', { headers: { 'content-type': 'image/png' }, body: png(1, 1) }],
    ['larger in memory than a screen can need', { body: png(50_000, 1).fill(0xff, 20, 21) }],
    ['larger than 10 MB', { body: Buffer.concat([png(40, 30), Buffer.alloc(10 * 1024 * 1024)]) }],
    ['empty', { body: '' }],
    ['not there', { status: 404 }],
    ['on a server that does not answer', () => { throw new Failure('timed-out', { host: 'pictures.example', seconds: '10' }) }]
  ])('that is %s is not stored, and not asked for again within a day (fault 43)', async (_what, answer) => {
    const shop = await open()
    shop.http.answer(url, answer)
    expect(await wish(shop)).toEqual({ triedAt: start })
    expect(await storedFiles(shop.folder)).toEqual([])
    expect(shop.changed).toEqual([])

    shop.clock.pass(23 * hour)
    await wish(shop)
    expect(await asked(shop)).toEqual([url])

    shop.clock.pass(2 * hour)
    shop.http.answer(url, { body: png(40, 30) })
    shop.pictures.queueAll(illustrated(url))
    await vi.waitFor(() => expect(shop.archive.findPicture(url)?.picture).toMatchObject({ width: 40 }))
  })

  test('that the disk has no room for leaves no half file', async () => {
    const files: FileSystem = {
      ...nodeFileSystem,
      async writeNew(path, bytes) {
        if (!path.includes('media')) return nodeFileSystem.writeNew(path, bytes)
        await nodeFileSystem.writeNew(path, bytes.slice(0, 10))
        throw systemError('ENOSPC')
      }
    }
    const shop = await open({ files })
    shop.http.answer(url, { body: png(40, 30) })
    expect(await wish(shop)).toEqual({ triedAt: start })
    expect(await storedFiles(shop.folder)).toEqual([])
  })
})

describe('an archive that has no room', () => {
  test('for what is known of a picture ends nothing: the next one is fetched (fault 2)', async () => {
    const shop = await open()
    let isFull = true
    const pictures = createPictureStore({
      ...shop, files: nodeFileSystem, folder: join(shop.folder, 'media'), maxBytes: 1_000_000,
      archive: {
        ...shop.archive,
        savePicture(...given) {
          if (isFull) throw new Failure('disk-full', { file: 'archive.db' })
          shop.archive.savePicture(...given)
        }
      }
    })
    const other = 'https://other.example/p.png'
    for (const one of [url, other]) shop.http.answer(one, { body: png(40, 30) })
    pictures.queueAll(illustrated(url))
    await vi.waitFor(() => expect(shop.log.lines.filter(line => line.includes('picture not noted'))).toHaveLength(1), 5000)
    isFull = false
    pictures.queueAll(illustrated(other))
    await vi.waitFor(() => expect(shop.archive.findPicture(other)?.picture).toMatchObject({ width: 40 }), 5000)
    await pictures.stop()
  })
})

describe('pictures are fetched', () => {
  test('with the guard of addresses at every hop (S10) (fault 31)', async () => {
    const shop = await open()
    const inside = 'http://169.254.169.254/latest/meta-data'
    shop.http.answer(url, { status: 302, headers: { location: inside } })
    shop.http.answer(inside, () => { throw new Failure('address-private', { host: '169.254.169.254' }) })
    shop.pictures.queueAll(illustrated(url))
    await vi.waitFor(() => expect(shop.archive.findPicture(url)).toEqual({ triedAt: start }), 5000)
    expect(shop.http.requests.map(request => [request.url, request.allowPrivate])).toEqual([[url, false], [inside, false]])
  })

  test('and one that is a page too is served as the picture that its first bytes say (S9) (fault 43)', async () => {
    const shop = await open()
    const polyglot = Buffer.concat([Buffer.from('GIF89a'), Buffer.from([64, 0, 64, 0, 0, 0, 0]), Buffer.from('/*<script>alert(1)</script>*/=1')])
    shop.http.answer(url, { headers: { 'content-type': 'text/html' }, body: polyglot })
    const { picture } = await wish(shop)
    const served = await serverOf(shop)(`media/${picture?.hash}`)
    expect(served?.headers).toMatchObject({
      'content-type': 'image/gif', 'x-content-type-options': 'nosniff', 'content-security-policy': "sandbox; default-src 'none'"
    })
  })

  test('never when the reader does not want them', async () => {
    const shop = await open({ settings: { ...settings, pictures: 'never' } })
    shop.http.answer(url, { body: png(40, 30) })
    shop.pictures.queueAll(illustrated(url))
    shop.pictures.queueLeads([illustrated(url)])
    await shop.documents.changeSettings(before => ({ ...before, pictures: 'store' }))
    expect(await asked(shop)).toEqual([])
  })

  test('once, however many articles show one', async () => {
    const shop = await open()
    shop.http.answer(url, { body: png(40, 30) })
    shop.pictures.queueLeads([illustrated(url, 'a1'), illustrated(url, 'a2')])
    await wish(shop)
    await wish(shop)
    expect(await asked(shop)).toEqual([url])
  })

  test('for new articles newest first, and not for those older than two days', async () => {
    const shop = await open()
    const at = (hours: number): string => new Date(Date.parse(start) - hours * hour).toISOString()
    const urls = ['a', 'b', 'c', 'd'].map(name => `https://${name}.example/p.png`)
    for (const one of urls) shop.http.answer(one, { body: png(40, 30) })
    const [a = '', b = '', c = '', d = ''] = urls
    shop.pictures.queueLeads([
      illustrated(a, 'a', at(10)), illustrated(b, 'b', at(1)), illustrated(c, 'c', at(49)), illustrated(d, 'd', at(5))
    ])
    await vi.waitFor(() => expect(shop.archive.findPicture(a)).toBeDefined())
    expect(shop.http.requests.map(request => request.url)).toEqual([b, d, a])
  })

  test('with the reach of their feed: on private addresses only where the reader allowed it', async () => {
    const library = following('quay.example')
    const [subscription] = library.subscriptions
    if (!subscription) return expect.unreachable()
    const shop = await open({ library: { ...library, subscriptions: [{ ...subscription, allowPrivate: true }] } })
    shop.http.answer(url, { body: png(40, 30) })
    shop.pictures.queueAll({ ...illustrated(url), feedId: subscription.feedId })
    shop.pictures.queueAll({ ...illustrated('https://other.example/p.png'), feedId: 'followed no more' })
    await vi.waitFor(() => expect(shop.http.requests).toHaveLength(2))
    expect(shop.http.requests.map(({ allowPrivate }) => allowPrivate)).toEqual([true, false])
  })
})
