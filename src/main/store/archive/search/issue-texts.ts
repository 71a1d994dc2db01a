import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { createWordIndexer, indexedText, indexWords } from '../../../language/index.ts'
import type { Archive, IssuePiece, IssueText } from '../../../ports.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import { createWordTable } from '../migrations/word-table.ts'
import type { InTransaction } from '../base/transaction.ts'

type IssueTexts = Pick<Archive, 'listIssueStamps' | 'saveIssueText' | 'removeIssueText'>

const columns = ['headline', 'body', 'outlet', 'byline', 'stems'] as const

type Columns = Readonly<Record<typeof columns[number], string>>

/** What is searched of press reviews. The files are what counts: all of this can be made anew from them. */
export function openIssueTexts(database: ArchiveDatabase, inTransaction: InTransaction): IssueTexts {
  const stamps = database.prepare<[], [string, string]>('SELECT digestId, stamp FROM issueTexts').raw()
  const save = database.prepare<[Omit<IssueText, 'pieces'> & { readonly pieces: Uint8Array }], number>(`
    INSERT INTO issueTexts (digestId, stamp, day, number, pieces) VALUES (@digestId, @stamp, @day, @number, @pieces)
    ON CONFLICT (digestId) DO UPDATE SET stamp = @stamp, day = @day, number = @number, pieces = @pieces
    RETURNING issueKey`).pluck()
  const keepLanguage = database.prepare<[string]>('INSERT OR IGNORE INTO languages VALUES (?)')
  const remove = database.prepare<[string], number>('DELETE FROM issueTexts WHERE digestId = ? RETURNING issueKey').pluck()
  const saveWords = database.prepare<[Columns & { readonly issueKey: number | undefined }]>(`
    INSERT OR REPLACE INTO issueWords (rowid, ${columns.join(', ')})
    VALUES (@issueKey, ${columns.map(column => `@${column}`).join(', ')})`)
  const removeWords = database.prepare<[number]>('DELETE FROM issueWords WHERE rowid = ?')
  const wordsOf = createWordIndexer()

  return {
    listIssueStamps: () => new Map(stamps.all()),
    saveIssueText: issue => inTransaction(() => {
      const { pieces } = issue
      const issueKey = save.get({ ...issue, pieces: packPieces(pieces) })
      saveWords.run({ issueKey, ...joined(pieces.map(piece => columnsOf(piece, wordsOf))) })
      for (const { language } of pieces) if (language) keepLanguage.run(language.toLowerCase())
    }),
    removeIssueText: digestId => inTransaction(() => {
      const issueKey = remove.get(digestId)
      if (issueKey !== undefined) removeWords.run(issueKey)
    })
  }
}

function columnsOf(piece: IssuePiece, wordsOf: ReturnType<typeof createWordIndexer>): Columns {
  const { headline, text, byline, language, outletName = '', alsoIn = [] } = piece
  const indexed = { headline, bodyText: text, excerpt: '', ...(byline && { byline }), ...(language && { language }) }
  const words = wordsOf(indexed)
  return {
    ...words, body: words.body ?? indexedText(indexed), outlet: indexWords([outletName, ...alsoIn].join('\n'), language).join(' ')
  }
}

function joined(pieces: readonly Columns[]): Columns {
  const join = (column: keyof Columns): string => pieces.map(piece => piece[column]).join('\n')
  return { headline: join('headline'), body: join('body'), outlet: join('outlet'), byline: join('byline'), stems: join('stems') }
}

function packPieces(pieces: readonly IssuePiece[]): Uint8Array {
  return zstdCompressSync(JSON.stringify(pieces))
}

export function unpackPieces(packed: Uint8Array): readonly IssuePiece[] {
  return JSON.parse(zstdDecompressSync(packed).toString()) as readonly IssuePiece[]
}

/** The index begins anew, and with it what it was made from. */
export function emptyIssueTexts(database: ArchiveDatabase): void {
  createWordTable(database, 'issueWords')
  database.exec('DELETE FROM issueTexts')
}
