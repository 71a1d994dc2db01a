import { css, html, nothing, type TemplateResult } from 'lit'
import { classMap } from 'lit/directives/class-map.js'
import { ifDefined } from 'lit/directives/if-defined.js'
import type { ArticleRow } from '../../../shared/article.ts'
import { timeAtOffset, timeIn } from '../../format/times.ts'
import { holdMarks } from '../../state/article/hold-marks.ts'
import { news } from '../../strings/index.ts'
import { headlineWords } from '../base/headline-words.ts'

export interface RowPlace {
  readonly href: string
  readonly isSelected: boolean
  /** The one row of a list that Tab reaches (roving tabindex). */
  readonly isTabStop: boolean
  readonly zone: string
  readonly sectionTitle: string
  /** Stands for the excerpt, as a search's snippet does. */
  readonly text?: TemplateResult
  /** Stands for the time of day where rows are not grouped by day. */
  readonly when?: string
}

/** An article in a list. A template and not an element: lists hold thousands of them. */
export function articleRow(row: ArticleRow, place: RowPlace): TemplateResult {
  const text = place.text ?? (row.excerpt ? html`${holdMarks(row.excerpt)}` : undefined)
  return html`<div class=${classMap({ row: true, selected: place.isSelected, read: row.readAt !== undefined })}>
    <span class="who"><b><bdi>${row.outletName}</bdi></b><span class="in"> · ${place.sectionTitle}</span>${
      row.readAt ? html`<span class="unseen">, ${news.read}</span>` : nothing}${
      hasPictures(row) ? ` · ${news.pictures(row.pictureCount, row.infographicCount)}` : ''}${
      row.changedAt ? ` · ${news.changed(timeIn(row.changedAt, place.zone))}` : ''}${
      row.clippedAt ? html`<span class="clip"> · ${news.clipped}</span>` : nothing}</span>
    <time datetime=${row.sortedAt}
      title=${publisherTime(row)}>${place.when ?? timeIn(row.sortedAt, place.zone)}</time>
    <h3 lang=${ifDefined(row.language)} dir=${row.direction}>
      <a href=${place.href} data-article=${row.articleId} tabindex=${place.isTabStop ? 0 : -1}
        aria-current=${place.isSelected ? 'true' : nothing}>${headlineWords(row.headline)}</a>
    </h3>
    ${text ? html`<p lang=${ifDefined(row.language)} dir=${row.direction}>${text}</p>` : nothing}
  </div>`
}

/** One picture is the usual one over the text. */
function hasPictures({ pictureCount = 0, infographicCount = 0 }: ArticleRow): boolean {
  return pictureCount > 1 || infographicCount > 0
}

function publisherTime(row: ArticleRow): string {
  return row.publishedAt && row.publishedOffset !== undefined ? timeAtOffset(row.publishedAt, row.publishedOffset) : ''
}

export const articleRowStyles = css`
  .row {
    padding: 10px var(--gutter) 11px; border-bottom: 1px solid var(--rule); display: grid;
    grid-template-columns: minmax(0, 1fr) auto; gap: 2px 10px; position: relative; content-visibility: auto; contain-intrinsic-size: auto 108px;
  }
  .row h3 {
    grid-column: 1 / -1; font: 600 1.03125rem/1.23 var(--serif); letter-spacing: -0.004em; text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .row h3:is(:lang(zh), :lang(ja), :lang(ko)) { word-break: keep-all; }
  .row .unbroken { white-space: nowrap; }
  .row h3 a::after { content: ''; position: absolute; inset: 0; }
  .row h3 a:focus-visible { outline: none; }
  .row:has(a:focus-visible) { outline: 2px solid var(--accent); outline-offset: -2px; }
  .row p {
    grid-column: 1 / -1; font: 400 var(--t-s)/1.36 var(--serif); color: var(--ink-2); display: -webkit-box;
    -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; overflow-wrap: anywhere;
  }
  /* A pixel less above and below than the line is high: one in the line that is cut off must not show at the edge. */
  .row p mark { background: linear-gradient(var(--mark) 0 0) center / 100% calc(100% - 2px) no-repeat; }
  .row h3[dir='rtl'], .row p[dir='rtl'] { line-height: 1.6; }
  .row h3[dir='ltr'], .row p[dir='ltr'] { text-align: -webkit-match-parent; text-align: match-parent; }
  .row .who, .row time { font-size: 0.78125rem; color: var(--ink-2); }
  /* Where there is little room the section is cut short first: what an article has of its own stands behind it. */
  .row .who { display: flex; overflow: hidden; white-space: pre; }
  .row .who :is(b, .in) { overflow: hidden; text-overflow: ellipsis; }
  .row .who b { flex: none; max-width: 100%; }
  .row .clip { color: var(--accent); }
  .row .who b { color: var(--ink); font-weight: 600; }
  .row time { font-variant-numeric: tabular-nums; }
  .row:hover { background: var(--rail); }
  .row.selected { background: var(--accent-wash); }
  .row.selected::before {
    content: ''; position: absolute; inset-block: 0; inset-inline-start: 0; width: 3px; background: var(--accent);
  }
  .row.read:not(.selected) h3 { font-weight: 430; color: var(--ink-2); }
  .row.read:not(.selected) .who b { font-weight: 500; color: var(--ink-2); }
  .compact .row { padding: 5px var(--gutter) 6px; gap: 0 10px; contain-intrinsic-size: auto 54px; }
  .compact .row p { display: none; }
  .compact .row h3 { font-size: var(--t-m); line-height: 1.25; }
  .compact .row .who, .compact .row time { font-size: 0.71875rem; }
  @media (forced-colors: active) { .row.selected { outline: 2px solid Highlight; outline-offset: -2px; } }
`
