import type { TextRun } from '../../../shared/rich-text.ts'
import { html, type Markup } from './html.ts'
import { inQuotationMarks } from '../base/quotation-marks.ts'
import type { PrintedFact, PrintedOutlet, PrintedPiece, PrintedQuote } from '../print/printed-digest.ts'
import type { RenderContext } from './render-context.ts'
import { languageOf } from './render-entry.ts'

/** `Outlet: headline`, its facts, what the outlet says, and who else has it. */
export function renderPiece({ digest }: RenderContext, piece: PrintedPiece): Markup {
  const side = piece.direction === digest.direction ? '' : ' other-side'
  const runIn = piece.isRunIn ? ' run-in' : ''
  const length = piece.isHeadless ? ' whole' : lettersOf(piece) > mostKept ? ' long' : ''
  return html`<article class="block${side}${runIn}${length}">
${piece.isHeadless ? undefined : html`<h3 id="${piece.anchor}" data-number="${piece.number}"${languageOf(piece.language)} dir="${
  piece.direction}">${renderTitle(piece)}</h3>
`}${[
    renderOriginal(piece), renderFacts(piece.facts), renderPicture(piece), renderAngle(piece), renderSummary(piece),
    renderText(piece), piece.quotes.map(renderQuote), renderAlso(piece), piece.remarks.map(renderRemark)
  ]}</article>
`
}

/** Letters of a piece that is kept on one page, a quarter of it: moved to the next one, a longer one would leave a great gap. */
const mostKept = 600

function lettersOf({ summary = [], paragraphs, quotes, also, remarks }: PrintedPiece): number {
  const texts = [
    ...summary.flat(), ...paragraphs.flat(), ...quotes, ...remarks, ...(also?.outlets ?? []).map(({ name, time }) => ({ text: `${name} (${time})` }))
  ]
  return texts.reduce((sum, { text }) => sum + text.length, 0)
}

function renderRemark({ label, text }: PrintedPiece['remarks'][number]): Markup {
  return html`<p class="remark"><bdi class="label">${label}</bdi> <bdi>${text}</bdi></p>
`
}

function renderTitle({ outletName, headline, isRunIn, url }: PrintedPiece): Markup {
  const title = outletName === undefined
    ? html`<bdi>${headline}</bdi>`
    : html`<bdi class="outlet">${outletName}:</bdi> <bdi>${headline}</bdi>`
  return isRunIn && url !== undefined ? html`<a href="${url}">${title}</a>` : title
}

function renderOriginal({ originalHeadline, language, direction }: PrintedPiece): Markup | undefined {
  return originalHeadline === undefined
    ? undefined
    : html`<p class="original"${languageOf(language)} dir="${direction}">${originalHeadline}</p>
`
}

function renderPicture({ picture }: PrintedPiece): Markup | undefined {
  if (picture === undefined) return undefined
  const { data, width, height, alt, credit } = picture
  return html`<figure class="picture"><img src="${data}" width="${width}" height="${height}" alt="${alt}" />${
    credit && html`<figcaption>${credit}</figcaption>`}</figure>
`
}

function renderAngle({ angle }: PrintedPiece): Markup | undefined {
  return angle === undefined ? undefined : html`<p class="angle" dir="auto">${angle}</p>
`
}

function renderFacts(facts: readonly PrintedFact[]): Markup | undefined {
  if (facts.length === 0) return undefined
  const shown = facts.map(({ text, language, href }) => href === undefined
    ? html`<bdi${languageOf(language)}>${text}</bdi>`
    : html`<a href="${href}"><bdi>${text}</bdi></a>`)
  return html`<p class="facts">${separated(shown, html` · `)}</p>
`
}

function renderSummary({ summary }: PrintedPiece): Markup | undefined {
  return summary && html`<div class="summary" dir="auto">
${summary.map(renderParagraph)}</div>
`
}

/** The outlet's own words stand as a quotation and are said to be theirs. */
function renderText({ paragraphs, isQuotation, isHeadless, origin, language, direction }: PrintedPiece): Markup | undefined {
  if (paragraphs.length === 0) return undefined
  const lines = paragraphs.map(renderParagraph)
  if (!isQuotation) return html`<div class="summary"${languageOf(isHeadless ? language : undefined)} dir="auto">
${lines}</div>
`
  return html`<blockquote class="summary"${languageOf(language)} dir="${direction}">
${lines}</blockquote>
<p class="origin">${origin}</p>
`
}

function renderParagraph(runs: readonly TextRun[]): Markup {
  const look = isCrosshead(runs) ? html` class="crosshead"` : undefined
  return html`<p${look}>${runs.map(renderRun)}</p>
`
}

/** A line in bold that heads what follows, as articles have them. */
export function isCrosshead(runs: readonly TextRun[]): boolean {
  return runs.length > 0 && runs.every(({ isBold }) => isBold)
}

function renderRun({ text, isBold, isItalic, href }: TextRun): Markup {
  const bold = isBold ? html`<strong>${text}</strong>` : html`${text}`
  const italic = isItalic ? html`<em>${bold}</em>` : bold
  return href === undefined ? italic : html`<a class="linked" href="${href}">${italic}</a>`
}

function renderQuote({ text, attribution, language, direction }: PrintedQuote): Markup {
  return html`<blockquote class="quote"${languageOf(language)} dir="${direction}">
<p>${inQuotationMarks(text, language)}</p>
${attribution && html`<p class="said">${attribution}</p>
`}</blockquote>
`
}

function renderAlso({ also }: PrintedPiece): Markup | undefined {
  if (also === undefined) return undefined
  const outlets = separated(also.outlets.map(renderOutlet), html`${also.between}`)
  return html`<p class="also"><span class="label">${also.label}</span> ${outlets}</p>
`
}

function renderOutlet({ name, time, href }: PrintedOutlet): Markup {
  const shown = html`<bdi>${name}</bdi>`
  const linked = href === undefined ? shown : html`<a href="${href}">${shown}</a>`
  return html`<span class="other">${linked}\u00a0<bdi class="time">(${time})</bdi></span>`
}

function separated(parts: readonly Markup[], separator: Markup): readonly Markup[] {
  return parts.flatMap((part, index) => index === 0 ? [part] : [separator, part])
}
