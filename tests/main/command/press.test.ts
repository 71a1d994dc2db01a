import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { runPress } from '../../../src/main/command/press.ts'
import type { PressOptions } from '../../../src/main/command/press-options.ts'
import { startFeedTown, type FeedTown } from '../../support/feed-town.ts'
import { makeApp, type TestApp } from '../../support/make-app.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

let town: FeedTown
beforeAll(async () => {
  town = await startFeedTown()
})
afterAll(() => town.close())

interface Desk extends TestApp {
  readonly folder: string
  readonly said: readonly string[]
  readonly shown: readonly string[]
  run(changes?: Partial<PressOptions>): Promise<number>
}

async function open(opml: string | undefined): Promise<Desk> {
  const folder = await temporaryFolder()
  const opmlPath = join(folder, 'feeds.opml')
  if (opml !== undefined) await writeFile(opmlPath, opml)
  const desk = await makeApp({ dataFolder: join(folder, 'data') })
  onTestFinished(() => desk.close())
  const said: string[] = []
  const shown: string[] = []
  const options: PressOptions = {
    opmlPath, outFolder: join(folder, 'out'), dataFolder: desk.dataFolder, allowPrivate: true, name: 'Island review',
    language: 'en',
    zone: 'Europe/Lisbon', windowHours: 24, formats: ['html']
  }
  return {
    ...desk, folder, said, shown,
    run: changes => runPress(desk.app, { ...options, ...changes }, {
      say: line => said.push(line), show: line => shown.push(line), complain: line => said.push(line)
    })
  }
}

const listOf = (...addresses: readonly string[]): string =>
  `<opml version="2.0"><head/><body>${addresses
    .map(url => `<outline text="${new URL(url).pathname}" xmlUrl="${url}"/>`).join('')}</body></opml>`

describe('the command', () => {
  test('writes the press review as PDF and HTML and says what it read and wrote', async () => {
    const desk = await open(town.opml())
    expect(await desk.run({ formats: ['pdf', 'html'] })).toBe(0)
    const names = (await readdir(join(desk.folder, 'out'))).toSorted()
    expect(names).toEqual([
      expect.stringMatching(/^\d{4}-\d\d-\d\d_press-review_[a-z-]+_no1\.html$/), expect.stringMatching(/_no1\.pdf$/)
    ])
    const [html = '', pdf = ''] = names.map(name => join(desk.folder, 'out', name))
    expect(await readFile(html, 'utf8')).toContain('Quay Gazette')
    const document = await PDFDocument.load(await readFile(pdf))
    expect(document.getPageCount()).toBeGreaterThan(1)
    expect(desk.said).toEqual([
      '5 of 5 feeds read, 11 new articles', expect.stringMatching(/^No\. 1, \d+ stories: Press review: .*bridge/i), pdf, html
    ])
    expect(desk.shown.at(-1)).toBe('5 of 5 feeds, 11 new articles')
  })

  test('composes the draft of the day anew under the same number, and leaves one alone that was edited or issued', async () => {
    const desk = await open(listOf(town.feedUrl(0)))
    const { digests } = desk.app.api
    await desk.run()
    const [first] = await digests.list({})
    const before = await digests.open({ digestId: first?.digestId ?? '' })
    expect(await desk.run()).toBe(0)
    expect(desk.said).toContain('1 of 1 feeds read, 0 new articles')
    const after = await digests.open({ digestId: before.digestId })
    expect(after).toMatchObject({ number: 1, version: 1 })
    expect(after.composedAt > before.composedAt).toBe(true)
    expect(after.blocks.map(({ blockId }) => blockId)).toEqual(before.blocks.map(({ blockId }) => blockId))

    const edited = await digests.edit({ digestId: after.digestId, version: after.version, edit: { headline: 'My own headline' } })
    expect(await desk.run()).toBe(0)
    expect(await digests.open({ digestId: after.digestId })).toEqual(edited)
    const issued = await digests.issue({ digestId: after.digestId, version: edited.version })
    expect(await desk.run()).toBe(0)
    expect(await digests.open({ digestId: after.digestId })).toEqual(issued)
    const written = await readdir(join(desk.folder, 'out'))
    expect(written).toHaveLength(1)
    expect(await readFile(join(desk.folder, 'out', written[0] ?? ''), 'utf8')).toContain('My own headline')
  })

  test('goes on without the feeds that fail and says why they do', async () => {
    const desk = await open(listOf(town.feedUrl(0), `${town.url}/broken.xml`, 'file:///etc/hostname'))
    expect(await desk.run()).toBe(0)
    expect(desk.said).toEqual(expect.arrayContaining([
      '  /etc/hostname: not a web address, skipped', '1 of 2 feeds read, 3 new articles',
      expect.stringMatching(/^ {2}\/broken\.xml: The feed at .* is broken and cannot be read/)
    ]))
  })

  test('ends with 1 when nothing could be fetched, and writes nothing', async () => {
    const desk = await open(listOf(`${town.url}/missing.xml`, `${town.url}/page.html`))
    expect(await desk.run()).toBe(1)
    expect(desk.said).toEqual([
      '0 of 2 feeds read, 0 new articles', expect.stringMatching(/^ {2}\/missing\.xml: .* answered with status 404\./),
      expect.stringMatching(/^ {2}\/page\.html: .* is not a feed;/)
    ])
    expect(await readdir(desk.folder)).not.toContain('out')
    expect(await desk.app.api.digests.list({})).toEqual([])
  })

  test('reads no private address unless it was told to', async () => {
    const desk = await open(listOf(town.feedUrl(0)))
    expect(await desk.run({ allowPrivate: false })).toBe(1)
    expect(desk.said.at(-1)).toMatch(/private network/)
  })

  test.each([
    ['without a list', undefined, {}, /feeds\.opml cannot be read\. Name an OPML file/],
    ['with a list that is none', 'Quay Gazette, Pier Post', {}, /^This file is not a readable OPML file/],
    ['with a list that is empty', listOf(), {}, /^There are no feeds in this OPML file/],
    ['with a zone that does not exist', listOf('http://127.0.0.1:9/feed'), { zone: 'Mars/Base' }, /\(not a time zone\)/]
  ])('%s ends with 1 and one sentence', async (_what, opml, changes, sentence) => {
    const desk = await open(opml)
    expect(await desk.run(changes)).toBe(1)
    expect(desk.said).toEqual([expect.stringMatching(sentence)])
  })
})
