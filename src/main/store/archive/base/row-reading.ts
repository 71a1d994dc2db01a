import type { ArticleRow, LeadPicture, StoredPicture } from '../../../../shared/article.ts'
import type { Archive } from '../../../ports.ts'
import type { ArchiveDatabase } from './database.ts'
import { readAtOf } from './list-conditions.ts'
import { withoutEmpty } from './without-empty.ts'

export type RowReading = Pick<Archive, 'listRows'> & {
  /** In the order of the keys. */
  byKeys(articleKeys: readonly number[]): readonly ArticleRow[]
}

type RowColumns = Omit<ArticleRow, 'picture' | 'url' | 'language' | 'publishedAt' | 'publishedOffset' | 'readAt' | 'clippedAt'
  | 'changedAt' | 'pictureCount' | 'infographicCount'> & {
  readonly url: string | null
  readonly language: string | null
  readonly publishedAt: string | null
  readonly publishedOffset: number | null
  readonly readAt: string | null
  readonly clippedAt: string | null
  readonly changedAt: string | null
  readonly pictureCount: number | null
  readonly infographicCount: number | null
}

interface PictureColumns {
  readonly leadPicture: string | null
  readonly hash: string | null
  readonly width: number | null
  readonly height: number | null
  readonly alt: string | null
  readonly credit: string | null
}

/** The plus sign keeps SQLite from preparing the statement anew for each row, which takes five times as long as reading it. */
const rowSql = (key: 'articleKey' | 'articleId'): string => `
  SELECT a.articleId, s.feedId, a.outletId, o.name AS outletName, s.sectionId, a.headline, a.excerpt, a.url, a.language,
    a.direction, a.publishedAt, a.publishedOffset, a.sortedAt, ${readAtOf('s')} AS readAt, s.clippedAt,
    a.otherFacts ->> '$.changedAt' AS changedAt, a.otherFacts ->> '$.pictureCount' AS pictureCount,
    a.otherFacts ->> '$.infographicCount' AS infographicCount, a.leadPicture, p.hash, p.width, p.height, p.alt, p.credit
  FROM articles AS a
  JOIN statuses AS s ON s.articleKey = a.articleKey
  JOIN outlets AS o ON o.outletId = a.outletId
  LEFT JOIN pictures AS p ON p.url = a.leadPicture ->> '$.url'
  WHERE a.${key} = +?`

export function openRowReading(database: ArchiveDatabase): RowReading {
  const byKey = database.prepare<[number], RowColumns & PictureColumns>(rowSql('articleKey'))
  const byId = database.prepare<[string], RowColumns & PictureColumns>(rowSql('articleId'))
  return {
    byKeys: articleKeys => articleKeys.flatMap(key => byKey.all(key)).map(toRow),
    listRows: articleIds => articleIds.flatMap(articleId => byId.all(articleId)).map(toRow)
  }
}

function toRow({ leadPicture, hash, width, height, alt, credit, ...columns }: RowColumns & PictureColumns): ArticleRow {
  const row = withoutEmpty(columns)
  if (hash === null || width === null || height === null) return row
  return { ...row, picture: describePicture({ hash, width, height, ...withoutEmpty({ alt, credit }) }, leadPicture) }
}

/** The picture's own words go before those of this article's feed. */
function describePicture(picture: StoredPicture, leadPicture: string | null): StoredPicture {
  const { alt, credit } = JSON.parse(leadPicture ?? '{}') as Partial<LeadPicture>
  return { ...(alt === undefined ? {} : { alt }), ...(credit === undefined ? {} : { credit }), ...picture }
}
