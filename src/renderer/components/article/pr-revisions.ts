import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { ifDefined } from 'lit/directives/if-defined.js'
import type { ArticleView, Revision, TextRun } from '../../../shared/article.ts'
import { assertNever } from '../../../shared/assert-never.ts'
import { momentIn } from '../../format/times.ts'
import type { Revisions } from '../../state/article/revisions.ts'
import { shortenRuns } from '../../state/article/shorten-runs.ts'
import { Watch } from '../../state/base/watch.ts'
import { reader as words } from '../../strings/index.ts'
import { base, buttons, failureStyles, type } from '../../styles/shared.ts'
import { failureLine } from '../base/failure-line.ts'

/** "Changed 3 times": opens the headlines that an article had, and what became of its text from one to the next. */
@customElement('pr-revisions')
export class PrRevisions extends LitElement {
  @property({ attribute: false }) article!: ArticleView
  @property({ attribute: false }) revisions!: Revisions
  @property() zone = 'UTC'
  @property() now = ''

  static override styles = [base, buttons, type, failureStyles, css`
    :host { display: block; margin: -8px 0 18px; font-size: var(--t-s); }
    summary { font: 600 var(--t-s)/1.3 var(--sans); color: var(--ink-2); padding: 4px 0; }
    summary:hover { color: var(--accent); }
    .panel {
      border: 1px solid var(--rule); border-radius: var(--radius); background: var(--sheet); padding: 4px 14px 12px; margin-top: 6px;
    }
    li {
      padding: 8px 0; border-bottom: 1px solid var(--rule); display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 2px 12px;
    }
    li .facts { grid-column: 1 / -1; }
    li .headline { font-size: var(--t-m); font-weight: 500; line-height: 1.25; }
    .link[aria-pressed='true'] { color: var(--accent); text-decoration: underline; text-underline-offset: 0.2em; }
    h3 { margin: 14px 0 6px; }
    .runs { font: 400 1rem/1.5 var(--serif); overflow-wrap: anywhere; white-space: pre-line; }
    .runs + .runs { margin-top: 8px; }
    .runs.headline { font-weight: 600; line-height: 1.3; }
    ins { background: var(--mark); color: var(--ink); text-decoration: underline 1px; text-underline-offset: 0.15em; }
    del { color: var(--ink-2); text-decoration: line-through; }
    .away, .here { border-bottom: 1px dotted var(--ink-2); }
    .away { color: var(--ink-2); }
    sup { font: 600 0.65em/1 var(--sans); }
  `]

  constructor() {
    super()
    new Watch(this, () => [this.revisions.state])
  }

  override render(): TemplateResult {
    return html`<details @toggle=${this.#toggle}>
      <summary>${this.article.changedAt === undefined ? words.changed(this.article.revisionCount)
        : words.changedAt(this.#time(this.article.changedAt), this.article.revisionCount)}</summary>
      <div class="panel">${this.#panel()}</div>
    </details>`
  }

  #panel(): TemplateResult {
    const { revisions, failure, comparison } = this.revisions.state.value
    return html`
      <ol aria-label=${words.headlineHistory}>${revisions.map((revision, index) =>
        this.#row(revision, index < revisions.length - 1))}</ol>
      ${failureLine(failure)}
      ${comparison ? html`<div role="region" aria-live="polite" aria-label=${words.whatChanged}>
        <h3 class="part">${words.whatChanged}</h3>
        ${this.#runs(comparison.headline, 'headline')}
        ${hasChange(comparison.body) ? this.#runs(shortenRuns(comparison.body), 'body')
          : html`<p class="quiet">${words.sameText}</p>`}</div>` : nothing}`
  }

  #row(revision: Revision, hasEarlier: boolean): TemplateResult {
    const { comparedHash, revisions } = this.revisions.state.value
    const isOfOtherFeed = revision.feedId !== revisions.find(({ isCurrent }) => isCurrent)?.feedId
    return html`<li>
      <span class="facts">${this.#time(revision.seenAt)}${revision.isCurrent ? ` · ${words.currentText}` : nothing}${
        isOfOtherFeed ? ` · ${words.ofOtherFeed}` : nothing}${
        revision.isSilentEdit ? html` · <b>${words.silentEdit}</b>` : nothing}</span>
      <span class="headline" lang=${ifDefined(this.article.language)} dir=${this.article.direction}>${revision.headline}</span>
      ${hasEarlier ? html`<button class="link" aria-pressed=${revision.revisionHash === comparedHash}
        aria-label=${words.compareWithBefore(this.#time(revision.seenAt))}
        @click=${() => this.revisions.compare(revision.revisionHash)}>${words.compare}</button>` : nothing}
    </li>`
  }

  #runs(runs: readonly TextRun[], part: 'headline' | 'body'): TemplateResult {
    return html`<p class="runs ${part}" lang=${ifDefined(this.article.language)}
      dir=${this.article.direction}>${runs.map(run)}</p>`
  }

  #time(instant: string): string {
    return momentIn(instant, this.zone, this.now)
  }

  readonly #toggle = (event: Event): void => {
    if ((event.target as HTMLDetailsElement).open) void this.revisions.open(this.article.articleId)
  }
}

/** A stretch of a compared text. Screen readers say nothing of `ins` and `del` by themselves. */
export function run({ kind, text, moveNumber = 0 }: TextRun): TemplateResult {
  switch (kind) {
    case 'same': return html`${text}`
    case 'added': return html`<ins><span class="unseen">${words.addedText}</span>${text}</ins>`
    case 'removed': return html`<del><span class="unseen">${words.removedText}</span>${text}</del>`
    case 'moved-away': return html`<span class="away"><span class="unseen">${words.movedAway(moveNumber)}</span><sup
      aria-hidden="true">${moveNumber}↓</sup>${text}</span>`
    case 'moved-here': return html`<span class="here"><span class="unseen">${words.movedHere(moveNumber)}</span><sup
      aria-hidden="true">${moveNumber}↑</sup>${text}</span>`
    default: return assertNever(kind)
  }
}

function hasChange(runs: readonly TextRun[]): boolean {
  return runs.some(({ kind }) => kind !== 'same')
}

declare global {
  interface HTMLElementTagNameMap { 'pr-revisions': PrRevisions }
}
