import { html, type Markup } from './html.ts'
import type { PrintedPiece } from './printed-digest.ts'
import type { RenderContext } from './render-context.ts'
import { renderEntry } from './render-entry.ts'

/** Sections and their pieces, each a link; with page numbers where a first print told them. */
export function renderContents(context: RenderContext, title: string): Markup {
  const { sections, sources } = context.digest
  return html`<nav class="contents" aria-labelledby="contents">
<h2 id="contents">${title}</h2>
<ol>
${sections.map(section => html`<li><a class="section-title" href="#${section.anchor}">${section.title}</a>
<ol>
${section.pieces.map(piece => renderLine(context, piece))}</ol>
</li>
`)}${sources && html`<li><a class="section-title to-sources" href="#sources">${sources.title}${
  pageOf(context, 'sources')}</a></li>
`}</ol>
</nav>`
}

/** The page number keeps its place when it is not known yet: the second print must break its lines as the first did. */
function renderLine(context: RenderContext, piece: PrintedPiece): Markup {
  const { number, anchor } = piece
  return html`<li data-number="${number}"><a href="#${anchor}">${renderEntry(piece)}${pageOf(context, anchor)}</a></li>
`
}

function pageOf({ pageNumbers }: RenderContext, anchor: string): Markup {
  return html`<span class="page">${pageNumbers[anchor]}</span>`
}
