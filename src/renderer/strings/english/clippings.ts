/** The sentences of the page of clippings. */
import type { ExportProgress } from '../../../shared/export-progress.ts'
import { number, plural } from '../../format/numbers.ts'

export const clippingsPage = {
  title: 'Clippings',
  labels: 'Labels',
  all: 'All',
  labelled: (label: string, count: number) => `${label}, ${plural(count, 'article', 'articles')}`,
  none: 'Nothing is put aside yet. Clip an article with its bookmark or the key s, or mark a passage in it to highlight or '
    + 'note it.',
  noneLabelled: (label: string) => `No clipping has the label “${label}”.`,
  more: 'Show more',
  exportAs: 'Export as',
  formats: { markdown: 'Markdown', csv: 'CSV', ris: 'RIS' },
  exported: (count: number, file: string) => `${plural(count, 'clipping', 'clippings')} saved as ${file}`,
  exporting: (format: string, progress: ExportProgress | undefined) => progress
    ? `Making ${format}: ${number(progress.done)} of ${plural(progress.total, 'clipping', 'clippings')}` : `Making ${format}…`,
  days: 'Days',
  allDays: 'All days',
  firstDay: 'From',
  lastDay: 'To',
  noneInDays: 'Nothing was put aside in these days.',
  asList: 'Clipped articles as a list'
}
