import type { DigestRow, DigestSearchPage } from '../../shared/digest.ts'
import { issuePieces } from '../digest/index.ts'
import type { Archive, ArchiveReader, Clock, Documents } from '../ports.ts'

export interface IssueSearch {
  /** Has the archive know what stands in the press reviews as they are now. */
  catchUp(): Promise<void>
  search(query: string, limit: number): Promise<DigestSearchPage>
  /** Ends what is under way. */
  stop(): Promise<void>
}

/** Press reviews are files: what is searched of them follows when somebody asks, so that nothing typed in the editor waits for
 *  it. */
export function createIssueSearch(parts: {
  readonly archive: Archive
  readonly reader: Pick<ArchiveReader, 'searchIssues'>
  readonly documents: Documents
  readonly clock: Clock
}): IssueSearch {
  const { archive, reader, documents, clock } = parts
  let last: Promise<void> = Promise.resolve()
  let isStopped = false

  async function catchUpNow(): Promise<void> {
    const stamps = archive.listIssueStamps()
    const rows = documents.listDigests()
    const there = new Set(rows.map(({ digestId }) => digestId))
    for (const digestId of stamps.keys()) if (!there.has(digestId)) archive.removeIssueText(digestId)
    for (const row of rows) {
      if (isStopped) return
      if (stamps.get(row.digestId) !== stampOf(row)) await take(row.digestId)
    }
  }

  async function take(digestId: string): Promise<void> {
    const digest = await documents.findDigest(digestId)
    if (digest === undefined || isStopped) return
    const { day, number } = digest
    archive.saveIssueText({ digestId, day, number, stamp: stampOf(digest), pieces: issuePieces(digest) })
  }

  function catchUp(): Promise<void> {
    last = last.then(catchUpNow, catchUpNow)
    return last
  }

  return {
    catchUp,
    async search(query, limit) {
      await catchUp()
      const { issues, total } = await reader.searchIssues(query, { limit, now: clock.now().toISOString() })
      const rows = new Map(documents.listDigests().map(row => [row.digestId, row]))
      return {
        total,
        hits: issues.flatMap(({ digestId, found }) => {
          const row = rows.get(digestId)
          return row === undefined ? [] : [{ ...row, found }]
        })
      }
    },
    async stop() {
      isStopped = true
      await last.catch(() => undefined)
    }
  }
}

/** A draft that was deleted and composed anew has the same id, and may have the same version. */
function stampOf({ version, savedAt }: Pick<DigestRow, 'version' | 'savedAt'>): string {
  return `${version} ${savedAt}`
}
