import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nodeFileSystem } from '../../../src/main/node/file-system.ts'
import type { FileSystem, Printer } from '../../../src/main/ports.ts'
import { createExporter, type Exporter } from '../../../src/main/routines/export.ts'
import { createWorkerPool, type WorkerPool } from '../../../src/main/workers/pool.ts'
import type { ExportProgress } from '../../../src/shared/export-progress.ts'
import { exportFormats } from '../../../src/shared/digest.ts'
import { Failure } from '../../../src/shared/failure.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { article, pickAll } from '../digest/sample.ts'
import { systemError } from './workshop.ts'

let pool: WorkerPool
beforeAll(() => {
  pool = createWorkerPool({ entry: 'digest-worker', size: 1, timeLimit: 20_000, memoryLimit: 512 })
})
afterAll(() => pool.close())

const digest = pickAll(article('a', 'Quay Gazette'), article('b', 'Pier Post'))
const noPrinter: Printer = { print: () => Promise.reject(new Failure('no-browser')), close: async () => {} }
/** Prints an empty page. */
const pagePrinter: Printer = {
  async print() {
    const page = await PDFDocument.create()
    page.addPage()
    return page.save()
  },
  close: async () => {}
}
const print = { sectionTitle: 'World', zone: 'Europe/Lisbon', paper: 'a4' } as const
const documents = [{ digest }, { article: { ...print, article: article('a', 'Quay Gazette') } }] as const

const exporterFor = (folder: string, files: FileSystem = nodeFileSystem): Exporter =>
  createExporter({ files, printer: noPrinter, pool, folder })

describe('an export', () => {
  test('is one file that says where it is, and a second export of the same digest takes its place', async () => {
    const folder = join(await temporaryFolder(), 'exports')
    const file = await exporterFor(folder).export({ digest }, 'html')
    expect(file).toMatchObject({
      fileName: '2017-06-07_press-review_morning-edition_no171.html', href: 'exports/2017-06-07_press-review_morning-edition_no171.html',
      path: join(folder, '2017-06-07_press-review_morning-edition_no171.html'), warnings: []
    })
    const bytes = await readFile(file.path)
    expect(bytes.byteLength).toBe(file.byteCount)
    expect(bytes.toString()).toContain('Quay Gazette')

    await exporterFor(folder).export({ digest: { ...digest, headline: 'A new headline' } }, 'html')
    expect(await readFile(file.path, 'utf8')).toContain('A new headline')
    expect(await readdir(folder)).toEqual([file.fileName])
  })

  test('names the characters that no bundled font has', async () => {
    const strange = { ...digest, headline: 'A \u{13000} in the museum' }
    expect((await exporterFor(await temporaryFolder()).export({ digest: strange }, 'html')).warnings)
      .toEqual([{ kind: 'missing-glyphs', characters: ['\u{13000}'] }])
  })

  test('tells how far it has come, and that it is done only when it is', async () => {
    const steps: string[] = []
    await exporterFor(await temporaryFolder()).export({ digest }, 'txt', ({ done, total }) => void steps.push(`${done}/${total}`))
    expect(steps).toEqual(['0/2', '1/2'])
  })

  test('on paper tells how many pages there are as soon as they were counted', async () => {
    const steps: ExportProgress[] = []
    const exporter = createExporter({ files: nodeFileSystem, printer: pagePrinter, pool, folder: await temporaryFolder() })
    expect(await exporter.export(documents[1], 'pdf', progress => void steps.push(progress))).toMatchObject({ pageCount: 1 })
    expect(steps).toEqual([...[0, 1, 2].map(done => ({ done, total: 4 })), { done: 3, total: 4, pageCount: 1 }])
  })

  test('on paper by a browser whose pages have no place for page numbers is printed again with them', async () => {
    const printed: string[] = []
    const printer: Printer = { ...pagePrinter, print: request => (printed.push(request.html), pagePrinter.print(request)) }
    await createExporter({ files: nodeFileSystem, printer, pool, folder: await temporaryFolder() }).export({ digest }, 'pdf')
    expect(printed.map(html => html.includes('>0123456789<'))).toEqual([true, false, false, false])
    expect(printed.map(html => html.includes('class="contents"'))).toEqual([true, false, true, false])
  })

  const kinds = ['docx', 'epub', 'txt', 'html', 'pdf'] as const
  test.each(kinds)('as %s ends at once when it is cancelled, and leaves no file', async format => {
    const folder = await temporaryFolder()
    const patient: Printer = { ...noPrinter, print: ({ signal }) => new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new Failure('cancelled')))
    }) }
    const exporter = createExporter({ files: nodeFileSystem, printer: patient, pool, folder })
    const running = exporter.export({ digest }, format)
    exporter.cancel()
    await expect(running).rejects.toMatchObject({ code: 'cancelled' })
    expect(await readdir(folder)).toEqual([])
    expect(await exporter.export({ digest }, 'txt')).toMatchObject({ fileName: '2017-06-07_press-review_morning-edition_no171.txt' })
  })

  test.each(exportFormats)('as %s can be cancelled at every step, and leaves no file', async format => {
    const steps = format === 'pdf' ? [0, 1, 2, 3] : [0, 1]
    for (const step of steps) {
      const folder = await temporaryFolder()
      const exporter = createExporter({ files: nodeFileSystem, printer: pagePrinter, pool, folder })
      const running = exporter.export({ digest }, format, ({ done }) => { if (done === step) exporter.cancel() })
      await expect(running).rejects.toMatchObject({ code: 'cancelled' })
      expect(await readdir(folder)).toEqual([])
    }
  })

  test.each(exportFormats)('as %s on a disk that fills up says so and leaves no half file, an article by itself too', async format => {
    const folder = await temporaryFolder()
    const full: FileSystem = {
      ...nodeFileSystem,
      async writeNew(path, bytes) {
        await nodeFileSystem.writeNew(path, bytes.slice(0, bytes.length >> 1))
        throw systemError('ENOSPC')
      }
    }
    for (const printable of documents) {
      const exporter = createExporter({ files: full, printer: pagePrinter, pool, folder })
      await expect(exporter.export(printable, format)).rejects.toMatchObject({ code: 'disk-full' })
      expect(await readdir(folder)).toEqual([])
    }
  })

  test.each(exportFormats)('as %s is written for a press review and for an article by itself', async format => {
    const folder = await temporaryFolder()
    const exporter = createExporter({ files: nodeFileSystem, printer: pagePrinter, pool, folder })
    const written = await Promise.all(documents.map(printable => exporter.export(printable, format)))
    const names = ['2017-06-07_press-review_morning-edition_no171', '2017-06-07_quay-gazette_headline-a'].map(name => `${name}.${format}`)
    expect(written.map(({ fileName }) => fileName)).toEqual(names)
    expect((await readdir(folder)).toSorted()).toEqual(names)
    for (const { byteCount } of written) expect(byteCount).toBeGreaterThan(100)
  })

  test('as PDF without a browser says so and leaves nothing behind', async () => {
    const folder = await temporaryFolder()
    await expect(exporterFor(folder).export({ digest }, 'pdf')).rejects.toMatchObject({ code: 'no-browser' })
    expect(await readdir(folder)).toEqual([])
  })

  test.each([
    ['writeNew', 'ENOSPC', 'disk-full'],
    ['rename', 'ENOSPC', 'disk-full'],
    ['makeFolder', 'EROFS', 'folder-read-only'],
    ['writeNew', 'EACCES', 'folder-read-only'],
    // As Windows does it while the file is open in Word or a PDF viewer.
    ['rename', 'EPERM', 'file-open'],
    ['rename', 'EBUSY', 'file-open']
  ] as const)('whose %s fails with %s says %s; the export before stays, and no half file', async (call, system, code) => {
    const folder = await temporaryFolder()
    const file = await exporterFor(folder).export({ digest }, 'html')
    const before = await readFile(file.path, 'utf8')
    const broken: FileSystem = {
      ...nodeFileSystem,
      async [call](path: string, bytes: Uint8Array) {
        // A disk that fills up has taken half of it.
        if (call === 'writeNew') await nodeFileSystem.writeNew(path, bytes.slice(0, bytes.length >> 1))
        throw systemError(system)
      }
    }
    await expect(exporterFor(folder, broken).export({ digest: { ...digest, headline: 'Never' } }, 'html')).rejects
      .toMatchObject({ code, details: code === 'folder-read-only' ? { folder } : { file: file.fileName } })
    expect(await readdir(folder)).toEqual([file.fileName])
    expect(await readFile(file.path, 'utf8')).toBe(before)
  })
})

test('an article has a file of its own name, also where its headline has no Latin letters', async () => {
  const folder = await temporaryFolder()
  const names = ['Bridge closes', '海峡通行费翻倍'].map(async headline => {
    const { fileName } = await exporterFor(folder).export({ article: { ...print, article: article('a1b2c3d4e5', 'Quay Gazette', { headline }) } }, 'txt')
    return fileName
  })
  expect(await Promise.all(names)).toEqual(['2017-06-07_quay-gazette_bridge-closes.txt', '2017-06-07_quay-gazette_a1b2c3d4.txt'])
})
