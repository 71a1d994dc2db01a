import { readFile } from 'node:fs/promises'
import { extname, isAbsolute, join, relative } from 'node:path'
import { pageHeaders } from './page-headers.ts'

export interface PageFile {
  readonly bytes: Uint8Array
  readonly headers: Readonly<Record<string, string>>
}

/** Answers a file of the page; `path` has passed `servedPath`, `query` begins with `?` or is empty. */
export type PageFiles = (path: string, query: string) => Promise<PageFile | undefined>

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.json': 'application/json', '.map': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon',
  '.webp': 'image/webp', '.jpg': 'image/jpeg', '.woff2': 'font/woff2', '.woff': 'font/woff', '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8', '.webmanifest': 'application/manifest+json'
}

/** The built page. A file of an unknown type is not served. */
export function builtPageFiles(folder: string): PageFiles {
  return async path => {
    const file = join(folder, path)
    const type = types[extname(file)]
    if (type === undefined || !isInside(folder, file)) return undefined
    const bytes = await readIfThere(file)
    return bytes && { bytes, headers: { ...pageHeaders, 'content-type': type } }
  }
}

function isInside(folder: string, file: string): boolean {
  const way = relative(folder, file)
  return way !== '' && !way.startsWith('..') && !isAbsolute(way)
}

async function readIfThere(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file)
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}

/** The page as Vite's development server gives it, for work on the program only: without our policy, because Vite puts styles
 *  into the page and listens on a socket of its own. `server` is an origin, `http://127.0.0.1:5173`. */
export function developmentPageFiles(server: string): PageFiles {
  return async (path, query) => {
    // Answers JavaScript for a stylesheet that a script imports, and tells the two by this header.
    const response = await fetch(new URL(path + query, server), { headers: { accept: '*/*' } })
    if (!response.ok) return undefined
    const type = response.headers.get('content-type') ?? 'application/octet-stream'
    return { bytes: new Uint8Array(await response.arrayBuffer()), headers: { 'content-type': type, 'cache-control': 'no-store' } }
  }
}
