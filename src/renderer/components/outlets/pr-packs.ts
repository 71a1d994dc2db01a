import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import type { PackFeed, StarterPack } from '../../../shared/starter-pack.ts'
import { interfaceLanguage, interfaceLocale } from '../../format/interface-language.ts'
import { languageName } from '../../format/languages.ts'
import { longDay } from '../../format/times.ts'
import { chosenOf, packGroups, packsByName, sourcesOf, type Packs } from '../../state/outlets/packs.ts'
import { Watch } from '../../state/base/watch.ts'
import { packsWords as words, shell } from '../../strings/index.ts'
import { base, buttons, failureStyles, fields, type } from '../../styles/shared.ts'
import { failureLine } from '../base/failure-line.ts'

/** Starter packs by country and beat, chosen whole or feed by feed, and followed together. */
@customElement('pr-packs')
export class PrPacks extends LitElement {
  @property({ attribute: false }) packs!: Packs

  static override styles = [base, buttons, fields, type, failureStyles, css`
    :host { display: grid; gap: 12px; }
    h3 { font: 600 var(--t-s)/1.3 var(--sans); color: var(--ink-2); margin-bottom: 2px; }
    .packs {
      display: grid; grid-template-columns: repeat(auto-fill, minmax(min(260px, 100%), 1fr)); gap: 0 20px; align-items: start;
    }
    .pack { border-top: 1px solid var(--rule); padding: 5px 0; }
    .pack > .choice { float: inline-start; margin-inline-end: 10px; }
    summary { min-height: 28px; align-items: center; gap: 10px; }
    summary::before { order: 1; color: var(--ink-3); }
    details ul { padding: 4px 0 6px; clear: both; }
    /* Some languages write the names of languages small. */
    summary span::first-letter { text-transform: uppercase; }
    summary small { margin-inline-start: auto; }
    small { color: var(--ink-2); font-size: var(--t-s); font-weight: 400; }
    /* In reach while packs are chosen further up. */
    .follow { position: sticky; bottom: 0; padding-block: 8px; background: var(--paper); }
    .source { font-size: var(--t-xs); color: var(--ink-2); overflow-wrap: anywhere; }
  `]

  constructor() {
    super()
    new Watch(this, () => [this.packs.list.state, this.packs.state])
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (!this.packs.list.state.value.value) void this.packs.list.reload()
  }

  override render(): TemplateResult {
    const { value, failure } = this.packs.list.state.value
    const { chosen, isFollowing, failure: refused } = this.packs.state.value
    return html`${failureLine(failure, () => void this.packs.list.reload())}
      ${value ? this.#groups(value) : failure ? nothing : html`<p class="quiet">${shell.loading}</p>`}
      ${failureLine(refused)}
      <p class="follow"><button class="button go" aria-disabled=${chosen.size === 0 || isFollowing}
        @click=${() => void this.packs.follow()}>${isFollowing ? words.following : words.follow(chosen.size)}</button></p>`
  }

  #groups(packs: readonly StarterPack[]): readonly TemplateResult[] {
    const named = packsByName(packs, ({ about }) => words.name(about), interfaceLocale())
    return packGroups(named, interfaceLanguage()).map(group => html`<div><h3>${words.kinds[group.kind]}</h3>
      <div class="packs">${group.packs.map(pack => this.#pack(pack))}</div></div>`)
  }

  #pack(pack: StarterPack): TemplateResult {
    const { about, feeds } = pack
    const name = words.name(about)
    const count = chosenOf(pack, this.packs.state.value.chosen)
    return html`<div class="pack">
      <label class="choice"><input type="checkbox" aria-label=${name} .checked=${live(count === feeds.length)}
        .indeterminate=${live(count > 0 && count < feeds.length)} @change=${(event: Event) => this.#choose(feeds, event)}></label>
      <details><summary aria-label=${words.open(name)}><span>${name}</span>
        <small>${count ? words.someChosen(count, feeds.length) : words.feeds(feeds.length)}</small></summary>
        <ul>${feeds.map(feed => this.#feed(feed))}</ul>
        ${sourcesOf(pack).map(({ repository, path, consultedOn }) => html`<p
          class="source">${words.source(repository, path, longDay(consultedOn))}</p>`)}</details></div>`
  }

  #feed(feed: PackFeed): TemplateResult {
    const { outlet, title = outlet, language, feedUrl } = feed
    return html`<li><label class="choice" title=${feedUrl}><input type="checkbox"
      .checked=${live(this.packs.state.value.chosen.has(feedUrl))}
      @change=${(event: Event) => this.#choose([feed], event)}><span><bdi>${words.feed(title, outlet)}</bdi>
      <small>${languageName(language)}</small></span></label></li>`
  }

  #choose(feeds: readonly PackFeed[], event: Event): void {
    this.packs.choose(feeds, (event.target as HTMLInputElement).checked)
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-packs': PrPacks }
}
