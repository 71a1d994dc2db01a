import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const script = join(import.meta.dirname, '../../../scripts/check-packs.mjs')
const feed = '<?xml version="1.0"?><rss version="2.0"><channel><title>Quay Gazette</title></channel></rss>'
const page = '<!doctype html><title>Quay Gazette has moved</title>'

/** A host of its own for each answer: feeds of one host are asked once a second. */
async function serve(status: number, body: string): Promise<string> {
  const server = createServer((_request, response) => response.writeHead(status).end(body))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/rss.xml`
}

async function packFolder(packs: Readonly<Record<string, readonly string[]>>): Promise<string> {
  const folder = await temporaryFolder()
  for (const [packId, feedUrls] of Object.entries(packs)) {
    await writeFile(join(folder, `${packId}.json`), JSON.stringify({ packId, feeds: feedUrls.map(feedUrl => ({ feedUrl })) }))
  }
  return folder
}

function check(...words: readonly string[]): Promise<{ readonly code: number; readonly lines: ReadonlySet<string> }> {
  return new Promise(resolve => {
    execFile(process.execPath, [script, ...words], (error, stdout) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, lines: new Set(stdout.trim().split('\n')) })
    })
  })
}

test('every address of the packs is asked, and what does not answer with a feed is named', async () => {
  const [sound, moved, gone] = await Promise.all([serve(200, feed), serve(200, page), serve(404, '')])
  const folder = await packFolder({ sound: [sound], broken: [moved, gone] })
  expect(await check('--folder', folder)).toEqual({
    code: 1, lines: new Set([`ok    ${sound}  a feed`, `FAIL  ${moved}  no feed`, `FAIL  ${gone}  status 404`, '1 of 3 feeds answer.'])
  })
})

test('a pack alone is asked when it is named', async () => {
  const [sound, moved] = await Promise.all([serve(200, feed), serve(200, page)])
  const folder = await packFolder({ sound: [sound], broken: [moved] })
  expect(await check('--folder', folder, 'sound')).toEqual({
    code: 0, lines: new Set([`ok    ${sound}  a feed`, '1 of 1 feeds answer.'])
  })
})
