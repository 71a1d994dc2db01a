import type { Api } from '../../shared/contract.ts'
import { found } from '../../shared/failure.ts'
import { gallery } from '../articles/index.ts'
import { saveSnapshot, type SnapshotParts } from '../routines/save-snapshot.ts'

export type EvidenceMethod = 'pictures' | 'exportSnapshot' | 'checkSnapshot'

/** What an article shows, and articles saved as evidence. */
export function createEvidenceApi(parts: SnapshotParts): Pick<Api['articles'], EvidenceMethod> {
  const { archive, pool } = parts

  function placeInArchive(articleId: string, revisionHash: string): 'current' | 'earlier' | 'absent' {
    if (archive.findRevision(articleId, revisionHash) === undefined) return 'absent'
    return archive.findArticle(articleId)?.revisionHash === revisionHash ? 'current' : 'earlier'
  }

  return {
    async pictures({ articleId }) {
      const article = found(archive.findArticle(articleId), 'article')
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
