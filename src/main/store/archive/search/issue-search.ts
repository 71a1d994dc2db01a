import type { FoundPiece } from '../../../../shared/digest.ts'
import type { Archive, IssuePiece } from '../../../ports.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import { asIssueQuery, issueConditions } from './issue-conditions.ts'
import { unpackPieces } from './issue-texts.ts'
import { openVocabulary } from './open-vocabulary.ts'
import type { WordForms } from './search-forms.ts'
import { simplified, wantedWords } from './search-plan.ts'
import { readQuery } from './search-query.ts'
import { openMarking } from './snippet.ts'

/** Shown of each issue. */
const mostPieces = 3

/** Searches the press reviews that are kept to be searched. A day in the query is the issue's own, whatever its zone. */
export function openIssueSearch(database: ArchiveDatabase): Pick<Archive, 'searchIssues'> {
  const vocabularyNow = openVocabulary(database, 'issueWords')
  const piecesOf = database.prepare<[string], Uint8Array>('SELECT pieces FROM issueTexts WHERE digestId = ?').pluck()

  return {
    searchIssues(query, { limit, now }) {
      const vocabulary = vocabularyNow()
      const asked = simplified(asIssueQuery(readQuery(query, { now, zone: 'UTC' })), vocabulary)
      if (asked === undefined) return { issues: [], total: 0 }
      const { condition, values } = issueConditions(asked, vocabulary)
      const ids = database.prepare<[typeof values], string>(
        `SELECT digestId FROM issueTexts WHERE ${condition} ORDER BY day DESC, number DESC, digestId DESC`).pluck().all(values)
      const words = wantedWords(asked, vocabulary)
      const issues = ids.slice(0, limit).map(digestId => {
        const packed = piecesOf.get(digestId)
        return { digestId, found: packed === undefined ? [] : findPieces(unpackPieces(packed), words) }
      })
      return { issues, total: ids.length }
    }
  }
}

/** The pieces that have the most of the words, in their order. */
function findPieces([, ...pieces]: readonly IssuePiece[], words: readonly WordForms[]): readonly FoundPiece[] {
  const telling = words.some(({ isStopWord }) => !isStopWord) ? words.filter(({ isStopWord }) => !isStopWord) : words
  const weighed: { readonly piece: IssuePiece; readonly weight: number }[] = []
  let whole = 0
  for (const piece of pieces) {
    const weight = countFound(piece, telling)
    weighed.push({ piece, weight })
    if (weight === telling.length) whole += 1
    if (whole === mostPieces) break
  }
  const most = Math.max(1, ...weighed.map(({ weight }) => weight))
  return weighed.filter(({ weight }) => weight === most).slice(0, mostPieces).map(({ piece }) => show(piece, telling))
}

function countFound({ headline, text, outletName = '', byline = '', language }: IssuePiece, words: readonly WordForms[]): number {
  const whole = [headline, text, outletName, byline].join('\n')
  return words.filter(word => openMarking([word], language)(whole) !== undefined).length
}

function show({ headline, text, outletName, byline = '', language }: IssuePiece, words: readonly WordForms[]): FoundPiece {
  const mark = openMarking(words, language)
  const found = [...text.split('\n'), byline].reduce<string | undefined>((marked, line) => marked ?? mark(line), undefined)
  return {
    headline: mark(headline) ?? headline, ...(outletName && { outletName: mark(outletName) ?? outletName }),
    ...(language && { language }), ...(found !== undefined && { text: found })
  }
}
