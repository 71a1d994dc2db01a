import type { AlsoCoveredIn, DigestBlock } from '../../shared/digest.ts'
import type { PrintedBlock } from './digest-outline.ts'
import { formatShortDay, formatTime, formatZonedTime, languageName } from './format-facts.ts'
import { html, webAddress, type Markup } from './html.ts'
import { isSameLanguage } from './propose-headline.ts'
import type { RenderContext } from './render-context.ts'
import { languageOf } from './render-entry.ts'

/** `Outlet: headline`, its facts, what the outlet says, and who else has it. */
export function renderBlock(context: RenderContext, { anchor, block }: PrintedBlock): Markup {
  const side = block.direction === context.direction ? '' : ' other-side'
  return html`<article class="block${side}">
<h3 id="${anchor}"${languageOf(block.language)} dir="${block.direction}">${renderTitle(block)}</h3>
<p class="facts">${renderFacts(context, block)}</p>
${renderSummary(context, block)}${renderAlsoCovered(context, block.alsoCoveredIn)}</article>
`
}

function renderTitle(block: DigestBlock): Markup {
  return html`<bdi class="outlet">${block.outletName}:</bdi> <bdi>${block.headline}</bdi>`
}

function renderFacts(context: RenderContext, block: DigestBlock): readonly Markup[] {
  const { digest, strings } = context
  const address = webAddress(block.url)
  const facts = [
    html`<bdi${languageOf(block.language)}>${block.byline ?? strings.noByline}</bdi>`,
    block.dateline === undefined ? undefined : html`<bdi${languageOf(block.language)}>${block.dateline}</bdi>`,
    html`<bdi>${whenPublished(context, block)}</bdi>`,
    address && html`<a href="${address.href}"><bdi>${address.host}</bdi></a>`,
    html`<bdi>${strings.retrieved(formatZonedTime(block.retrievedAt, digest.window.zone, strings.language, digest.day))}</bdi>`,
    renderForeignLanguage(context, block.language)
  ]
  return separated(facts.filter(fact => fact !== undefined), html` · `)
}

function renderForeignLanguage({ strings }: RenderContext, language: string | undefined): Markup | undefined {
  if (language === undefined || isSameLanguage(language, strings.language)) return undefined
  return html`<bdi>${strings.inLanguage(languageName(language, strings.language))}</bdi>`
}

function whenPublished(context: RenderContext, block: DigestBlock): string {
  const { strings } = context
  const { printedOn, printPage, publishedAt, retrievedAt, publishedOffset } = block
  return printedOn === undefined
    ? publisherTime(context, publishedAt ?? retrievedAt, publishedOffset)
    : strings.inPrint(formatShortDay(printedOn, strings.language), printPage)
}

/** With the publisher's own offset where the feed gives one, else with that of the edition's zone. */
function publisherTime({ digest, strings }: RenderContext, at: string, offset: number | undefined): string {
  return offset === undefined
    ? formatZonedTime(at, digest.window.zone, strings.language, digest.day)
    : formatTime(at, { offset, language: strings.language, day: digest.day })
}

/** The outlet's own words stand as a quotation and are said to be theirs. */
function renderSummary({ strings }: RenderContext, block: DigestBlock): Markup | undefined {
  const paragraphs = block.summary.split(/\n+/u).map(text => text.trim()).filter(Boolean)
    .map(text => html`<p>${text}</p>
`)
  if (paragraphs.length === 0) return undefined
  if (block.summaryOrigin === 'editor') return html`<div class="summary" dir="auto">
${paragraphs}</div>
`
  return html`<blockquote class="summary"${languageOf(block.language)} dir="${block.direction}">
${paragraphs}</blockquote>
<p class="origin">${strings.outletsWords}</p>
`
}

function renderAlsoCovered(context: RenderContext, others: readonly AlsoCoveredIn[]): Markup | undefined {
  if (others.length === 0) return undefined
  const outlets = others.map(other => renderOutlet(context, other))
  return html`<p class="also"><span class="label">${context.strings.alsoCoveredIn}</span> ${separated(outlets, html`, `)}</p>
`
}

function renderOutlet(context: RenderContext, other: AlsoCoveredIn): Markup {
  const address = webAddress(other.url)
  const name = html`<bdi>${other.outletName}</bdi>`
  const time = publisherTime(context, other.publishedAt ?? other.sortedAt, other.publishedOffset)
  return html`<span class="other">${address ? html`<a href="${address.href}">${name}</a>` : name} <bdi>(${time})</bdi></span>`
}

function separated(parts: readonly Markup[], separator: Markup): readonly Markup[] {
  return parts.flatMap((part, index) => index === 0 ? [part] : [separator, part])
}
