import type { Annotation, LabelCount, TextQuote } from '../../../../shared/annotation.ts'
import type { Archive } from '../../../ports.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import type { InTransaction } from '../base/transaction.ts'

export type Annotations = Pick<Archive,
  'findAnnotation' | 'listAnnotations' | 'saveAnnotation' | 'removeAnnotation' | 'listLabels' | 'listClippings'>

interface AnnotationColumns {
  readonly annotationId: string
  readonly articleId: string
  readonly quote: string | null
  readonly note: string
  readonly labels: string
  readonly revisionHash: string
  readonly createdAt: string
  readonly changedAt: string
}

interface ClippingQuery {
  readonly label: string | null
  readonly from: string | null
  readonly before: string | null
  readonly beforeAt: string | null
  readonly beforeId: string
  readonly limit: number
}

/** Clipped or annotated, the latest first. There are as many as a person puts aside, so all are looked at. */
const listClippingsSql = `
  SELECT articleId, max(keptAt) AS keptAt FROM (
    SELECT a.articleId, s.clippedAt AS keptAt FROM statuses AS s JOIN articles AS a ON a.articleKey = s.articleKey
    WHERE s.clippedAt IS NOT NULL
    UNION ALL SELECT articleId, changedAt FROM annotations)
  WHERE @label IS NULL OR articleId IN (
    SELECT n.articleId FROM annotations AS n, json_each(n.labels) AS l WHERE l.value = @label)
  GROUP BY articleId
  HAVING (@beforeAt IS NULL OR max(keptAt) < @beforeAt OR max(keptAt) = @beforeAt AND articleId > @beforeId)
    AND (@from IS NULL OR max(keptAt) >= @from) AND (@before IS NULL OR max(keptAt) < @before)
  ORDER BY keptAt DESC, articleId LIMIT @limit`

const saveSql = `
  INSERT INTO annotations VALUES (@annotationId, @articleId, @quote, @note, @labels, @revisionHash, @createdAt, @changedAt)
  ON CONFLICT DO UPDATE SET quote = @quote, note = @note, labels = @labels, revisionHash = @revisionHash, changedAt = @changedAt`

/** What the reader wrote on articles, and what was put aside. */
export function openAnnotations(database: ArchiveDatabase, inTransaction: InTransaction): Annotations {
  const find = database.prepare<[string], AnnotationColumns>('SELECT * FROM annotations WHERE annotationId = ?')
  const list = database.prepare<[string], AnnotationColumns>(`
    SELECT * FROM annotations WHERE articleId IN (SELECT value FROM json_each(?)) ORDER BY createdAt, annotationId`)
  const save = database.prepare<[AnnotationColumns]>(saveSql)
  const remove = database.prepare<[string]>('DELETE FROM annotations WHERE annotationId = ?')
  const labels = database.prepare<[], LabelCount>(`
    SELECT l.value AS label, count(DISTINCT n.articleId) AS count
    FROM annotations AS n, json_each(n.labels) AS l GROUP BY l.value`)
  const clippings = database.prepare<[ClippingQuery], { readonly articleId: string; readonly keptAt: string }>(listClippingsSql)
  return {
    findAnnotation: annotationId => {
      const columns = find.get(annotationId)
      return columns && annotationOf(columns)
    },
    listAnnotations: articleIds => list.all(JSON.stringify(articleIds)).map(annotationOf),
    saveAnnotation: annotation => inTransaction(() => void save.run(columnsOf(annotation))),
    removeAnnotation: annotationId => inTransaction(() => void remove.run(annotationId)),
    listLabels: () => labels.all(),
    listClippings: ({ label, from, before, after, limit }) => clippings.all({
      label: label ?? null, from: from ?? null, before: before ?? null, beforeAt: after?.keptAt ?? null,
      beforeId: after?.articleId ?? '', limit
    })
  }
}

function annotationOf({ quote, labels, ...columns }: AnnotationColumns): Annotation {
  return {
    ...columns, labels: JSON.parse(labels) as readonly string[], ...(quote !== null && { quote: JSON.parse(quote) as TextQuote })
  }
}

function columnsOf({ quote, labels, ...annotation }: Annotation): AnnotationColumns {
  return { ...annotation, labels: JSON.stringify(labels), quote: quote === undefined ? null : JSON.stringify(quote) }
}
