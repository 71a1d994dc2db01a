import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makePng } from '../../support/make-png.ts'
import { feedUrlOf, following } from '../routines/workshop.ts'
import { openWorkbench } from './workbench.ts'

const quay = 'quay.example'
const feed = (text: string): string => `<rss version="2.0"><channel><title>Quay</title><link>https://quay.example</link>
  <item><title>Bridge</title><guid isPermaLink="false">bridge</guid><description><![CDATA[<p>${text}</p>
  <figure><img src="https://pictures.example/bridge.png"><figcaption>The bridge. Photo: A. Mole</figcaption></figure><img src="https://gone.example/gone.png">]]></description></item></channel></rss>`

async function openBridge() {
  const bench = await openWorkbench(following(quay))
  bench.http.answer(feedUrlOf(quay), { body: feed('It may close.') })
  bench.http.answer('https://pictures.example/bridge.png', { body: makePng(50, 40) })
  await bench.api.feeds.refresh({})
  const [row] = (await bench.api.articles.list({ filter: {}, limit: 5 })).rows
  const articleId = row?.articleId ?? ''
  await bench.api.articles.open({ articleId })
  await expect.poll(() => bench.archive.findPicture('https://pictures.example/bridge.png')?.picture).toBeDefined()
  return { bench, articleId, row, articles: bench.api.articles }
}

test('an article lists its pictures, with those that are on the disk', async () => {
  const { articles, articleId, row } = await openBridge()
  expect(await articles.pictures({ articleId })).toMatchObject([
    { kind: 'photo', caption: 'The bridge. Photo: A. Mole', credit: 'A. Mole', picture: { width: 50, height: 40 } },
    { kind: 'photo', url: 'https://gone.example/gone.png' }
  ])
  expect(row?.pictureCount).toBe(2)
  await expect(articles.pictures({ articleId: 'nothing' })).rejects.toMatchObject({ code: 'not-found' })
})

test('an article is saved as evidence and checked against what is stored, also after it was changed', async () => {
  const { bench, articles, articleId } = await openBridge()
  const file = await articles.exportSnapshot({ articleId })
  const text = readFileSync(file.path, 'utf8')
  expect(file).toMatchObject({ fileName: expect.stringMatching(/^2026-11-22_quay_bridge_[0-9a-f]{8}\.html$/), byteCount: Buffer.byteLength(text) })
  expect(text).toContain('src="data:image/png;base64,')
  expect(await articles.checkSnapshot({ text })).toMatchObject({ isUntouched: true, hasTrueText: true, inArchive: 'current' })
  bench.http.answer(feedUrlOf(quay), { body: feed('It will close.') })
  bench.clock.pass(3_600_000)
  await bench.api.feeds.refresh({})
  expect(await articles.checkSnapshot({ text })).toMatchObject({ isUntouched: true, inArchive: 'earlier' })
  const [, earlier] = await articles.revisions({ articleId })
  const again = await articles.exportSnapshot({ articleId, revisionHash: earlier?.revisionHash ?? '' })
  expect(readFileSync(again.path, 'utf8')).toContain('an earlier one')
  expect(again.fileName).toBe(file.fileName)
})

test('a file of another article is absent from the archive, any other file is refused', async () => {
  const { articles, articleId } = await openBridge()
  const text = readFileSync((await articles.exportSnapshot({ articleId })).path, 'utf8').replaceAll(articleId, 'another')
  expect(await articles.checkSnapshot({ text })).toMatchObject({ isUntouched: false, hasTrueText: true, inArchive: 'absent' })
  await expect(articles.checkSnapshot({ text: 'A letter' })).rejects.toMatchObject({ code: 'not-a-snapshot' })
  await expect(articles.exportSnapshot({ articleId, revisionHash: 'never' })).rejects.toMatchObject({ code: 'not-found' })
})
