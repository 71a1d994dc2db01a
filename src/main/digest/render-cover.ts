import { formatDay, formatZonedTime } from './format-facts.ts'
import { html, type Markup } from './html.ts'
import type { RenderContext } from './render-context.ts'

/** Masthead, headline, and the facts of the edition: number, day, window, cut-off with its offset, state. */
export function renderCover(context: RenderContext): Markup {
  const { digest, strings } = context
  return html`<header class="cover">
<p class="masthead"><span>${strings.pressReview}</span><span class="number">${strings.number(digest.number)}</span></p>
${renderDraftMark(context)}<h1>${digest.headline}</h1>
<p class="deck">${digest.deck}</p>
<dl class="edition">
${coverFacts(context).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>
`)}</dl>
</header>`
}

function renderDraftMark({ digest, strings }: RenderContext): Markup | undefined {
  if (digest.status.kind === 'issued') return undefined
  return html`<p class="draft"><strong>${strings.draft}</strong> <span>${strings.draftNote}</span></p>
`
}

function coverFacts({ digest, strings }: RenderContext): readonly (readonly [string, string])[] {
  const time = (at: string): string => formatZonedTime(at, digest.window.zone, strings.language, digest.day)
  const { articleCount, storyCount, feedCount } = digest.method
  return [
    [strings.plan, digest.planName],
    [strings.day, formatDay(digest.day, strings.language)],
    [strings.window, `${time(digest.window.from)} – ${time(digest.window.to)}`],
    [strings.cutOff, `${time(digest.window.to)} (${digest.window.zone})`],
    digest.status.kind === 'issued'
      ? [strings.issued, time(digest.status.issuedAt)] as const
      : [strings.composed, time(digest.composedAt)] as const,
    [strings.coverage, strings.coverageOf(articleCount, storyCount, feedCount)]
  ]
}
