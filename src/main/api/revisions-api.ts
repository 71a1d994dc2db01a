import type { Article } from '../../shared/article.ts'
import type { Api } from '../../shared/contract.ts'
import { Failure, found } from '../../shared/failure.ts'
import type { Archive } from '../ports.ts'
import type { WorkerPool } from '../workers/pool.ts'

export type RevisionsMethod = 'revisions' | 'compareRevisions'

/** What an article said before. */
export function createRevisionsApi({ archive, pool }: {
  readonly archive: Archive
  readonly pool: WorkerPool
}): Pick<Api['articles'], RevisionsMethod> {
  function find(articleId: string, revisionHash: string): Article {
    return found(archive.findRevision(articleId, revisionHash), 'revision')
  }
  return {
    async revisions({ articleId }) {
      const revisions = archive.listRevisions(articleId)
      if (revisions.length === 0) throw new Failure('not-found', { what: 'article' })
      return revisions
    },

    async compareRevisions({ articleId, from, to }) {
      const [earlier, later] = [find(articleId, from), find(articleId, to)]
      const compare = (before: string, after: string) => pool.run('compare-texts', {
        before, after, ...(later.language === undefined ? {} : { language: later.language })
      })
      const [headline, body] = await Promise.all([
        compare(earlier.headline, later.headline), compare(earlier.bodyText, later.bodyText)
      ])
      return { headline, body }
    }
  }
}
