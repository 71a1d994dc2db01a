import { markdownLink, markdownQuote, markdownText } from '../../shared/markdown-text.ts'
import { labelsOf, publishedDay, type ExportedClipping } from './exported-clipping.ts'

/** CommonMark 0.31: a heading for each clipping, its facts in one line, its quotes and notes below. */
export function renderMarkdown(clippings: readonly ExportedClipping[]): string {
  return clippings.map(renderOne).join('\n')
}

function renderOne(clipping: ExportedClipping): string {
  const { headline, url, annotations, excerpt } = clipping
  const title = url === undefined ? markdownText(headline) : markdownLink(headline, url)
  const notes = annotations.flatMap(({ quote, note }) => [...(quote ? [markdownQuote(quote.exact)] : []), ...paragraphs(note)])
  const blocks = [`## ${title}`, factsOf(clipping), ...(notes.length > 0 ? notes : paragraphs(excerpt)), ...labelLine(clipping)]
  return `${blocks.join('\n\n')}\n`
}

function factsOf(clipping: ExportedClipping): string {
  const { outletName, byline, sectionTitle } = clipping
  return [byline, outletName, sectionTitle, publishedDay(clipping)].filter(fact => fact !== undefined && fact !== '')
    .map(fact => markdownText(fact ?? '')).join(' · ')
}

function labelLine(clipping: ExportedClipping): readonly string[] {
  const labels = labelsOf(clipping)
  return labels.length > 0 ? [`*${labels.map(markdownText).join(', ')}*`] : []
}

function paragraphs(text: string): readonly string[] {
  return text.split(/\n+/).filter(line => line.trim() !== '').map(markdownText)
}
