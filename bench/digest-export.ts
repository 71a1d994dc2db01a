/** What `digest.ts` bundles and starts: the measuring itself. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { nodeFileSystem } from '../src/main/node/file-system.ts'
import { createHeadlessPrinter } from '../src/main/node/headless-printer.ts'
import { startBrowser } from '../src/main/node/start-browser.ts'
import { createExporter, type Exporter } from '../src/main/routines/export.ts'
import { clusterStories } from '../src/main/stories/index.ts'
import { createWorkerPool, type WorkerPool } from '../src/main/workers/pool.ts'
import type { Digest, ExportFormat } from '../src/shared/digest.ts'
import { measureComposing } from './compose-draft.ts'
import { makeLongDigest, makeWindow, toStoryArticle } from './digest-corpus.ts'
import { median, printFigure } from './figure.ts'
import { silent } from './with-program.ts'

const { values } = parseArgs({
  options: {
    blocks: { type: 'string', default: '54' }, runs: { type: 'string', default: '5' }, 'compose-only': { type: 'boolean', default: false }
  }
})
const articles = makeWindow(5000)

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

/** What Playwright's own call prints, with a browser that is started for it. */
async function printBare(html: string): Promise<void> {
  const browser = await startBrowser({ log: silent, environment: process.env })
  const page = await browser.newPage()
  await page.setContent(html, { waitUntil: 'load' })
  await page.pdf({ preferCSSPageSize: true, printBackground: true })
  await browser.close()
}

interface Bench {
  readonly exporter: Exporter
  readonly pool: WorkerPool
  readonly folder: string
  close(): Promise<void>
}

function openBench(folder: string): Bench {
  const pool = createWorkerPool({ entry: 'digest-worker', size: 1, timeLimit: 120_000, memoryLimit: 1024 })
  const printer = createHeadlessPrinter({ log: silent, environment: process.env })
  return {
    pool, folder, exporter: createExporter({ files: nodeFileSystem, printer, pool, folder }),
    close: async () => void await Promise.all([pool.close(), printer.close()])
  }
}

/** By turns, each with a browser and a worker of its own. */
async function measurePdf(digest: Digest, folder: string, runs: number): Promise<void> {
  const [ours, bare]: [number[], number[]] = [[], []]
  let [pageCount, byteCount] = [0, 0]
  for (let run = 0; run < runs; run += 1) {
    const bench = openBench(folder)
    const { html } = await bench.pool.run('render-print', { digest })
    bare.push(await seconds(() => printBare(html)))
    await bench.close()
    const own = openBench(folder)
    ours.push(await seconds(async () => {
      const file = await own.exporter.export({ digest }, 'pdf')
      ;[pageCount, byteCount] = [file.pageCount ?? 0, file.byteCount]
    }))
    await own.close()
  }
  printFigure({ name: 'pdf-pages', value: pageCount, unit: '' })
  printFigure({ name: 'pdf-size', value: byteCount / 1e6, unit: 'MB', aim: '<5' })
  printFigure({ name: 'pdf', value: median(ours), unit: 's' })
  printFigure({ name: 'pdf-bare-chromium', value: median(bare), unit: 's' })
  // Of each turn: the two of one are as busy a machine's.
  const ratios = ours.map((time, run) => time / (bare[run] ?? NaN))
  printFigure({ name: 'pdf-to-bare', value: median(ratios), unit: '', aim: '<=2.5' })
}

async function measureFile(digest: Digest, format: ExportFormat, folder: string): Promise<void> {
  const bench = openBench(folder)
  const time = await seconds(() => bench.exporter.export({ digest }, format))
  printFigure({ name: format, value: time, unit: 's', aim: '<3' })
  await bench.close()
}

async function measureExports(folder: string): Promise<void> {
  const digest = makeLongDigest(articles, clusterStories(articles.map(toStoryArticle)), Number(values.blocks))
  await measurePdf(digest, folder, Number(values.runs))
  await measureFile(digest, 'docx', folder)
  await measureFile(digest, 'epub', folder)
}

const folder = await mkdtemp(join(tmpdir(), 'press-review-digest-'))
try {
  await measureComposing(articles, '2026-11-23T00:00:00.000Z', folder)
  if (!values['compose-only']) await measureExports(folder)
} finally {
  await rm(folder, { recursive: true, force: true })
}
