import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { ifDefined } from 'lit/directives/if-defined.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Dossier, DossierArticle, DossierRow } from '../../../shared/dossier.ts'
import { failureLine } from '../../components/base/failure-line.ts'
import { headlineWords } from '../../components/base/headline-words.ts'
import { icons } from '../../components/base/icons.ts'
import { momentIn } from '../../format/times.ts'
import type { Dossiers } from '../../state/stories/dossiers.ts'
import { formatRoute } from '../../state/routing/routes.ts'
import { Watch } from '../../state/base/watch.ts'
import { dossiers as words, shell } from '../../strings/index.ts'
import { base, buttons, columnStyles, failureStyles, fields, type } from '../../styles/shared.ts'

/** All dossiers, or one of them with its articles. Sends `dossier-removed`. */
@customElement('pr-dossiers')
export class PrDossiers extends LitElement {
  @property({ attribute: false }) dossiers!: Dossiers
  @property() zone = 'UTC'
  @property() now = ''

  static override styles = [base, buttons, fields, type, failureStyles, columnStyles, css`
    h1 { margin: 0 0 12px; }
    .link + h1 { margin-top: 6px; }
    ul { border-top: 2px solid var(--rule-strong); }
    li { padding: 10px 0; border-bottom: 1px solid var(--rule); }
    li .headline { display: block; font-size: 1.0625rem; line-height: 1.25; margin-top: 4px; }
    .facts .link { min-height: 28px; margin-block: -5px; }
    .facts { display: flex; flex-wrap: wrap; gap: 0 14px; justify-content: space-between; }
    .bar { display: flex; flex-wrap: wrap; gap: 8px; margin: 12px 0 18px; align-items: end; }
    .bar form { display: flex; gap: 8px; align-items: end; flex: 1 1 280px; }
    .bar .field { flex: 1; }
    .bar .button { min-height: 36px; border-radius: 18px; }
  `]

  constructor() {
    super()
    new Watch(this, () => [this.dossiers.state, this.dossiers.list.state])
  }

  override render(): TemplateResult {
    const { dossierId, dossier, failure } = this.dossiers.state.value
    if (dossierId === undefined) return html`<div class="page">${this.#list()}</div>`
    return html`<div class="page">
      <a class="link" href=${formatRoute({ kind: 'dossiers' })}>${icons.back} ${words.back}</a>
      ${failureLine(failure, failure?.code === 'not-found' ? undefined : () => this.dossiers.note())}
      ${dossier ? this.#dossier(dossier) : failure ? nothing : html`<p class="quiet">${shell.loading}</p>`}
    </div>`
  }

  #list(): TemplateResult {
    const { value, failure } = this.dossiers.list.state.value
    return html`<h1 class="headline">${words.title}</h1>
      ${failureLine(failure, () => void this.dossiers.list.reload())}
      ${value?.length === 0 ? html`<p class="none">${words.none}</p>` : nothing}
      ${value?.length ? html`<ul>${value.map(row => this.#row(row))}</ul>` : nothing}`
  }

  #row({ dossierId, title, articleCount, latestAt, isFollowing }: DossierRow): TemplateResult {
    return html`<li><a class="headline" href=${formatRoute({ kind: 'dossiers', dossierId })}><bdi>${title}</bdi></a>
      <span class="facts"><span>${words.facts(articleCount)}${latestAt === undefined ? nothing
        : html` · ${words.latest(momentIn(latestAt, this.zone, this.now))}`}</span>
        <span>${isFollowing ? words.following : words.notFollowing}</span></span></li>`
  }

  #dossier(dossier: Dossier): TemplateResult {
    const [storyId] = dossier.storyIds
    return html`<h1 class="headline"><bdi>${dossier.title}</bdi></h1>
      <p class="facts"><span>${words.facts(dossier.articleCount)} · ${
        dossier.isFollowing ? words.following : words.notFollowing}</span></p>
      <div class="bar">
        <form @submit=${this.#rename}><label class="field"><span>${words.name}</span>
          <input name="title" required maxlength="300" autocomplete="off" .defaultValue=${dossier.title}></label>
          <button class="button">${words.rename}</button></form>
        ${storyId === undefined ? nothing : html`<a class="button"
          href=${formatRoute({ kind: 'story', storyId })}>${words.story}</a>`}
        <button class="button" @click=${() => void this.dossiers.change({ isFollowing: !dossier.isFollowing })}>${
          dossier.isFollowing ? words.unfollow : words.follow}</button>
        <button class="button" @click=${this.#remove}>${words.remove}</button>
      </div>
      ${dossier.articles.length === 0 ? html`<p class="quiet">${words.empty}</p>` : html`<ul>${
        repeat(dossier.articles, ({ articleId }) => articleId, article => this.#article(article))}</ul>`}`
  }

  #article(article: DossierArticle): TemplateResult {
    return html`<li><span class="facts"><span><b><bdi>${article.outletName}</bdi></b> · ${
        momentIn(article.sortedAt, this.zone, this.now)}</span>
        <button class="link" aria-label=${words.takeOutOf(article.headline)}
          title=${words.joined(momentIn(article.joinedAt, this.zone, this.now))}
          @click=${() => void this.dossiers.takeOut(article.articleId)}>${words.takeOut}</button></span>
      <span class="headline" lang=${ifDefined(article.language)} dir=${article.direction}>
        <a href=${formatRoute({ kind: 'news', articleId: article.articleId })}>${headlineWords(article.headline)}</a></span></li>`
  }

  readonly #rename = (event: SubmitEvent): void => {
    event.preventDefault()
    const title = String(new FormData(event.target as HTMLFormElement).get('title')).trim()
    if (title) void this.dossiers.change({ title })
  }

  readonly #remove = async (): Promise<void> => {
    if (await this.dossiers.remove()) this.dispatchEvent(new CustomEvent('dossier-removed', { bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-dossiers': PrDossiers }
}
