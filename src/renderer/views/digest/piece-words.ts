import { html, type TemplateResult } from 'lit'
import { ifDefined } from 'lit/directives/if-defined.js'
import { isArticleBlock, type DigestBlock } from '../../../shared/digest.ts'
import { readRichText, type TextRun } from '../../../shared/rich-text.ts'

/** The words of a piece as they are read: an outlet's are plain, an editor's may be bold, italic, or a link. */
export function pieceWordsOf(block: DigestBlock): TemplateResult {
  const paragraphs = isArticleBlock(block) && block.summaryOrigin === 'outlet'
    ? block.summary.split(/\n+/u).map((text): readonly TextRun[] => [{ text }]) : readRichText(block.summary)
  return html`${paragraphs.map(runs => html`<p class="summary" lang=${ifDefined(block.language)} dir="auto">${runs.map(wordsOf)}</p>`)}`
}

function wordsOf({ text, isBold, isItalic, href }: TextRun): TemplateResult {
  const slanted = isItalic ? html`<em>${text}</em>` : html`${text}`
  const weighted = isBold ? html`<strong>${slanted}</strong>` : slanted
  return href ? html`<a href=${href} target="_blank" rel="noreferrer noopener">${weighted}</a>` : weighted
}
