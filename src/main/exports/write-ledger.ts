import { isArticleBlock, type Digest } from '../../shared/digest.ts'
import { publishedOn } from './references.ts'
import { writeCsv } from './write-csv.ts'

const columns = ['issue', 'issued', 'title', 'outlet', 'author', 'published', 'url', 'profile', 'licence', 'copies'] as const

/** What a collecting society asks for: of each article that went out, its title, outlet, author and date, and how many copies. */
export function writeLedger(digests: readonly Digest[]): string {
  const rows = digests.flatMap(({ number, day, rights, blocks }) => blocks.filter(isArticleBlock).map(block => [
    String(number), day, block.originalHeadline ?? block.headline, block.outletName, block.byline ?? '', publishedOn(block) ?? '',
    block.url ?? '',
    rights?.profile ?? 'review', rights?.licence ?? '', rights?.recipients === undefined ? '' : String(rights.recipients)
  ]))
  return writeCsv(columns, rows)
}
