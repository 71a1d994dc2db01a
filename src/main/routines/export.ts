/** Exports: a digest rendered, printed if wished, and written whole or not at all. */
import { join } from 'node:path'
import type { Digest, ExportedFile, ExportFormat } from '../../shared/digest.ts'
import { stableFileName } from '../digest/index.ts'
import type { FileSystem, Printer } from '../ports.ts'
import type { WorkerPool } from '../workers/pool.ts'
import { writeWhole } from './write-whole.ts'

export interface Exporter {
  /** Throws `Failure`: those of `Printer.print`, `worker-limit`, `disk-full`, `folder-read-only`. */
  export(digest: Digest, format: ExportFormat): Promise<ExportedFile>
}

interface Rendered {
  readonly bytes: Uint8Array
  readonly missing: readonly string[]
  readonly pageCount?: number
}

export function createExporter(parts: {
  readonly files: FileSystem
  readonly printer: Printer
  readonly pool: WorkerPool
  readonly folder: string
}): Exporter {
  const { files, printer, pool, folder } = parts

  async function renderHtml(digest: Digest): Promise<Rendered> {
    const { html, missing } = await pool.run('render-digest', { digest, target: 'standalone' })
    return { bytes: new TextEncoder().encode(html), missing }
  }

  async function renderPdf(digest: Digest): Promise<Rendered> {
    // Chromium knows no target-counter(): the first print tells on which pages the contents' entries stand.
    const draft = await pool.run('render-digest', { digest, target: 'paper' })
    const pageNumbers = await pool.run('read-page-numbers', { bytes: await printer.print({ html: draft.html }) })
    const { html, missing } = await pool.run('render-digest', { digest, target: 'paper', pageNumbers })
    const printed = await printer.print({ html })
    const { bytes, pageCount } = await pool.run('finish-pdf', { bytes: printed, digest })
    return { bytes, missing, pageCount }
  }

  return {
    async export(digest, format) {
      const { bytes, missing, pageCount } = format === 'pdf' ? await renderPdf(digest) : await renderHtml(digest)
      const fileName = stableFileName(digest, format)
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
    }
  }
}
