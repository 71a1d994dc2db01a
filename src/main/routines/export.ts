/** Exports: a digest or an article rendered, printed if wished, and written whole or not at all. */
import { join } from 'node:path'
import type { ExportedFile, ExportFormat } from '../../shared/digest.ts'
import { Failure } from '../../shared/failure.ts'
import { articleFileName, stableFileName, type Printable } from '../digest/index.ts'
import type { FileSystem, Printer } from '../ports.ts'
import type { WorkerPool } from '../workers/pool.ts'
import { writeWhole } from './write-whole.ts'

export interface Exporter {
  /** Throws `Failure`: those of `Printer.print`, `worker-limit`, `cancelled`, `disk-full`, `folder-read-only`. */
  export(printable: Printable, format: ExportFormat): Promise<ExportedFile>
  /** Ends the exports that are under way; they fail as `cancelled`. */
  cancel(): void
}

interface Rendered {
  readonly bytes: Uint8Array
  readonly missing: readonly string[]
  readonly pageCount?: number
}

function fileNameOf(printable: Printable, format: ExportFormat): string {
  return 'digest' in printable ? stableFileName(printable.digest, format) : articleFileName(printable.article.article, format)
}

export function createExporter(parts: {
  readonly files: FileSystem
  readonly printer: Printer
  readonly pool: WorkerPool
  readonly folder: string
}): Exporter {
  const { files, printer, pool, folder } = parts

  let ending = new AbortController()

  async function renderHtml(printable: Printable): Promise<Rendered> {
    const { html, missing } = await pool.run('render-digest', { ...printable, target: 'standalone' })
    return { bytes: new TextEncoder().encode(html), missing }
  }

  async function renderPdf(printable: Printable, signal: AbortSignal): Promise<Rendered> {
    const pageNumbers = 'digest' in printable ? await readPages(printable, signal) : {}
    const { html, missing } = await pool.run('render-digest', { ...printable, target: 'paper', pageNumbers })
    const printed = await printer.print({ html, signal })
    const { bytes, pageCount } = await pool.run('finish-pdf', { bytes: printed, ...printable })
    return { bytes, missing, pageCount }
  }

  /** Chromium knows no target-counter(): a first print tells on which pages the contents' entries stand. */
  async function readPages(printable: Printable, signal: AbortSignal): Promise<Readonly<Record<string, number>>> {
    const { html } = await pool.run('render-digest', { ...printable, target: 'paper' })
    signal.throwIfAborted()
    const pageNumbers = await pool.run('read-page-numbers', { bytes: await printer.print({ html, isDraft: true, signal }) })
    signal.throwIfAborted()
    return pageNumbers
  }

  async function render(printable: Printable, format: ExportFormat, signal: AbortSignal): Promise<Rendered> {
    if (format === 'pdf') return renderPdf(printable, signal)
    if (format === 'html') return renderHtml(printable)
    const { bytes } = await pool.run('write-digest', { ...printable, format })
    return { bytes, missing: [] }
  }

  return {
    async export(printable, format) {
      const { signal } = ending
      const { bytes, missing, pageCount } = await render(printable, format, signal).catch(error => {
        throw signal.aborted ? new Failure('cancelled') : error
      })
      if (signal.aborted) throw new Failure('cancelled')
      const fileName = fileNameOf(printable, format)
      const path = join(folder, fileName)
      await writeWhole(files, path, bytes)
      return {
        fileName,
        href: `exports/${encodeURIComponent(fileName)}`,
        path,
        byteCount: bytes.byteLength,
        warnings: missing.length > 0 ? [{ kind: 'missing-glyphs', characters: missing }] : [],
        ...(pageCount === undefined ? {} : { pageCount })
      }
    },
    cancel() {
      ending.abort()
      ending = new AbortController()
    }
  }
}
