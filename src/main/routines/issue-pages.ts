import type { Digest } from '../../shared/digest.ts'
import { pagesOfBlocks, type Proof } from '../digest/index.ts'
import type { Archive } from '../ports.ts'

/** Pages by the ids of blocks. */
type BlockPages = Readonly<Record<string, number>>

/** On which pages of its PDF the pieces of an issue stand, as it was exported last: a later issue refers to them. */
export interface IssuePages {
  /** Of a draft, nothing: its pages change. */
  note(digest: Digest, pageNumbers: Proof['pageNumbers']): void
  find(digestId: string): BlockPages | undefined
}

export function openIssuePages(archive: Pick<Archive, 'readMemo' | 'saveMemo'>): IssuePages {
  const memoOf = (digestId: string): string => `issue-pages/${digestId}`
  return {
    note(digest, pageNumbers) {
      if (digest.status.kind === 'draft') return
      archive.saveMemo(memoOf(digest.digestId), JSON.stringify(pagesOfBlocks(digest, pageNumbers)))
    },
    find(digestId) {
      const memo = archive.readMemo(memoOf(digestId))
      return memo === undefined ? undefined : JSON.parse(memo) as BlockPages
    }
  }
}
