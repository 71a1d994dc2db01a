import type { Api } from '../../shared/contract.ts'
import { Failure } from '../../shared/failure.ts'
import { gallery } from '../articles/index.ts'
import type { Archive, Clock, Documents, FileSystem } from '../ports.ts'
import { saveSnapshot } from '../routines/save-snapshot.ts'
import type { WorkerPool } from '../workers/pool.ts'

export type EvidenceMethod = 'pictures' | 'exportSnapshot' | 'checkSnapshot'

/** What an article shows, and articles saved as evidence. */
export function createEvidenceApi(parts: {
  readonly archive: Archive
  readonly documents: Documents
  readonly files: FileSystem
  readonly clock: Clock
  readonly pool: WorkerPool
  readonly dataFolder: string
  readonly version: string
}): Pick<Api['articles'], EvidenceMethod> {
  const { archive, pool } = parts

  function placeInArchive(articleId: string, revisionHash: string): 'current' | 'earlier' | 'absent' {
    if (archive.findRevision(articleId, revisionHash) === undefined) return 'absent'
    return archive.findArticle(articleId)?.revisionHash === revisionHash ? 'current' : 'earlier'
  }

  return {
    async pictures({ articleId }) {
      const article = archive.findArticle(articleId)
      if (article === undefined) throw new Failure('not-found', { what: 'article' })
      return gallery(article).map(entry => {
        const picture = archive.findPicture(entry.url)?.picture
        return { ...entry, ...(picture && { picture }) }
      })
    },

    exportSnapshot: wanted => saveSnapshot(parts, wanted),

    async checkSnapshot({ text }) {
      const read = await pool.run('read-snapshot', { text })
      return { ...read, inArchive: placeInArchive(read.articleId, read.revisionHash) }
    }
  }
}
