import type { Notice } from '../../shared/contract.ts'
import { failureSentence } from './failure-sentence.ts'
import { notices } from './index.ts'

/** The sentence for what the program reports by itself. */
export function noticeSentence(notice: Notice): string {
  switch (notice.kind) {
    case 'document-rescued': return rescuedSentence(notice)
    case 'draft-composed': return notices.draftComposed(notice.number)
    case 'failed': return failureSentence(notice)
  }
}

function rescuedSentence({ document, keptAs, recovered }: Extract<Notice, { kind: 'document-rescued' }>): string {
  if (recovered === undefined) return notices.documentRescued(document, keptAs)
  const { readCount, filledCount, backupAt } = recovered
  return backupAt === undefined ? notices.archiveRescued(document, keptAs, readCount)
    : notices.archiveFilled(document, keptAs, readCount, filledCount, backupAt.slice(0, 10))
}
