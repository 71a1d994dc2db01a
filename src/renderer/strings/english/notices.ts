/** The sentences for what the program reports by itself. */
import type { Notice } from '../../../shared/contract.ts'
import { failureSentence } from '../../../shared/failure-sentence.ts'
import { number, plural } from '../../format/numbers.ts'

const articles = (count: number): string => plural(count, 'article', 'articles')

export function noticeSentence(notice: Notice): string {
  switch (notice.kind) {
    case 'document-rescued': return rescuedSentence(notice)
    case 'draft-composed': return `The draft of no. ${notice.number} is ready.`
    case 'failed': return failureSentence(notice)
  }
}

function rescuedSentence({ document, keptAs, recovered }: Extract<Notice, { kind: 'document-rescued' }>): string {
  if (recovered === undefined) {
    return `${document} was damaged; the version before it was taken. The damaged file is kept as ${keptAs}.`
  }
  const read = `${document} was damaged: ${articles(recovered.readCount)} could be read of it`
  const filled = recovered.backupAt === undefined
    ? 'and there was no backup to fill in the rest'
    : `and ${number(recovered.filledCount)} more came back from the backup of ${recovered.backupAt.slice(0, 10)}`
  return `${read}, ${filled}. The damaged file is kept as ${keptAs}.`
}
