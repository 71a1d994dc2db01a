import type { PrintedBlock, PrintedSection } from './digest-outline.ts'
import { html, type Markup } from './html.ts'
import type { RenderContext } from './render-context.ts'
import { renderEntry } from './render-entry.ts'

/** Sections and their blocks, each a link; with page numbers where a first print told them. */
export function renderContents(context: RenderContext, sections: readonly PrintedSection[]): Markup {
  return html`<nav class="contents" aria-labelledby="contents">
<h2 id="contents">${context.strings.contents}</h2>
<ol>
${sections.map(section => html`<li><a class="section-title" href="#${section.anchor}">${section.title}</a>
<ol>
${section.blocks.map(block => renderLine(context, block))}</ol>
</li>
`)}</ol>
</nav>`
}

/** The page number keeps its place when it is not known yet: the second print must break its lines as the first did. */
function renderLine({ pageNumbers }: RenderContext, { anchor, block }: PrintedBlock): Markup {
  return html`<li><a href="#${anchor}">${renderEntry(block)}<span class="page">${pageNumbers[anchor]}</span></a></li>
`
}
