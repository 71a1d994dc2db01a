import { setImmediate } from 'node:timers/promises'
import type { Annotation, Clipping, ClippingFilter } from '../../shared/annotation.ts'
import type { Api } from '../../shared/contract.ts'
import { sectionName } from '../../shared/default-names.ts'
import { Failure } from '../../shared/failure.ts'
import type { InterfaceLanguage } from '../../shared/interface-language.ts'
import { exportClippings, type ExportedClipping } from '../clippings/index.ts'
import { dayAfter, startOfDay } from '../digest/index.ts'
import type { EventHub } from '../event-hub.ts'
import type { Archive, Clock, Documents, KeptArticle, KeptQuery } from '../ports.ts'
import { withOutletNames } from './view-stories.ts'

/** Articles that are read for an export without a turn of the event loop. */
const batchSize = 100

/** What the reader put aside. */
export function createClippingsApi({ archive, documents, clock, events }: {
  readonly archive: Archive
  readonly documents: Documents
  readonly clock: Clock
  readonly events: EventHub
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

  let ending = new AbortController()

  return {
    async list({ cursor, limit, ...filter }) {
      const after = cursor === undefined ? undefined : readCursor(cursor)
      const kept = archive.listClippings({ ...inZone(filter, documents.settings().zone), ...(after && { after }), limit })
      const last = kept.at(-1)
      return { clippings: view(kept), ...(last && kept.length === limit && { nextCursor: `${last.keptAt} ${last.articleId}` }) }
    },
    async export({ format, language, ...filter }) {
      const { signal } = ending
      const kept = archive.listClippings({ ...inZone(filter, documents.settings().zone), limit: Number.MAX_SAFE_INTEGER })
      const clippings: ExportedClipping[] = []
      for (let start = 0; start < kept.length; start += batchSize) {
        events.emit('export-progress', { subject: { kind: 'clippings' }, done: start, total: kept.length })
        const batch = kept.slice(start, start + batchSize)
        const notes = Map.groupBy(archive.listAnnotations(batch.map(one => one.articleId)), ({ articleId }) => articleId)
        clippings.push(...batch.flatMap(one => complete(one, notes.get(one.articleId) ?? [], language)))
        await setImmediate()
        if (signal.aborted) throw new Failure('cancelled')
      }
      return exportClippings(clippings, format, clock.now().toISOString().slice(0, 10))
    },
    async cancelExport() {
      ending.abort()
      ending = new AbortController()
    }
  }
}

/** Days as instants, where the desk is. */
function inZone({ label, firstDay, lastDay }: ClippingFilter, zone: string): Omit<KeptQuery, 'limit'> {
  const startOf = (day: string): string => new Date(startOfDay(day, zone)).toISOString()
  return {
    ...(label !== undefined && { label }), ...(firstDay !== undefined && { from: startOf(firstDay) }),
    ...(lastDay !== undefined && { before: startOf(dayAfter(lastDay, 1)) })
  }
}

function readCursor(cursor: string): KeptArticle {
  const [keptAt = '', articleId = ''] = cursor.split(' ', 2)
  return { keptAt, articleId }
}
