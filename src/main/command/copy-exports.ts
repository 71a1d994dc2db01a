import { copyFile, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ExportedFile, ExportWarning } from '../../shared/digest.ts'

export interface CopiedFile {
  readonly path: string
  readonly byteCount: number
  readonly pageCount?: number
  readonly warnings: readonly ExportWarning[]
}

/** Puts an exported file into another folder, which is made if need be; whole or not at all. */
export async function copyExport(
  { fileName, path, byteCount, pageCount, warnings }: ExportedFile, folder: string
): Promise<CopiedFile> {
  await mkdir(folder, { recursive: true })
  const to = join(folder, fileName)
  const part = `${to}.${process.pid}.tmp`
  try {
    await copyFile(path, part)
    await rename(part, to)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
  return { path: to, byteCount, warnings, ...(pageCount !== undefined && { pageCount }) }
}

export function copiedLines({ path, warnings }: CopiedFile): readonly string[] {
  return [path, ...warnings.map(({ characters }) => `  No glyph for ${characters.join(' ')}: printed as boxes.`)]
}
