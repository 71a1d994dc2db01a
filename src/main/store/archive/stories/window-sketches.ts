import type { Archive, KeyedSketch } from '../../../ports.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import { isShown } from '../base/list-conditions.ts'
import { withoutEmpty } from '../base/without-empty.ts'

export type WindowSketches = Pick<Archive, 'listSketches'>

type Nullable = 'url' | 'language' | 'publishedAt' | 'publishedOffset' | 'origin'
type SketchColumns = Omit<KeyedSketch, Nullable> & { readonly [K in Nullable]: NonNullable<KeyedSketch[K]> | null }

/** `@seenMs` and `@key` of the article before, or what comes before all. */
export const sketchesSql = `
  SELECT a.articleKey, a.articleId, a.outletId, o.name AS outletName, s.sectionId, a.headline, a.url, a.language, a.publishedAt,
    a.publishedOffset, a.sortedAt, a.firstSeenAt, a.otherFacts ->> '$.origin' AS origin
  FROM articles AS a
  JOIN statuses AS s ON s.articleKey = a.articleKey
  JOIN outlets AS o ON o.outletId = a.outletId
  WHERE a.firstSeenMs >= @from AND (a.firstSeenMs, a.articleKey) < (@seenMs, @key) AND ${isShown('s')}
  ORDER BY a.firstSeenMs DESC, a.articleKey DESC LIMIT @limit`

interface SketchParameters {
  readonly from: number
  readonly seenMs: number
  readonly key: number
  readonly limit: number
}

export function openWindowSketches(database: ArchiveDatabase): WindowSketches {
  const list = database.prepare<[SketchParameters], SketchColumns>(sketchesSql)
  return {
    listSketches({ from, to }, last, limit) {
      const [seenMs, key] = last === undefined ? [Date.parse(to), -Infinity] : [Date.parse(last.firstSeenAt), last.articleKey]
      return list.all({ from: Date.parse(from), seenMs, key, limit }).map(withoutEmpty)
    }
  }
}
