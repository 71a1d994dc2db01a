import type { DigestBlock, MethodHealth } from '../../shared/digest.ts'
import { formatZonedTime } from './format-facts.ts'
import { html, webAddress, type Markup } from './html.ts'
import type { RenderContext } from './render-context.ts'
import { renderEntry } from './render-entry.ts'

/** Every source with its address in full (paper cannot be clicked), how the digest came about, whose words these are. */
export function renderBackMatter(context: RenderContext): Markup {
  const { digest, strings } = context
  return html`<footer class="back">
<section>
<h2>${strings.sources}</h2>
<ol class="sources">
${digest.blocks.map(block => renderSources(context, block))}</ol>
</section>
<section>
<h2>${strings.method}</h2>
<p>${methodSentence(context)}</p>
${renderFeedHealth(context)}${renderFailedFeeds(context)}</section>
<section>
<h2>${strings.rights}</h2>
<p>${strings.rightsNote}</p>
${renderRightsLines(digest.blocks)}<p>${strings.disclaimer}</p>
</section>
</footer>`
}

interface Source {
  readonly outletName: string
  readonly headline: string
  readonly url?: string
  readonly language?: string
}

function renderSources(context: RenderContext, block: DigestBlock): Markup {
  const others = block.alsoCoveredIn.map(other => html`<li>${renderSource(context, other)}</li>
`)
  return html`<li>${renderSource(context, block)}${others.length > 0 ? html`
<ul>
${others}</ul>` : undefined}</li>
`
}

function renderSource({ strings }: RenderContext, source: Source): Markup {
  const address = webAddress(source.url)
  const place = address
    ? html`<a href="${address.href}"><bdi dir="ltr">${address.href}</bdi></a>`
    : html`<span>${strings.noLink}</span>`
  return html`<div class="source">${renderEntry(source)} <span class="address">${place}</span></div>`
}

function methodSentence({ digest, strings }: RenderContext): string {
  const { window, method } = digest
  return strings.methodOf({
    from: formatZonedTime(window.from, window.zone, strings.language),
    to: formatZonedTime(window.to, window.zone, strings.language),
    feeds: method.feedCount, articles: method.articleCount, stories: method.storyCount
  })
}

/** What the reader of a press review should know of what its editor could not see. */
function renderFeedHealth({ digest, strings }: RenderContext): Markup {
  const { feedHealth } = digest.method
  if (feedHealth === undefined) return html``
  return html`<p>${strings.feedHealth(feedHealth)}${renderOutlets(strings, feedHealth)}</p>
`
}

function renderOutlets(strings: RenderContext['strings'], { outlets, furtherOutlets }: MethodHealth): Markup | undefined {
  if (outlets.length === 0) return undefined
  const names = [...outlets, ...(furtherOutlets > 0 ? [strings.furtherOutlets(furtherOutlets)] : [])]
  const parts = new Intl.ListFormat(strings.language).formatToParts(names)
  const list = parts.map(({ type, value }) => type === 'element' ? html`<bdi>${value}</bdi>` : value)
  return html` ${strings.outletsConcerned} ${list}.`
}

function renderFailedFeeds({ digest, strings }: RenderContext): Markup {
  const { failedFeeds, feedHealth } = digest.method
  if (failedFeeds.length === 0) return html`<p>${strings.noFailedFeed}</p>
`
  const further = (feedHealth?.failedCount ?? 0) - failedFeeds.length
  return html`<p>${strings.failedFeeds(failedFeeds.length + Math.max(0, further))}</p>
<ul class="failed">
${failedFeeds.map(feed => html`<li><bdi>${feed.title}</bdi>: <bdi>${feed.reason}</bdi></li>
`)}${further > 0 ? html`<li>${strings.furtherFeeds(further)}</li>
` : undefined}</ul>
`
}

/** The copyright lines that the outlets' feeds ask for, each once. */
function renderRightsLines(blocks: readonly DigestBlock[]): Markup {
  const lines = new Map(blocks.flatMap(block => block.rights ? [[`${block.outletName}: ${block.rights}`, block] as const] : []))
  return html`${[...lines.values()].map(block => html`<p><bdi>${block.outletName}</bdi>: <bdi>${block.rights}</bdi></p>
`)}`
}
