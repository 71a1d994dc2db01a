import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { nodeFileSystem } from '../../../src/main/node/file-system.ts'
import { createFileServer } from '../../../src/main/routines/serve-file.ts'
import { createWorkerPool } from '../../../src/main/workers/pool.ts'
import type { Digest } from '../../../src/shared/digest.ts'
import { Failure } from '../../../src/shared/failure.ts'
import { quietLog } from '../../support/make-app.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { article, pickAll } from '../digest/sample.ts'
import { openWorkshop, type Workshop } from './workshop.ts'

const pool = createWorkerPool({ entry: 'digest-worker', size: 1, timeLimit: 20_000, memoryLimit: 512 })
afterAll(() => pool.close())

const hash = 'ab'.repeat(32)
const gif = Buffer.from('47494638396128001e00800000000000ffffff21f90401000000002c00000000', 'hex')
const secret = 'nobody may read this'

const proof = { pageCount: 9, pageNumbers: { 'block-1': 7 }, firstOnPage: ['section-1', 'block-1'] }
let asked: string[] = []
const askProof = async ({ version }: Digest) => (asked.push(String(version)), proof)

let workshop: Workshop
let serveFile: ReturnType<typeof createFileServer>

beforeEach(async () => {
  const outside = await temporaryFolder()
  const dataFolder = join(outside, 'desk')
  await mkdir(join(dataFolder, 'exports/inner.html'), { recursive: true })
  await mkdir(join(dataFolder, 'media'))
  const files = [
    '../secret.html', 'secret.html', 'exports/.hidden.html', 'exports/review.html', 'exports/review.pdf', 'exports/review.exe',
    'exports/review.pdf.1234.tmp', 'exports/Ревю 1.html', 'media/note.txt', `media/${'cd'.repeat(32)}`
  ]
  for (const name of files) await writeFile(join(dataFolder, name), secret)
  await writeFile(join(dataFolder, 'media', hash), gif)
  workshop = await openWorkshop({ folder: dataFolder })
  onTestFinished(() => workshop.close())
  const { documents } = workshop
  serveFile = createFileServer({ files: nodeFileSystem, dataFolder, documents, pool, log: quietLog, proof: askProof })
})

describe('the file server', () => {
  test.each([
    '', '/', 'media', 'media/', 'secret.html', 'library.json', 'unknown/review.html', 'digests/2017-06-07_morning',
    '../secret.html', 'exports/../secret.html', 'exports/../../secret.html', 'exports/..', 'exports/.', 'exports/..\\secret.html',
    'exports\\review.html', 'exports/review.html\0', 'exports/review.html\0.pdf', 'exports//review.html', 'exports/review.html/',
    'exports/.hidden.html', 'exports/review.exe', 'exports/review.pdf.1234.tmp', 'exports/inner.html', 'exports/missing.pdf',
    'exports/constructor', 'media/note.txt', `media/${hash.toUpperCase()}`, `media/${hash}0`, `media/../media/${hash}`,
    `media/${'00'.repeat(32)}`, `media/${'cd'.repeat(32)}`, 'preview/', 'preview/nothing-like-it', 'preview/..', 'preview/../library',
    'preview/__proto__', 'constructor/name', '__proto__/x'
  ])('serves nothing for %j', async path => {
    expect(await serveFile(path)).toBeUndefined()
  })

  test('serves a stored picture by its kind', async () => {
    expect((await serveFile(`media/${hash}`))?.headers).toMatchObject({ 'content-type': 'image/gif' })
  })

  test.each([
    ['review.html', 'text/html; charset=utf-8', 'review.html'],
    ['review.pdf', 'application/pdf', 'review.pdf'],
    ['Ревю 1.html', 'text/html; charset=utf-8', '_____1.html']
  ])('hands out an export %s as a download that runs nothing even when it is opened', async (name, contentType, saved) => {
    const file = await serveFile(`exports/${name}`)
    expect(new TextDecoder().decode(file?.bytes)).toBe(secret)
    expect(file?.headers).toEqual({
      'content-type': contentType, 'content-disposition': `attachment; filename="${saved}"`, 'cache-control': 'no-store',
      'x-content-type-options': 'nosniff', 'content-security-policy': "sandbox; default-src 'none'"
    })
  })

  test('shows the preview of a digest as a document without scripts or our origin that only our page may frame', async () => {
    const digest = pickAll(article('a', 'Quay <Gazette>'))
    await workshop.documents.saveDigest(digest, undefined)
    const file = await serveFile(`preview/${digest.digestId}`)
    expect(new TextDecoder().decode(file?.bytes)).toContain('Quay &lt;Gazette&gt;')
    const policy = file?.headers['content-security-policy'] ?? ''
    expect(policy.split('; ')).toEqual(expect.arrayContaining(["default-src 'none'", "frame-ancestors 'self'", 'sandbox']))
    expect(policy).not.toContain('script')
    expect(file?.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'referrer-policy': 'no-referrer'
    })
  })

  test('shows the proof with the numbers and heads of a first print, which is made once for each state', async () => {
    asked = []
    const digest = pickAll(article('a', 'Quay Gazette'))
    await workshop.documents.saveDigest(digest, undefined)
    const shown = async () => new TextDecoder().decode((await serveFile(`proof/${digest.digestId}`))?.bytes)
    expect(await shown()).toContain('<span class="page">7</span>')
    expect(await shown()).toContain('<span>World</span>')
    expect(asked).toEqual(['1'])
    await workshop.documents.saveDigest({ ...digest, version: 2 }, 1)
    await shown()
    expect(asked).toEqual(['1', '2'])
  })

  test('shows the proof without numbers where nothing can be printed', async () => {
    const digest = pickAll(article('a', 'Quay Gazette'))
    await workshop.documents.saveDigest(digest, undefined)
    const failing = createFileServer({
      files: nodeFileSystem, dataFolder: '/absent', documents: workshop.documents, pool, log: quietLog,
      proof: () => Promise.reject(new Failure('no-browser'))
    })
    expect(new TextDecoder().decode((await failing(`proof/${digest.digestId}`))?.bytes)).toContain('Quay Gazette')
  })
})
