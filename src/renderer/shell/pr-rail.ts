import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ArticleCounts } from '../../shared/article-lists.ts'
import type { LibraryView } from '../../shared/contract.ts'
import type { DigestRow } from '../../shared/digest.ts'
import type { TopicRow } from '../../shared/topic.ts'
import { topicMark, topicMarkStyles } from '../components/lists/topic-mark.ts'
import { number } from '../format/numbers.ts'
import { dayOf, shortDay } from '../format/times.ts'
import { troubledFeeds } from '../state/outlets/health.ts'
import { followedOutlets } from '../state/outlets/outlets.ts'
import { formatRoute, type Route } from '../state/routing/routes.ts'
import { shownSections } from '../state/lists/sections.ts'
import { citiesPage, converter, dossiers, sectionsPage, shell, topics as topicWords } from '../strings/index.ts'
import { base } from '../styles/shared.ts'

const latestDigests = 3

/** The way through the paper. */
@customElement('pr-rail')
export class PrRail extends LitElement {
  @property({ attribute: false }) route!: Route
  @property({ attribute: false }) library: LibraryView | undefined
  @property({ attribute: false }) counts: ArticleCounts | undefined
  @property({ attribute: false }) topics: readonly TopicRow[] = []
  @property({ attribute: false }) digests: readonly DigestRow[] = []
  /** All news as they were narrowed down last. */
  @property({ attribute: false }) allNews: Route = { kind: 'news' }
  @property() now = ''
  @property() zone = 'UTC'

  static override styles = [base, topicMarkStyles, css`
    :host { display: block; background: var(--rail); overflow: auto; font-size: 0.90625rem; }
    nav { padding: 14px 0; }
    h2 {
      font: 600 0.71875rem/1 var(--sans); letter-spacing: 0.07em; text-transform: uppercase; color: var(--ink-3);
      padding: 16px var(--gutter) 8px;
    }
    a {
      display: flex; justify-content: space-between; align-items: baseline; gap: 10px; padding-block: 5px;
      padding-inline: calc(var(--gutter) - 3px) var(--gutter); border-inline-start: 3px solid transparent; line-height: 1.42;
    }
    a:hover { color: var(--accent); }
    a:focus-visible { outline-offset: -2px; }
    a[aria-current] { border-color: var(--accent); background: var(--paper); font-weight: 600; color: var(--ink); }
    i {
      font-style: normal; font-size: var(--t-xs); color: var(--ink-3); font-variant-numeric: tabular-nums; font-weight: 400;
      white-space: nowrap;
    }
    .topic { display: inline-flex; align-items: baseline; gap: 8px; overflow-wrap: anywhere; }
    .topic .topic-mark { align-self: center; }
    .dot { width: 7px; height: 7px; border-radius: 50%; background: var(--accent); display: inline-block; align-self: center; }
    /* On a screen of 800 pixels all of it stands in the window, with the latest press reviews and a topic. */
    @media (max-height: 900px) {
      nav { padding: 8px 0; }
      h2 { padding-block: 12px 5px; }
      a { padding-block: 3px; }
    }
    @media (forced-colors: active) {
      a:not([aria-current]) { border-color: Canvas; }
      a[aria-current] { border-color: Highlight; }
      .dot { background: Highlight; forced-color-adjust: none; }
    }
  `]

  override render(): TemplateResult {
    const { library, counts } = this
    return html`<nav aria-label=${shell.sections}>
      <ul>
        ${this.#entry({ kind: 'front' }, shell.frontPage)}
        ${this.#entry(this.allNews, shell.allNews, unread(counts?.unread))}
        ${shownSections(library).map(({ sectionId, title }) =>
          this.#entry({ kind: 'news', sectionId }, title, unread(counts?.unreadBySection[sectionId])))}
        ${this.#entry({ kind: 'clippings' }, shell.clippings)}
        ${this.#entry({ kind: 'dossiers' }, dossiers.title)}
      </ul>
      <h2>${topicWords.title}</h2>
      <ul>
        ${this.topics.map(({ topicId, name, colour, unread: count }) =>
          this.#entry({ kind: 'news', topicId }, html`<span class="topic">${topicMark(colour)}<bdi>${name}</bdi></span>`, unread(count)))}
        ${this.#entry({ kind: 'topics' }, topicWords.all)}
      </ul>
      <h2>${shell.pressReview}</h2>
      <ul>
        ${this.digests.slice(0, latestDigests).map(row => this.#digest(row))}
        ${this.#entry({ kind: 'issues' }, shell.allIssues)}
      </ul>
      <h2>${shell.desk}</h2>
      <ul>
        ${this.#entry({ kind: 'outlets' }, shell.outlets,
          troubledFeeds(library).length ? dot(shell.failing) : library && html`<i>${number(followedOutlets(library))}</i>`)}
        ${this.#entry({ kind: 'sections' }, sectionsPage.title)}
        ${this.#entry({ kind: 'cities' }, citiesPage.title)}
        ${this.#entry({ kind: 'converter' }, converter.title)}
        ${this.#entry({ kind: 'settings' }, shell.settings)}
      </ul>
    </nav>`
  }

  #entry(route: Route, title: string | TemplateResult, mark: TemplateResult | typeof nothing | undefined = nothing): TemplateResult {
    return html`<li><a href=${formatRoute(route)}
      aria-current=${isHere(this.route, route) ? 'page' : nothing}><span>${title}</span>${mark}</a></li>`
  }

  #digest({ digestId, number: count, status, day }: DigestRow): TemplateResult {
    const mark = status.kind === 'draft' ? dot(shell.draft) : html`<i>${shortDay(day, dayOf(this.now, this.zone))}</i>`
    return this.#entry({ kind: 'issue', digestId }, shell.issueNumber(count), mark)
  }
}

function unread(count: number | undefined): TemplateResult | typeof nothing {
  return count ? html`<i title=${shell.unread(count)}>${number(count)}</i>` : nothing
}

function dot(meaning: string): TemplateResult {
  return html`<span class="dot" role="img" aria-label=${meaning} title=${meaning}></span>`
}

function isHere(here: Route, route: Route): boolean {
  if (here.kind === 'news' && route.kind === 'news') {
    return here.sectionId === route.sectionId && here.topicId === route.topicId && here.cityId === route.cityId
      && here.isClipped === route.isClipped
  }
  if (here.kind === 'news' && here.cityId) return route.kind === 'cities'
  if (here.kind === 'clippings' && route.kind === 'news') return route.isClipped ?? false
  if (here.kind === 'issue' && route.kind === 'issue') return here.digestId === route.digestId
  return here.kind === route.kind || here.kind === 'health' && route.kind === 'outlets'
}

declare global {
  interface HTMLElementTagNameMap { 'pr-rail': PrRail }
}
