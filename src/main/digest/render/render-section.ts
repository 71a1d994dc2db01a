import { html, type Markup } from './html.ts'
import type { PrintedSection } from '../print/printed-digest.ts'
import { languageByScript } from './render-entry.ts'
import { renderPiece } from './render-piece.ts'
import type { RenderContext } from './render-context.ts'

export function renderSection(context: RenderContext, { anchor, title, under, pieces }: PrintedSection): Markup {
  return html`<section class="section">
${title && html`<h2 id="${anchor}"${languageByScript(title)}>${title}</h2>
`}${under && html`<p class="under">${under}</p>
`}${pieces.map(piece => renderPiece(context, piece))}
</section>
`
}
