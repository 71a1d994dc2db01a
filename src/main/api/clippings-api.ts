import { setImmediate } from 'node:timers/promises'
import type { Annotation, Clipping } from '../../shared/annotation.ts'
import type { Api } from '../../shared/contract.ts'
import { sectionName } from '../../shared/default-names.ts'
import type { InterfaceLanguage } from '../../shared/interface-language.ts'
import { exportClippings, type ExportedClipping } from '../clippings/index.ts'
import type { Archive, Clock, Documents, KeptArticle } from '../ports.ts'
import { withOutletNames } from './view-stories.ts'

/** Articles that are read for an export without a turn of the event loop. */
const batchSize = 100

/** What the reader put aside. */
export function createClippingsApi({ archive, documents, clock }: {
  readonly archive: Archive
  readonly documents: Documents
  readonly clock: Clock
}): Api['clippings'] {
  function view(kept: readonly KeptArticle[]): readonly Clipping[] {
    const articleIds = kept.map(({ articleId }) => articleId)
    const rows = Map.groupBy(withOutletNames(archive.listRows(articleIds), documents.library()), row => row.articleId)
    const annotations = Map.groupBy(archive.listAnnotations(articleIds), ({ articleId }) => articleId)
    return kept.flatMap(({ articleId, keptAt }) => {
      const row = rows.get(articleId)?.[0]
      if (row === undefined) return []
      const byline = archive.findArticle(articleId)?.byline
      return [{ row: { ...row, ...(byline !== undefined && { byline }) }, keptAt, annotations: annotations.get(articleId) ?? [] }]
    })
  }

  function complete(
    kept: KeptArticle, annotations: readonly Annotation[], language: InterfaceLanguage | undefined
  ): readonly ExportedClipping[] {
    const article = archive.findArticle(kept.articleId)
    const [row] = withOutletNames(archive.listRows([kept.articleId]), documents.library())
    if (article === undefined || row === undefined) return []
    const { sections } = documents.library()
    const section = sections.find(({ sectionId }) => sectionId === row.sectionId)
    const sectionTitle = section ? sectionName(section, language ?? 'en') : row.sectionId
    return [{ ...article, outletName: row.outletName, sectionTitle, keptAt: kept.keptAt, annotations }]
  }

  return {
    async list({ label, cursor, limit }) {
      const after = cursor === undefined ? undefined : readCursor(cursor)
      const kept = archive.listClippings({ ...(label !== undefined && { label }), ...(after && { after }), limit })
      const last = kept.at(-1)
      return { clippings: view(kept), ...(last && kept.length === limit && { nextCursor: `${last.keptAt} ${last.articleId}` }) }
    },
    async export({ format, label, language }) {
      const kept = archive.listClippings({ ...(label !== undefined && { label }), limit: Number.MAX_SAFE_INTEGER })
      const clippings: ExportedClipping[] = []
      for (let start = 0; start < kept.length; start += batchSize) {
        const batch = kept.slice(start, start + batchSize)
        const notes = Map.groupBy(archive.listAnnotations(batch.map(one => one.articleId)), ({ articleId }) => articleId)
        clippings.push(...batch.flatMap(one => complete(one, notes.get(one.articleId) ?? [], language)))
        await setImmediate()
      }
      return exportClippings(clippings, format, clock.now().toISOString().slice(0, 10))
    }
  }
}

function readCursor(cursor: string): KeptArticle {
  const [keptAt = '', articleId = ''] = cursor.split(' ', 2)
  return { keptAt, articleId }
}
