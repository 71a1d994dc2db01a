import { isArticleBlock, type Digest } from '../../shared/digest.ts'
import { publishedOn } from './references.ts'
import { writeCsv } from './write-csv.ts'

const columns = ['issue', 'issued', 'title', 'outlet', 'author', 'published', 'url', 'profile', 'licence', 'copies'] as const

/** What a collecting society asks for: of each article that went out, its title, outlet, author and date, and how many copies. An
 *  issue that was put right is counted once, as it stands now; what was issued elsewhere went out elsewhere. */
export function writeLedger(issued: readonly Digest[]): string {
  const ours = issued.filter(wentOutHere)
  return writeCsv(columns, ours.filter(digest => isLatest(digest, ours)).flatMap(rowsOf))
}

function rowsOf({ number, day, rights, blocks }: Digest): readonly (readonly string[])[] {
  return blocks.filter(isArticleBlock).map(block => [
    String(number), day, block.originalHeadline ?? block.headline, block.outletName, block.byline ?? '', publishedOn(block) ?? '',
    block.url ?? '',
    rights?.profile ?? 'review', rights?.licence ?? '', rights?.recipients === undefined ? '' : String(rights.recipients)
  ])
}

function wentOutHere({ status, importedAt }: Digest): boolean {
  return importedAt === undefined || (status.kind === 'issued' && status.issuedAt > importedAt)
}

function isLatest({ digestId, correctionOf = digestId, corrections = [] }: Digest, issued: readonly Digest[]): boolean {
  return !issued.some(other => other.correctionOf === correctionOf && (other.corrections ?? []).length > corrections.length)
}
