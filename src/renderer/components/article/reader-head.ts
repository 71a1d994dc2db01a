import { html, nothing, type TemplateResult } from 'lit'
import { ifDefined } from 'lit/directives/if-defined.js'
import type { ArticleView } from '../../../shared/article.ts'
import { readingMinutes } from '../../format/reading-time.ts'
import { dayAtOffset, longDay, momentIn, timeAtOffset } from '../../format/times.ts'
import { sectionInWords } from '../../state/base/default-names.ts'
import { holdMarks } from '../../state/article/hold-marks.ts'
import { formatRoute } from '../../state/routing/routes.ts'
import { reader as words, reading } from '../../strings/index.ts'
import { headlineWords } from '../base/headline-words.ts'

/** Where and when the reader sits. */
export interface ReaderPlace {
  readonly zone: string
  readonly city: string
  readonly now: string
}

/** What stands above an article's text: section, headline, standfirst, who, where, when, how long. */
export function readerHead(article: ArticleView, place: ReaderPlace): TemplateResult {
  const lang = ifDefined(article.language)
  return html`
    <p class="kick"><bdi>${sectionInWords(article.sectionId, article.sectionTitle)}</bdi>${position(article)}</p>
    <h1 class="headline" lang=${lang} dir=${article.direction}>${headlineWords(article.headline)}</h1>
    ${article.standfirst ? html`<p class="standfirst" lang=${lang} dir=${article.direction}>${holdMarks(article.standfirst)}</p>` : nothing}
    <div class="by facts">
      <span>${article.byline ? html`<b><bdi>${words.by(article.byline)}</bdi></b> · ` : nothing}<b><bdi>${
        article.outletName}</bdi></b>${
        article.dateline ? html` · <bdi>${article.dateline}</bdi>` : nothing}</span>
      <span>${timesOf(article, place)}${minutes(article)}</span>
    </div>
    ${article.publishedAt === undefined && article.rawPublishedAt ? html`<p class="quiet odd-date">${
      words.oddDate(article.rawPublishedAt)}</p>` : nothing}`
}

function minutes({ bodyHtml, language }: ArticleView): TemplateResult | typeof nothing {
  const count = readingMinutes(bodyHtml, language)
  return count === undefined ? nothing : html` · <span class="minutes">${reading.minutes(count)}</span>`
}

/** Counted as on the front page: a reprint is no outlet more. */
function position({ inOtherMedia, amongVoices, storyId }: ArticleView): TemplateResult | typeof nothing {
  if (inOtherMedia.length === 0 || !amongVoices || storyId === undefined) return nothing
  const { place, count } = amongVoices
  return html`<span class="more"> · <a class="plain" href=${formatRoute({ kind: 'story', storyId })}>${
    place === undefined ? words.reprintOf(count) : words.position(place, count)}</a></span>`
}

function timesOf(article: ArticleView, { zone, city, now }: ReaderPlace): string | TemplateResult {
  const { publishedAt, publishedOffset, firstSeenAt, origin, printPage } = article
  if (origin === 'print' && publishedAt) return words.inPrint(longDay(dayAtOffset(publishedAt, publishedOffset ?? 0)), printPage)
  const here = words.inZone(momentIn(publishedAt ?? firstSeenAt, zone, now), city || zone)
  if (!publishedAt) return words.seen(here)
  return publishedOffset === undefined ? here
    : html`<bdi>${timeAtOffset(publishedAt, publishedOffset)}</bdi> · <bdi>${here}</bdi>`
}

/** The lead picture, unless it stands in the text itself. */
export function leadPicture(
  { picture, bodyHtml, direction }: ArticleView, show: (hash: string) => void
): TemplateResult | typeof nothing {
  if (!picture || bodyHtml.includes(picture.hash)) return nothing
  return html`<figure dir=${direction}><button class="show" aria-label=${reading.showPicture} @click=${() => show(picture.hash)}><img
    src="media/${picture.hash}" width=${picture.width} height=${picture.height} alt=${picture.alt ?? ''}></button>
    ${picture.credit ? html`<figcaption class="facts"><bdi>${picture.credit}</bdi></figcaption>` : nothing}</figure>`
}

/** "3 pages in this article", each with the way to it; `show` gets the id of its first line. */
export function pager({ pageCount = 1 }: ArticleView, show: (anchor: string) => void): TemplateResult | typeof nothing {
  if (pageCount < 2) return nothing
  const pages = Array.from({ length: pageCount }, (_, at) => at + 1)
  return html`<nav class="pager facts" aria-label=${reading.pages(pageCount)}><span>${
    reading.pages(pageCount)}</span>${pages.map(at => html`
    <button class="link" aria-label=${reading.page(at, pageCount)} @click=${() => show(`page-${at}`)}>${at}</button>`)}</nav>`
}
