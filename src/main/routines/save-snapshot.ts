import { join } from 'node:path'
import type { Api } from '../../shared/contract.ts'
import type { ExportedFile } from '../../shared/digest.ts'
import { Failure } from '../../shared/failure.ts'
import { snapshotFileName, type KeptPicture, type KeptResponse } from '../evidence/index.ts'
import type { Archive, Clock, Documents, FileSystem, WindowArticle } from '../ports.ts'
import type { WorkerPool } from '../workers/pool.ts'
import { readPicture } from './store-pictures.ts'
import { writeWhole } from './write-whole.ts'

export interface SnapshotParts {
  readonly archive: Archive
  readonly documents: Documents
  readonly files: FileSystem
  readonly clock: Clock
  readonly pool: WorkerPool
  readonly dataFolder: string
  readonly version: string
}

/** Pictures beyond it are left to their addresses: the file must fit into a letter, and into one call of `checkSnapshot`. */
const mostPictureBytes = 12 * 1024 * 1024

type LoadedPicture = KeptPicture & { readonly data: string }

/** Writes a text of an article into one file under `exports/`. Throws `Failure` (`not-found`, `disk-full`,
 *  `folder-read-only`). */
export async function saveSnapshot(
  parts: SnapshotParts, { articleId, revisionHash, language = 'en' }: Parameters<Api['articles']['exportSnapshot']>[0]
): Promise<ExportedFile> {
  const { archive, documents, files, clock, pool, dataFolder, version } = parts
  const article = findText(archive, articleId, revisionHash)
  const pictures = await loadPictures(parts, article)
  const feedUrl = documents.library().subscriptions.find(({ feedId }) => feedId === article.feedId)?.feedUrl
  const response = keptResponse(archive, article, feedUrl)
  const document = await pool.run('render-snapshot', {
    record: {
      kind: 'press-review-snapshot', snapshotVersion: 1, programVersion: version, savedAt: clock.now().toISOString(),
      zone: documents.settings().zone, language, ...(feedUrl !== undefined && { feedUrl }), article,
      isCurrent: archive.findArticle(articleId)?.revisionHash === article.revisionHash,
      pictures: pictures.map(({ url, hash }) => ({ url, hash })), ...(response && { response })
    },
    pictures: pictures.map(({ url, data }) => [url, data] as const)
  })
  const fileName = snapshotFileName(article)
  const path = join(dataFolder, 'exports', fileName)
  const bytes = new TextEncoder().encode(document)
  await writeWhole(files, path, bytes)
  return { fileName, href: `exports/${encodeURIComponent(fileName)}`, path, byteCount: bytes.byteLength, warnings: [] }
}

function findText(archive: Archive, articleId: string, revisionHash: string | undefined): WindowArticle {
  const current = archive.findArticle(articleId)
  const wanted = revisionHash === undefined ? current : archive.findRevision(articleId, revisionHash)
  if (current === undefined || wanted === undefined) throw new Failure('not-found', { what: 'article-text' })
  return { ...wanted, outletName: current.outletName }
}

async function loadPictures(
  { archive, files, dataFolder }: SnapshotParts, article: WindowArticle
): Promise<readonly LoadedPicture[]> {
  const urls = new Set([...(article.leadPicture === undefined ? [] : [article.leadPicture.url]), ...article.pictureUrls])
  const loaded: LoadedPicture[] = []
  let room = mostPictureBytes
  for (const url of urls) {
    const hash = archive.findPicture(url)?.picture?.hash
    const bytes = hash === undefined ? undefined : await files.readFile(join(dataFolder, 'media', hash)).catch(() => undefined)
    const facts = bytes && readPicture(bytes)
    if (hash === undefined || bytes === undefined || facts === undefined || bytes.byteLength > room) continue
    room -= bytes.byteLength
    const data = `data:${facts.mediaType};base64,${Buffer.from(bytes).toString('base64')}`
    loaded.push({ url, hash, data })
  }
  return loaded
}

/** Of a page the whole answer is kept; of a feed only what it wants to be asked with next time, which is of its last answer. */
function keptResponse(archive: Archive, article: WindowArticle, feedUrl: string | undefined): KeptResponse | undefined {
  const page = article.textFrom === 'page' ? archive.findPage(article.articleId)?.page : undefined
  if (page !== undefined) return { url: page.url, fetchedAt: page.fetchedAt, headers: page.headers }
  const state = archive.readFeedState(article.feedId)
  if (feedUrl === undefined || state?.fetchedAt === undefined) return undefined
  const { etag, lastModified } = state
  return {
    url: feedUrl, fetchedAt: state.fetchedAt,
    headers: { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { 'last-modified': lastModified }) }
  }
}
