import type { ClippingFile, ClippingFormat } from '../../shared/annotation.ts'
import type { ExportedClipping } from './exported-clipping.ts'
import { renderCsv } from './render-csv.ts'
import { renderMarkdown } from './render-markdown.ts'
import { renderRis } from './render-ris.ts'

export type { ExportedClipping }

interface Kind {
  readonly ending: string
  readonly mediaType: string
  readonly render: (clippings: readonly ExportedClipping[]) => string
}

const kinds: Readonly<Record<ClippingFormat, Kind>> = {
  markdown: { ending: 'md', mediaType: 'text/markdown;charset=utf-8', render: renderMarkdown },
  csv: { ending: 'csv', mediaType: 'text/csv;charset=utf-8', render: renderCsv },
  ris: { ending: 'ris', mediaType: 'application/x-research-info-systems', render: renderRis }
}

/** `day` names the file: `clippings-2026-11-22.csv`. */
export function exportClippings(clippings: readonly ExportedClipping[], format: ClippingFormat, day: string): ClippingFile {
  const { ending, mediaType, render } = kinds[format]
  return { fileName: `clippings-${day}.${ending}`, mediaType, text: render(clippings), count: clippings.length }
}
