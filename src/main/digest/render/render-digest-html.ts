import { digestCss } from './digest-css.ts'
import { html, type Markup } from './html.ts'
import { printDocument, type Printable } from '../print/print-document.ts'
import type { PrintedDigest } from '../print/printed-digest.ts'
import { renderBackMatter } from './render-back-matter.ts'
import { renderContents } from './render-contents.ts'
import type { RenderContext, RenderOptions } from './render-context.ts'
import { renderCover } from './render-cover.ts'
import { renderSection } from './render-section.ts'
import { renderSheets } from './render-sheets.ts'

const contentPolicy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; "
  + "form-action 'none'"

/** One document that needs nothing from outside and runs nothing. */
export function renderDigestHtml(printable: Printable, options: RenderOptions): string {
  return renderPrinted(printDocument(printable), options)
}

/** The same of a document whose every sentence is decided. */
export function renderPrinted(printed: PrintedDigest, { fontCss, target, proof }: RenderOptions): string {
  const body = renderBody({ digest: printed, pageNumbers: proof?.pageNumbers ?? (target === 'paper' ? 'to-fill' : {}) })
  // The style element takes raw text: what comes from outside is made safe where it enters (`cssString`).
  const style: Markup = { markup: `${fontCss}\n${digestCss(printed, target)}` }
  return `<!doctype html>\n${html`<html lang="${printed.language}" dir="${printed.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${printed.headline}</title>
<style>${style}</style>
</head>
<body>
${target === 'preview' ? html`${renderSheets(printed, body, proof)}<div class="pages">
${body}</div>
` : body}</body>
</html>
`.markup}`
}

function renderBody(context: RenderContext): Markup {
  const { contents, layout, preface, sections } = context.digest
  return html`${renderCover(context)}
${contents && renderContents(context, contents)}
<main class="${layout}">
${preface && html`<p class="preface">${preface}</p>
`}${sections.map(section => renderSection(context, section))}</main>
${renderBackMatter(context)}
`
}
