import { html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { AddedArticle } from '../../shared/contract.ts'
import type { Outlet, Section } from '../../shared/library.ts'
import type { Sum } from '../../shared/sums/find-sums.ts'
import type { TopicDraft } from '../../shared/topic.ts'
import '../components/outlets/pr-add-article.ts'
import type { PrAddArticle } from '../components/outlets/pr-add-article.ts'
import '../components/desk/pr-sum-dialog.ts'
import type { PrSumDialog } from '../components/desk/pr-sum-dialog.ts'
import '../components/lists/pr-topic-dialog.ts'
import type { PrTopicDialog } from '../components/lists/pr-topic-dialog.ts'
import { dayOf } from '../format/times.ts'
import { atDesk } from '../state/page/at-desk.ts'
import type { Hands } from '../state/page/commands.ts'
import { showAdded } from '../state/page/orders.ts'
import type { Page } from '../state/page/page.ts'
import { Watch } from '../state/base/watch.ts'
import './pr-keys.ts'
import type { PrKeys } from './pr-keys.ts'
import './pr-palette.ts'
import type { PrPalette } from './pr-palette.ts'

const noSections: readonly Section[] = []
const noOutlets: readonly Outlet[] = []

/** The dialogues that belong to no view: they can be opened from everywhere. */
@customElement('pr-dialogs')
export class PrDialogs extends LitElement {
  @property({ attribute: false }) page!: Page
  @property({ attribute: false }) hands!: Hands
  @query('pr-keys') private keys!: PrKeys
  @query('pr-sum-dialog') private sums!: PrSumDialog
  @query('pr-topic-dialog') private topic!: PrTopicDialog
  @query('pr-palette') private palette!: PrPalette
  @query('pr-add-article') private adding!: PrAddArticle

  constructor() {
    super()
    new Watch(this, () => {
      const { clock, settings, library, about, layout } = this.page
      return [clock, settings.state, library.state, about.state, layout.state]
    })
  }

  override render(): TemplateResult {
    const { page } = this
    const { now, zone } = atDesk(page)
    const library = page.library.state.value.value
    return html`<pr-keys .own=${page.layout.value.keys}
        .hasSingleKeys=${page.settings.state.value.value?.hasSingleKeys ?? true}></pr-keys>
      <pr-sum-dialog .converter=${page.converter} .today=${dayOf(now, zone)}
        .isDemo=${page.about.state.value.value?.isDemo ?? false}></pr-sum-dialog>
      <pr-topic-dialog .topics=${page.topics}></pr-topic-dialog>
      <pr-palette .page=${page} .hands=${this.hands}></pr-palette>
      <pr-add-article .addArticle=${page.addArticle} .sections=${library?.sections ?? noSections}
        .outlets=${library?.outlets ?? noOutlets} .today=${dayOf(now, zone)}
        @article-kept=${(event: CustomEvent<AddedArticle>) => showAdded(page, event.detail)}></pr-add-article>`
  }

  showKeys(): void {
    this.keys.show()
  }

  showPalette(): void {
    this.palette.show()
  }

  showSums(sums: readonly Sum[]): void {
    this.sums.show(sums)
  }

  showTopic(draft: TopicDraft): void {
    this.topic.show(draft)
  }

  addArticle(): void {
    this.adding.show()
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-dialogs': PrDialogs }
}
