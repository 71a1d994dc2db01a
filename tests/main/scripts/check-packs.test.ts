import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { createServer, type OutgoingHttpHeaders, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const script = join(import.meta.dirname, '../../../scripts/check-packs.mjs')
const feed = '<?xml version="1.0"?><rss version="2.0"><channel><title>Quay Gazette</title></channel></rss>'
const page = '<!doctype html><title>Quay Gazette has moved</title>'

/** A host of its own for each answer: feeds of one host are asked once a second. */
function serve(status: number, body: string, headers: OutgoingHttpHeaders = {}): Promise<string> {
  return serveBy((_request, response) => response.writeHead(status, headers).end(body))
}

async function serveBy(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/rss.xml`
}

async function packFolder(packs: Readonly<Record<string, readonly string[]>>): Promise<string> {
  const folder = await temporaryFolder()
  for (const [packId, feedUrls] of Object.entries(packs)) {
    await writeFile(join(folder, `${packId}.json`), JSON.stringify({ packId, feeds: feedUrls.map(feedUrl => ({ feedUrl })) }))
  }
  return folder
}

interface Checked {
  readonly code: number
  readonly lines: ReadonlySet<string>
  readonly refusal: string
}

function check(...words: readonly string[]): Promise<Checked> {
  return new Promise(resolve => {
    execFile(process.execPath, [script, ...words], (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : 0
      resolve({ code, lines: new Set(stdout.trim().split('\n')), refusal: stderr.trim() })
    })
  })
}

test('every address of the packs is asked, and what does not answer with a feed is named', async () => {
  const [sound, replaced, missing, gone] = await Promise.all([serve(200, feed), serve(200, page), serve(404, ''), serve(410, '')])
  const folder = await packFolder({ sound: [sound], broken: [replaced, missing, gone] })
  expect(await check('--folder', folder)).toMatchObject({
    code: 1, lines: new Set([
      `ok    ${sound}  a feed`, `FAIL  ${replaced}  no feed`, `FAIL  ${missing}  status 404`, `FAIL  ${gone}  status 410`,
      '1 of 4 feeds answer.'
    ])
  })
})

test('a pack alone is asked when it is named', async () => {
  const [sound, moved] = await Promise.all([serve(200, feed), serve(200, page)])
  const folder = await packFolder({ sound: [sound], broken: [moved] })
  expect(await check('--folder', folder, 'sound')).toMatchObject({
    code: 0, lines: new Set([`ok    ${sound}  a feed`, '1 of 1 feeds answer.'])
  })
})

test('a feed that moved is told with its new address', async () => {
  const sound = await serve(200, feed)
  const moved = await serve(301, '', { location: sound })
  expect(await check('--folder', await packFolder({ moved: [moved] }))).toMatchObject({
    code: 0, lines: new Set([`ok    ${moved}  a feed, moved to ${sound}`, '1 of 1 feeds answer.'])
  })
})

test('one that answers too slowly is told so, and one that never ends is not waited for', async () => {
  const slow = await serveBy(() => undefined)
  const endless = await serveBy((_request, response) => void response.write(feed.padEnd(6000)))
  expect(await check('--folder', await packFolder({ both: [slow, endless] }), '--patience', '1')).toMatchObject({
    code: 1, lines: new Set([`FAIL  ${slow}  no answer within 1 seconds`, `ok    ${endless}  a feed`, '1 of 2 feeds answer.'])
  })
})

test('without a network nothing is said of the feeds, and the end is another', async () => {
  const nobody = ['http://127.0.0.1:1/rss.xml', 'http://127.0.0.1:9/rss.xml']
  const { code, lines } = await check('--folder', await packFolder({ nobody }))
  expect(code).toBe(2)
  expect([...lines].at(-1)).toMatch(/^No host could be reached/)
})

test('a pack that is not there is refused by name, and those that are there are told', async () => {
  const folder = await packFolder({ islands: [] })
  const { code, refusal } = await check('--folder', folder, 'atlantis')
  expect([code, refusal]).toEqual([1, 'No such pack: atlantis. There are: islands.'])
})
