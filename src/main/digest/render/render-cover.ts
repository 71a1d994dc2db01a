import { html, type Markup } from './html.ts'
import type { PrintedBrief } from '../print/printed-digest.ts'
import type { RenderContext } from './render-context.ts'
import { languageByScript, languageOf } from './render-entry.ts'

/** Masthead, headline, the facts of the edition, and what a hurried reader takes away. */
export function renderCover({ digest }: RenderContext): Markup {
  const { kind, number, headline, deck, facts, draft, logo, brief } = digest
  return html`<header class="cover">
<p class="masthead"><span>${logo && html`<img class="logo" src="${logo}" alt="" />`}${kind}</span><span
  class="number">${number}</span></p>
${draft && html`<p class="draft"><strong>${draft.mark}</strong> <span>${draft.note}</span></p>
`}<h1${languageByScript(headline)}><bdi>${headline}</bdi></h1>
${deck && html`<p class="deck"${languageByScript(deck)}><bdi>${deck}</bdi></p>
`}${facts.length > 0 ? html`<dl class="edition">
${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd${languageByScript(value)}>${value}</dd></div>
`)}</dl>
` : undefined}${brief.items.length > 0 ? html`<section class="brief">
<h2>${brief.title}</h2>
<ol>
${brief.items.map(renderBrief)}</ol>
</section>
` : undefined}</header>`
}

function renderBrief({ anchor, outletName, headline, sentence, language, direction }: PrintedBrief): Markup {
  return html`<li><a href="#${anchor}"${languageOf(language)} dir="${direction}"><bdi
  class="outlet">${outletName}:</bdi> <bdi>${headline}</bdi></a>
${sentence && html`<p${languageOf(language)} dir="auto">${sentence}</p>
`}</li>
`
}
