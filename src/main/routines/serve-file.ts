/** What both hosts serve beside the page: stored pictures, exported files, previews of digests at once, and as proofs with page
 *  numbers and heads, for which they are printed. */
import { basename, join } from 'node:path'
import { readPicture } from './store-pictures.ts'
import type { Digest } from '../../shared/digest.ts'
import type { Proof } from '../digest/index.ts'
import type { Documents, FileSystem, Log } from '../ports.ts'
import type { WorkerPool } from '../workers/pool.ts'

export interface ServedFile {
  readonly bytes: Uint8Array
  readonly headers: Readonly<Record<string, string>>
}

interface Parts {
  readonly files: FileSystem
  readonly dataFolder: string
  readonly documents: Documents
  readonly pool: WorkerPool
  readonly log: Log
  /** Where everything of a press review stands on its pages. */
  readonly proof: (digest: Digest) => Promise<Proof>
}

/** Proofs that are kept, one for each press review that is looked at. */
const mostProofs = 4

/** Whatever a publisher sent cannot run, load or frame anything, even when it is opened by itself. */
const mediaHeaders = {
  'content-security-policy': "sandbox; default-src 'none'",
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, max-age=31536000, immutable'
}

/** The document brings its styles and fonts with it and may only be framed by our own page. */
const previewHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; frame-ancestors 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store'
}

const exportTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf', html: 'text/html; charset=utf-8', zip: 'application/zip', epub: 'application/epub+zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8', eml: 'message/rfc822', ris: 'application/x-research-info-systems',
  bib: 'application/x-bibtex', json: 'application/json'
}

async function readIfThere(files: FileSystem, path: string): Promise<Uint8Array | undefined> {
  try {
    return await files.readFile(path)
  } catch {
    return undefined
  }
}

export function createFileServer(parts: Parts): (path: string) => Promise<ServedFile | undefined> {
  const { files, dataFolder, documents, pool, log, proof } = parts
  const proofs = new Map<string, { readonly digest: string; readonly proof: Promise<Proof | undefined> }>()

  async function serveMedia(hash: string): Promise<ServedFile | undefined> {
    if (!/^[0-9a-f]{64}$/.test(hash)) return undefined
    const bytes = await readIfThere(files, join(dataFolder, 'media', hash))
    const facts = bytes && readPicture(bytes)
    return bytes && facts ? { bytes, headers: { ...mediaHeaders, 'content-type': facts.mediaType } } : undefined
  }

  async function serveExport(fileName: string): Promise<ServedFile | undefined> {
    const contentType = exportTypes[fileName.split('.').at(-1) ?? '']
    if (contentType === undefined || fileName !== basename(fileName) || fileName.startsWith('.')) return undefined
    const bytes = await readIfThere(files, join(dataFolder, 'exports', fileName))
    return bytes && {
      bytes,
      headers: {
        ...mediaHeaders,
        'content-type': contentType,
        'content-disposition': `attachment; filename="${fileName.replaceAll(/[^\w.-]/g, '_')}"`,
        'cache-control': 'no-store'
      }
    }
  }

  async function servePreview(digestId: string, isProof: boolean): Promise<ServedFile | undefined> {
    const digest = await documents.findDigest(digestId)
    if (digest === undefined) return undefined
    const proof = isProof ? await proofOf(digest) : undefined
    const { html } = await pool.run('render-digest', { digest, target: 'preview', ...(proof && { proof }) })
    return { bytes: new TextEncoder().encode(html), headers: previewHeaders }
  }

  /** Kept until the press review is changed. Without a printer the preview has no page numbers. */
  function proofOf(digest: Digest): Promise<Proof | undefined> {
    const state = `${digest.version} ${digest.status.kind} ${digest.savedAt}`
    const known = proofs.get(digest.digestId)
    if (known?.digest === state) return known.proof
    const made = proof(digest).catch(error => void log.warn('no proof of the preview', { reason: String(error) }))
    proofs.delete(digest.digestId)
    proofs.set(digest.digestId, { digest: state, proof: made })
    for (const oldest of [...proofs.keys()].slice(0, -mostProofs)) proofs.delete(oldest)
    return made
  }

  return path => {
    const [folder, name, ...rest] = path.split('/')
    if (name === undefined || name === '' || rest.length > 0 || name.includes('\\') || name.includes('\0')) {
      return Promise.resolve(undefined)
    }
    if (folder === 'media') return serveMedia(name)
    if (folder === 'exports') return serveExport(name)
    if (folder === 'preview' || folder === 'proof') return servePreview(name, folder === 'proof')
    return Promise.resolve(undefined)
  }
}
