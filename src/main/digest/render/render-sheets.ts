import { html, type Markup } from './html.ts'
import { headTitles, type Proof } from './page-heads.ts'
import type { PrintedDigest } from '../print/printed-digest.ts'

/** Letters of mark-up that surely do not fit on less than a page: a full one has some five thousand of them. */
const lettersOfPage = 1200

/** What stands behind the text of a preview: sheets with their heads and feet, more than enough; those that are not needed are
 *  cut off. */
export function renderSheets(digest: PrintedDigest, document: Markup, proof: Proof | undefined): Markup {
  const count = 3 + Math.ceil(document.markup.length / lettersOfPage)
  const titleOf = headTitles(digest, proof)
  return html`<div class="sheets" aria-hidden="true"><div class="numbered">
${Array.from({ length: count }, (_, index) => renderSheet(digest, titleOf(index + 1)))}</div></div>
`
}

function renderSheet({ running }: PrintedDigest, title: string): Markup {
  return html`<div class="sheet"><p class="head"><span>${running.start}</span><span>${title}</span><span>${
    running.end}</span></p><p class="foot"><span>${running.foot}</span><span></span><span class="page-of"></span></p></div>
`
}
