/** Exports: a digest or an article rendered, printed if wished, and written whole or not at all. */
import { join } from 'node:path'
import type { Digest, DigestRow, ExportedFile, ExportFormat } from '../../shared/digest.ts'
import type { ExportProgress } from '../../shared/export-progress.ts'
import { Failure } from '../../shared/failure.ts'
import { articleFileName, stableFileName, type FinishedPdf, type Printable, type Proof } from '../digest/index.ts'
import type { FileSystem, Printer } from '../ports.ts'
import type { WorkerPool } from '../workers/pool.ts'
import { writeWhole } from './write-whole.ts'

export interface Exporter {
  /** Throws `Failure`: those of `Printer.print`, `worker-limit`, `cancelled`, `disk-full`, `folder-read-only`, `file-open`. */
  export(printable: Printable, format: ExportFormat, onStep?: OnStep): Promise<ExportedFile>
  /** Where everything of a press review stands on its pages. Throws `Failure`: those of `Printer.print`, `worker-limit`. */
  proof(digest: Digest): Promise<Proof>
  /** Ends the exports that are under way; they fail as `cancelled`. */
  cancel(): void
}

/** Told when a step begins, and of how many. */
type OnStep = (progress: ExportProgress) => void

/** An export that is under way. */
interface Run {
  readonly signal: AbortSignal
  /** One more is done, and maybe the pages were counted. */
  readonly step: (pageCount?: number) => void
}

interface Rendered {
  readonly bytes: Uint8Array
  readonly missing: readonly string[]
  readonly proof?: Pick<Proof, 'pageNumbers' | 'pageCount'>
}

/** On paper it is rendered, printed and finished; all is written at the end. */
function stepsOf(format: ExportFormat): number {
  return format === 'pdf' ? 4 : 2
}

function countSteps(total: number, onStep: OnStep = () => {}): Run['step'] {
  let progress: ExportProgress = { done: 0, total }
  onStep(progress)
  return pageCount => {
    // A second print is not foreseen.
    progress = { ...progress, done: Math.min(progress.done + 1, total - 1), ...(pageCount !== undefined && { pageCount }) }
    onStep(progress)
  }
}

function fileNameOf(printable: Printable, format: ExportFormat, others: readonly DigestRow[]): string {
  if ('article' in printable) return articleFileName(printable.article.article, format)
  const { digest } = printable
  return stableFileName({ ...digest, correctionCount: digest.corrections?.length ?? 0 }, format, others)
}

export function createExporter(parts: {
  readonly files: FileSystem
  readonly printer: Printer
  readonly pool: WorkerPool
  readonly folder: string
  /** All press reviews: none of them may be written over another. */
  readonly listDigests?: () => readonly DigestRow[]
  /** Told of a press review that was exported as PDF. */
  readonly notePages?: (digest: Digest, pageNumbers: Proof['pageNumbers']) => void
}): Exporter {
  const { files, printer, pool, folder, listDigests = () => [], notePages } = parts

  let ending = new AbortController()

  async function renderHtml(printable: Printable, { signal, step }: Run): Promise<Rendered> {
    const { html, missing } = await pool.run('render-digest', { ...printable, target: 'standalone' }, signal)
    step()
    return { bytes: new TextEncoder().encode(html), missing }
  }

  async function proofOf(digest: Digest): Promise<Proof> {
    const { html } = await pool.run('render-digest', { digest, target: 'paper' })
    return pool.run('read-proof', { bytes: await printer.print({ html, isDraft: true }) })
  }

  /** One print: its page numbers are written into the contents afterwards. A browser whose print is not understood prints again. */
  async function renderPdf(printable: Printable, run: Run): Promise<Rendered> {
    printer.prepare?.()
    const first = await printWith(printable, run)
    return first.isNumbered ? first : printWith(printable, run, first.proof)
  }

  async function printWith(printable: Printable, { signal, step }: Run, proof?: Proof): Promise<Rendered & FinishedPdf> {
    const { html, heads, missing } = await pool.run('render-print', { ...printable, ...(proof && { proof }) }, signal)
    step()
    const printed = [printer.print({ html, signal }), printer.print({ html: heads, isDraft: true, signal })] as const
    const [pages, headPages] = await Promise.all(printed)
    step()
    const finished = await pool.run('finish-pdf', { printable, prints: { pages, heads: headPages } }, signal)
    step(finished.proof.pageCount)
    return { missing, ...finished }
  }

  async function render(printable: Printable, format: ExportFormat, run: Run): Promise<Rendered> {
    if (format === 'pdf') return renderPdf(printable, run)
    if (format === 'html') return renderHtml(printable, run)
    const { bytes } = await pool.run('write-digest', { ...printable, format }, run.signal)
    run.step()
    return { bytes, missing: [] }
  }

  return {
    async export(printable, format, onStep) {
      const { signal } = ending
      const run = { signal, step: countSteps(stepsOf(format), onStep) }
      const { bytes, missing, proof } = await render(printable, format, run).catch(error => {
        throw signal.aborted ? new Failure('cancelled') : error
      })
      if (signal.aborted) throw new Failure('cancelled')
      const fileName = fileNameOf(printable, format, listDigests())
      const path = join(folder, fileName)
      await writeWhole(files, path, bytes)
      if (proof && 'digest' in printable) notePages?.(printable.digest, proof.pageNumbers)
      return {
        fileName,
        href: `exports/${encodeURIComponent(fileName)}`,
        path,
        byteCount: bytes.byteLength,
        warnings: missing.length > 0 ? [{ kind: 'missing-glyphs', characters: missing }] : [],
        ...(proof && { pageCount: proof.pageCount })
      }
    },
    proof: proofOf,
    cancel() {
      ending.abort()
      ending = new AbortController()
    }
  }
}
