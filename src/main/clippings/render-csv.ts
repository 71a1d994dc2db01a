import { writeCsv } from '../exports/index.ts'
import { labelsOf, type ExportedClipping } from './exported-clipping.ts'

const columns = [
  'headline', 'outlet', 'byline', 'section', 'published', 'seen', 'clipped', 'url', 'language', 'labels', 'quote', 'note'
] as const
type Line = Readonly<Record<(typeof columns)[number], string>>

/** One line for each annotation, one for a clipping without any. */
export function renderCsv(clippings: readonly ExportedClipping[]): string {
  return writeCsv(columns, clippings.flatMap(linesOf).map(line => columns.map(column => line[column])))
}

function linesOf(clipping: ExportedClipping): readonly Line[] {
  const { headline, outletName, byline, sectionTitle, publishedAt, firstSeenAt, keptAt, url, language, annotations } = clipping
  const shared = {
    headline, outlet: outletName, byline: byline ?? '', section: sectionTitle, published: publishedAt ?? '', seen: firstSeenAt,
    clipped: keptAt, url: url ?? '', language: language ?? ''
  }
  if (annotations.length === 0) return [{ ...shared, labels: labelsOf(clipping).join('; '), quote: '', note: '' }]
  return annotations.map(({ quote, note, labels }) => ({ ...shared, labels: labels.join('; '), quote: quote?.exact ?? '', note }))
}
