import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { Api } from '../../../shared/contract.ts'
import {
  digestLayouts, exportFormats, paperSizes, type Digest, type DigestLayout, type ExportedFile, type ExportFormat,
  type ExportOptions, type PaperSize
} from '../../../shared/digest.ts'
import { failureLine } from '../../components/base/failure-line.ts'
import { FocusHeir } from '../../components/base/focus-heir.ts'
import { progressLine } from '../../components/base/progress-line.ts'
import { hasFalseQuotes, type DigestCheck } from '../../state/digest/digest-checks.ts'
import type { Digests } from '../../state/digest/digests.ts'
import { issueMail } from '../../state/digest/issue-mail.ts'
import { Watch } from '../../state/base/watch.ts'
import { editor as words } from '../../strings/index.ts'
import { base, buttons, dialogStyles, failureStyles, fields, type } from '../../styles/shared.ts'
import './pr-quote-report.ts'

/** What is asked of an export. */
export type ExportOrder = ExportOptions & { readonly format: ExportFormat }

/** Export buttons, the choice of format and layout with the state of the quotes, and what came of the last export. The order
 *  goes up as `export-asked`, a mail of the headlines as `link-chosen`. A press review with quotes that are in no text is not
 *  exported before they were shown. */
@customElement('pr-export')
export class PrExport extends LitElement {
  @property({ attribute: false }) api!: Api
  @property({ attribute: false }) digests!: Digests
  @property({ attribute: false }) digest!: Digest
  @property({ attribute: false }) check: DigestCheck | undefined
  /** Saves and checks the quotes anew. */
  @property({ attribute: false }) recheck: () => Promise<DigestCheck | undefined> = async () => undefined
  @query('dialog') private dialog!: HTMLDialogElement

  static override styles = [base, buttons, type, fields, dialogStyles, failureStyles, css`
    :host { display: block; }
    .bar { flex: 1; display: flex; gap: 8px; justify-content: flex-end; align-items: center; flex-wrap: wrap; min-height: 32px; }
    /* Beside the tabs in most languages, in the narrowest pane too. */
    .bar .button { padding-inline: 10px; }
    .formats { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 4px 16px; margin-top: 8px; }
    .format { display: flex; gap: 8px; align-items: flex-start; padding: 4px 0; font: 400 var(--t-s)/1.35 var(--sans); }
    .format .hint { display: block; }
    .choices { display: grid; grid-template-columns: 2fr 1fr; gap: 14px; }
    .answers .link { margin-inline-end: auto; }
    @media (max-width: 479px) {
      dialog { scroll-padding-block-end: 106px; }
      .choices { grid-template-columns: minmax(0, 1fr); }
      .answers .link { flex-basis: 100%; }
    }
    @media (max-width: 359px) { .formats { grid-template-columns: minmax(0, 1fr); } }
    .done {
      margin-top: 8px; display: flex; flex-wrap: wrap; justify-content: space-between; gap: 2px 12px; align-items: baseline;
      overflow-wrap: anywhere;
    }
    .warning { color: var(--warn); font-size: var(--t-s); margin-top: 4px; }
    /* A row of its own, as what came of it has: the buttons stay where they are. */
    .under-way { display: flex; gap: 8px; justify-content: space-between; align-items: center; margin-top: 8px; }
    .under-way, .outcome, .failure { flex-basis: 100%; }
    .failure { margin-top: 8px; }
  `]

  constructor() {
    super()
    new FocusHeir(this, () => this.renderRoot.querySelector<HTMLElement>('#choose'))
    new Watch(this, () => [this.digests.exporting])
  }

  override render(): TemplateResult {
    const { value } = this.digests.exporting
    const { digestId, layout: ownLayout, paper: ownPaper } = this.digest
    const isRed = this.check !== undefined && hasFalseQuotes(this.check)
    const shown = 'digestId' in value && value.digestId === digestId ? value : undefined
    const isCancelled = shown?.kind === 'failed' && shown.failure.code === 'cancelled'
    const running = shown?.kind === 'running' ? shown : undefined
    return html`
      <div class="bar">
        <button class="button" aria-disabled=${running !== undefined} id="choose"
          @click=${this.#choose}>${words.exportAs}</button>
        <button class="button go" aria-disabled=${running !== undefined}
          @click=${this.#askPdf}>${words.exportPdf}</button></div>
      ${running ? html`<div class="under-way">${
        progressLine(words.exporting(words.formats[running.format].name, running.progress), running.progress)}
        <button class="button" @click=${() => void this.digests.cancelExport()}>${words.cancelExport}</button></div>` : nothing}
      <div class="outcome" aria-live="polite">${shown?.kind === 'done' ? done(shown.file)
        : isCancelled ? html`<p class="facts">${words.exportCancelled}</p>` : nothing}</div>
      ${shown?.kind === 'failed' && !isCancelled ? failureLine(shown.failure) : nothing}
      <dialog closedby="any" aria-labelledby="export-title"><form method="dialog" @submit=${this.#send}>
        <h2 id="export-title" class="title">${words.exportTitle}</h2>
        <fieldset><legend>${words.format}</legend><div class="formats">${exportFormats.map(format => html`<label class="format">
          <input type="radio" name="format" value=${format} ?checked=${format === 'pdf'}>
          <span><b>${words.formats[format].name}</b> <span
            class="hint">${words.formats[format].use}</span></span></label>`)}</div></fieldset>
        <div class="choices"><label class="field"><span>${words.layout}</span><select
          name="layout">${digestLayouts.map(layout => html`<option value=${layout}
          ?selected=${layout === (ownLayout ?? 'pieces')}>${words.layouts[layout]}</option>`)}</select></label>
        <label class="field"><span>${words.paper}</span><select name="paper">${paperSizes.map(paper => html`
          <option value=${paper}
            ?selected=${paper === (ownPaper ?? 'a4')}>${words.papers[paper]}</option>`)}</select></label></div>
        <pr-quote-report .api=${this.api} .digest=${this.digest} .check=${this.check}></pr-quote-report>
        <div class="answers"><button class="link" type="button" @click=${this.#mail}>${words.mailHeadlines}</button>
          <button class="button" type="button" @click=${() => this.dialog.close()}>${words.keepAsItIs}</button>
          <button class="button go">${isRed ? words.exportAnyway : words.exportNow}</button></div>
      </form></dialog>`
  }

  readonly #send = (event: SubmitEvent): void => {
    const form = new FormData(event.target as HTMLFormElement)
    const [format, layout, paper] = ['format', 'layout', 'paper'].map(name => String(form.get(name)))
    this.#ask(format as ExportFormat, { layout: layout as DigestLayout, paper: paper as PaperSize })
  }

  readonly #mail = (): void => {
    this.dialog.close()
    this.dispatchEvent(new CustomEvent('link-chosen', { detail: issueMail(this.digest), bubbles: true, composed: true }))
  }

  /** The outlets may have changed their texts since the last look. */
  readonly #choose = (): void => {
    this.dialog.showModal()
    void this.recheck()
  }

  readonly #askPdf = async (): Promise<void> => {
    const check = await this.recheck()
    if (check && hasFalseQuotes(check)) this.dialog.showModal()
    else this.#ask('pdf')
  }

  #ask(format: ExportFormat, options: ExportOptions = {}): void {
    this.dispatchEvent(new CustomEvent<ExportOrder>('export-asked', { detail: { format, ...options } }))
  }
}

function done({ fileName, byteCount, pageCount, href, warnings }: ExportedFile): TemplateResult {
  return html`<p class="done facts"><span>${words.exported(fileName, byteCount, pageCount)}</span>
      <a class="link" href=${href} download=${fileName}>${words.download}</a></p>
    ${warnings.map(warning => html`<p class="warning">${words.missingGlyphs(warning.characters)}</p>`)}`
}

declare global {
  interface HTMLElementTagNameMap { 'pr-export': PrExport }
}
