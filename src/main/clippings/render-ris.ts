import { writeRis, type RisRecord } from '../exports/index.ts'
import { labelsOf, publishedDay, type ExportedClipping } from './exported-clipping.ts'

export function renderRis(clippings: readonly ExportedClipping[]): string {
  return writeRis(clippings.map(recordOf))
}

function recordOf(clipping: ExportedClipping): RisRecord {
  const { headline, outletName, byline, sectionTitle, url, language, rights, keptAt, excerpt, annotations } = clipping
  return {
    title: headline, outlet: outletName, section: sectionTitle, published: publishedDay(clipping), accessed: keptAt.slice(0, 10),
    excerpt, keywords: labelsOf(clipping),
    notes: annotations.map(({ quote, note }) => [quote && `“${quote.exact}”`, note].filter(Boolean).join(' ')),
    ...(byline !== undefined && { author: byline }), ...(url !== undefined && { url }),
    ...(language !== undefined && { language }), ...(rights !== undefined && { rights })
  }
}
