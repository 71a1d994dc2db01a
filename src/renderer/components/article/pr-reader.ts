import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { ifDefined } from 'lit/directives/if-defined.js'
import { keyed } from 'lit/directives/keyed.js'
import type { Annotation } from '../../../shared/annotation.ts'
import type { ArticleView } from '../../../shared/article.ts'
import type { Api } from '../../../shared/contract.ts'
import type { DigestRow } from '../../../shared/digest.ts'
import { quoteAt } from '../../../shared/find-quote.ts'
import type { Section } from '../../../shared/library.ts'
import type { Settings } from '../../../shared/settings.ts'
import { findSums, type Sum } from '../../../shared/sums/find-sums.ts'
import { copyText } from '../../client/copy-text.ts'
import { interfaceLanguage } from '../../format/interface-language.ts'
import type { ArticleExport } from '../../state/article/article-export.ts'
import type { ArticleOrder } from '../../state/page/commands.ts'
import type { FullText } from '../../state/article/full-text.ts'
import { markedUp } from '../../state/article/marked-up.ts'
import { noteAt } from '../../state/article/place-notes.ts'
import type { Reader } from '../../state/article/reader.ts'
import { readingColours, readingOf, readingProperties } from '../../state/article/reading-look.ts'
import { formatRoute, type Route } from '../../state/routing/routes.ts'
import { addressOf, quoteWithSource } from '../../state/article/share-texts.ts'
import { Watch } from '../../state/base/watch.ts'
import { converter, reader as words, reading, sharing, shell } from '../../strings/index.ts'
import { base, buttons, failureStyles, type } from '../../styles/shared.ts'
import { addButton } from '../base/add-button.ts'
import { failureLine } from '../base/failure-line.ts'
import { icons } from '../base/icons.ts'
import './pr-article-body.ts'
import './pr-article-facts.ts'
import './pr-article-export.ts'
import './pr-evidence.ts'
import './pr-find-bar.ts'
import type { PrFindBar } from './pr-find-bar.ts'
import './pr-full-text.ts'
import './pr-gallery.ts'
import type { PrGallery } from './pr-gallery.ts'
import '../stories/pr-in-other-media.ts'
import './pr-notes.ts'
import type { PrNotes } from './pr-notes.ts'
import './pr-read-aloud.ts'
import './pr-read-also.ts'
import './pr-reading-settings.ts'
import type { PrReadingSettings } from './pr-reading-settings.ts'
import './pr-revisions.ts'
import './pr-section-reason.ts'
import './pr-selection-bar.ts'
import type { PassageDeed } from './pr-selection-bar.ts'
import './pr-share-menu.ts'
import type { PrShareMenu } from './pr-share-menu.ts'
import { printArticle } from './print-article.ts'
import { readerEnd } from './reader-end.ts'
import { leadPicture, pager, readerHead } from './reader-head.ts'
import { readerStyles } from './reader-styles.ts'
import { ReaderText, type MarkedPassage } from './reader-text.ts'
import { markTools, pictureTool, stepTools, toolRow } from './reader-tools.ts'
import { setProperties } from './set-properties.ts'

/** An article opened to be read, with what other outlets have of it. Orders go up as events: `link-chosen` (detail: the
 *  address), `article-added`, `article-moved` (the section's id), `mark-toggled`, `clip-toggled`, `step-asked` (1 or -1),
 *  `settings-asked` (the change), `text-copied` (says what to say), `note-removed` (the annotation), `sums-chosen` (sums of
 *  money). */
@customElement('pr-reader')
export class PrReader extends LitElement {
  @property({ attribute: false }) api!: Api
  @property({ attribute: false }) reader!: Reader
  @property({ attribute: false }) fullText!: FullText
  @property({ attribute: false }) articleExport!: ArticleExport
  @property({ attribute: false }) route!: Extract<Route, { kind: 'news' | 'search' }>
  @property({ attribute: false }) draft: DigestRow | undefined
  @property({ attribute: false }) sections: readonly Section[] = []
  @property({ attribute: false }) settings: Settings | undefined
  @property({ type: Boolean }) isAdded = false
  @property({ attribute: false }) addKeys: string | undefined
  @property() zone = 'UTC'
  @property() city = ''
  @property() now = ''
  @property() theme: 'light' | 'dark' = 'light'
  @query('pr-notes') private notes!: PrNotes | null
  @query('pr-find-bar') private findBar!: PrFindBar
  @query('pr-gallery') private gallery!: PrGallery
  @query('pr-share-menu') private share!: PrShareMenu | null
  @query('pr-reading-settings') private look!: PrReadingSettings | null

  static override styles = [base, buttons, type, failureStyles, readerStyles]

  readonly #text = new ReaderText(this)

  constructor() {
    super()
    new Watch(this, () => [this.reader.state, this.reader.notes.state, this.reader.find.state, this.reader.readAloud.state])
  }

  protected override willUpdate(): void {
    const { article } = this.reader.state.value
    const look = article ? readingOf(this.settings, article.outletId) : {}
    const { scheme, tokens } = readingColours(look.theme, this.theme)
    setProperties(this, { ...readingProperties(look), ...tokens })
    this.style.setProperty('color-scheme', scheme)
  }

  override render(): TemplateResult {
    const { article, failure } = this.reader.state.value
    const { find, readAloud } = this.reader
    return html`
      <a class="back link" href=${formatRoute(withoutArticle(this.route))}>${icons.back} ${shell.back}</a>
      ${failure?.code === 'not-found'
        ? failureLine(failure, () => { location.hash = formatRoute(withoutArticle(this.route)) }, shell.back)
        : failureLine(failure)}
      ${article ? html`<div class="columns">${this.#tools(article)}${this.#article(article)}${this.#aside(article)}</div>`
        : failure ? nothing : html`<p class="quiet waiting">${shell.loading}</p>`}
      <div class="docks"><pr-read-aloud .readAloud=${readAloud}></pr-read-aloud><pr-find-bar .find=${find}></pr-find-bar></div>
      <pr-gallery .pictures=${this.reader.state.value.pictures ?? []} language=${article?.language ?? ''}></pr-gallery>`
  }

  /** Carries out an order about the article; false when it means nothing now. */
  carryOut(order: ArticleOrder): boolean {
    if (!this.reader.state.value.article) return false
    switch (order) {
      case 'find': return this.#find()
      case 'listen': return this.#listen()
      case 'highlight': case 'note': return this.#annotate(order)
      case 'print': return this.#print()
      case 'share': return this.share?.show() === undefined
      case 'settings': return this.look?.show() === undefined
      case 'pictures': return this.#showPictures()
      case 'convert': return this.#convert()
    }
  }

  /** Scrolls by a screen less two lines; false where the article ends. */
  scrollPage(by: 1 | -1): boolean {
    const before = this.scrollTop
    this.scrollTo({ top: before + by * Math.max(80, this.clientHeight - 60), behavior: 'instant' })
    return Math.abs(this.scrollTop - before) > 1
  }

  #article(article: ArticleView): TemplateResult {
    const { zone, city, now } = this
    return html`<article class="text">
      ${readerHead(article, { zone, city, now })}
      ${article.revisionCount === 0 ? nothing : keyed(article.revisionHash, html`<pr-revisions .article=${article}
        .revisions=${this.reader.revisions} .zone=${zone} .now=${now}></pr-revisions>`)}
      <pr-full-text .article=${article} .fullText=${this.fullText}></pr-full-text>
      ${pager(article, anchor => this.#text.showAnchor(anchor))}
      ${leadPicture(article, this.#showPicture)}
      ${pictureTool(article, () => this.#showPictures())}
      ${article.bodyHtml.trim() ? this.#body(article) : html`<p class="excerpt" lang=${ifDefined(article.language)}
        dir=${article.direction}>${article.excerpt}</p>
        <p class="quiet">${article.origin === 'print' ? words.noPrintText : words.noBody}</p>`}
      ${readerEnd(article, this.sections, {
        open: address => this.#send('link-chosen', address), move: sectionId => this.#send('article-moved', sectionId)
      })}
      <pr-section-reason .article=${article}></pr-section-reason>
      ${article.rights ? html`<p class="rights quiet"><bdi>${article.rights}</bdi></p>` : nothing}
      <pr-article-facts .article=${article} .zone=${zone} .now=${now}></pr-article-facts>
      ${this.#text.marked ? this.#passageBar(this.#text.marked) : nothing}
    </article>`
  }

  #body(article: ArticleView): TemplateResult {
    const look = readingOf(this.settings, article.outletId)
    const { scheme, tokens } = readingColours(look.theme, this.theme)
    return html`<pr-article-body .body=${article.bodyHtml} .label=${words.body(article.headline)} .language=${article.language}
      .direction=${article.direction} .theme=${scheme} .properties=${{ ...readingProperties(look), ...tokens }}
      @place-chosen=${this.#choosePlace}
      @picture-chosen=${(event: CustomEvent<string>) => this.#showPicture(event.detail)}></pr-article-body>`
  }

  #tools(article: ArticleView): TemplateResult {
    const { hasVoice, kind } = this.reader.readAloud.state.value
    return html`<div class="tools" role="group" aria-label=${reading.tools}>
      <div class="bar">${addButton({ draft: this.draft, isAdded: this.isAdded, keys: this.addKeys },
        () => this.#send('article-added'))}<pr-share-menu .article=${article} .passage=${() => this.#text.passage()}
        .zone=${this.zone} .now=${this.now}
        @print-asked=${() => this.#print()}><pr-article-export .articleExport=${this.articleExport}
          .articleId=${article.articleId}></pr-article-export><pr-evidence
          .api=${this.api} .article=${article}></pr-evidence></pr-share-menu></div>
      <div class="row">
        ${toolRow(stepTools(by => this.#send('step-asked', by)))}
        ${toolRow(markTools(article, name => this.#send(name)))}
        ${hasVoice && article.bodyHtml.trim() ? toolRow([{
          label: kind === 'silent' ? reading.listen : reading.listenStop, icon: icons.speaker, isPressed: kind !== 'silent',
          run: () => this.#listen() }]) : nothing}
        ${article.bodyHtml.trim() ? toolRow([{ label: reading.find, icon: icons.search, run: () => this.#find() }]) : nothing}
        <pr-reading-settings .settings=${this.settings} .outletId=${article.outletId} .outletName=${article.outletName}
          .hasVoice=${hasVoice}></pr-reading-settings>
      </div>
    </div>`
  }

  #aside(article: ArticleView): TemplateResult {
    const { zone, now, route } = this
    return html`<aside aria-label=${words.about}>
      <pr-notes .notes=${this.reader.notes} .articleId=${article.articleId} .language=${article.language ?? ''}
        .places=${this.#text.places()} @note-chosen=${this.#showNote}></pr-notes>
      <pr-in-other-media .article=${article} .route=${route} .zone=${zone} .now=${now}></pr-in-other-media>
      <pr-read-also .api=${this.api} .article=${article} .route=${route} .zone=${zone} .now=${now}></pr-read-also>
    </aside>`
  }

  #passageBar({ top, left }: MarkedPassage): TemplateResult {
    return html`<pr-selection-bar class="marked" .top=${top} .left=${left}
      .hasSum=${this.#sumsIn(this.#text.passage()).length > 0} @passage-chosen=${this.#choosePassage}></pr-selection-bar>`
  }

  #find(): true {
    const { content } = this.#text
    if (content) this.reader.find.setText(content.map().text)
    void this.findBar.show()
    return true
  }

  #listen(): boolean {
    const { readAloud, state } = this.reader
    const { content } = this.#text
    if (readAloud.state.value.kind !== 'silent') readAloud.stop()
    else if (content && readAloud.state.value.hasVoice) {
      readAloud.start(content.map().text, state.value.article?.language, content.selection()?.start)
    } else return false
    return true
  }

  #print(): true {
    const { article } = this.reader.state.value
    if (article) void printArticle(article, this)
    return true
  }

  #showPictures(hash?: string): boolean {
    void this.reader.loadPictures().then(() => this.updateComplete).then(() => this.gallery.show(hash))
    return true
  }

  readonly #showPicture = (hash: string): boolean => this.#showPictures(hash)

  /** On the marked passage; a note without one is about the article. */
  #annotate(deed: 'highlight' | 'note'): boolean {
    const { article } = this.reader.state.value
    const { content, marked } = this.#text
    const quote = content && marked && quoteAt(content.map().text, marked.span.start, marked.span.end)
    if (!article || (deed === 'highlight' && !quote)) return false
    const draft = { articleId: article.articleId, note: '', labels: [], ...(quote && { quote }) }
    if (deed === 'note') void this.notes?.write(draft)
    else void this.reader.notes.save(draft)
    this.#text.clearMarked()
    return true
  }

  readonly #choosePassage = (event: CustomEvent<PassageDeed>): void => {
    const { article } = this.reader.state.value
    const passage = this.#text.passage()
    if (event.detail === 'convert') this.#convert()
    else if (event.detail !== 'quote') this.#annotate(event.detail)
    else if (article && passage) {
      const quote = quoteWithSource(article, passage, this)
      copyText(quote, markedUp(quote, addressOf(article, passage)))
        .then(() => () => sharing.copied.quote, () => () => sharing.notCopied)
        .then(said => this.#send('text-copied', said))
    }
  }

  /** Sums of the marked passage, else of the whole text. */
  #convert(): true {
    const { article } = this.reader.state.value
    const marked = this.#sumsIn(this.#text.passage())
    const sums = marked.length ? marked : this.#sumsIn(`${article?.headline}\n${this.#text.content?.map().text}`)
    if (sums.length) this.#send('sums-chosen', sums)
    else this.#send('text-copied', () => converter.noSums)
    return true
  }

  #sumsIn(text: string | undefined): readonly Sum[] {
    return text ? findSums(text, this.reader.state.value.article?.language ?? interfaceLanguage()) : []
  }

  readonly #choosePlace = (event: CustomEvent<number>): void => {
    const note = noteAt(this.#text.places() ?? new Map(), this.reader.notes.state.value.annotations, event.detail)
    if (note) void this.notes?.write(note)
  }

  readonly #showNote = (event: CustomEvent<Annotation>): void => {
    const place = this.#text.places()?.get(event.detail.annotationId)
    if (place) this.#text.show(place)
  }

  #send(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }
}

function withoutArticle(route: Extract<Route, { kind: 'news' | 'search' }>): Route {
  const { articleId: _, ...rest } = route
  return rest
}

declare global {
  interface HTMLElementTagNameMap { 'pr-reader': PrReader }
}
