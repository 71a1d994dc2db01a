import { html, type Markup } from './html.ts'
import type { PrintedDigest, PrintedPiece } from '../print/printed-digest.ts'
import type { RenderContext } from './render-context.ts'
import { languageByScript, renderEntry } from './render-entry.ts'

/** Stand in a print where a page number is filled in: all that one is made of. */
export const digitsToFill = '0123456789'

/** The link targets of the lines that have a page number, in their order. */
export function numberedLines({ contents, sections, sources }: PrintedDigest): readonly string[] {
  if (contents === undefined) return []
  return [...sections.flatMap(({ pieces }) => pieces.map(({ anchor }) => anchor)), ...(sources ? ['sources'] : [])]
}

/** Sections and their pieces, each a link; with page numbers where a print told them. */
export function renderContents(context: RenderContext, title: string): Markup {
  const { sections, sources } = context.digest
  return html`<nav class="contents" aria-labelledby="contents">
<h2 id="contents">${title}</h2>
<ol>
${sections.map(section => html`<li><a class="section-title"${languageByScript(section.title)} href="#${section.anchor}">${section.title}</a>
<ol>
${section.pieces.map(piece => renderLine(context, piece))}</ol>
</li>
`)}${sources && html`<li><a class="section-title to-sources" href="#sources">${sources.title}${
  pageOf(context, 'sources')}</a></li>
`}</ol>
</nav>`
}

/** The page number keeps its place when it is not known yet: lines must break with it as without. */
function renderLine(context: RenderContext, piece: PrintedPiece): Markup {
  const { number, anchor } = piece
  return html`<li data-number="${number}"><a href="#${anchor}">${renderEntry(piece)}${pageOf(context, anchor)}</a></li>
`
}

function pageOf({ pageNumbers }: RenderContext, anchor: string): Markup {
  return pageNumbers === 'to-fill'
    ? html`<span class="page to-fill">${digitsToFill}</span>`
    : html`<span class="page">${pageNumbers[anchor]}</span>`
}
