import { digestCss } from './digest-css.ts'
import { html, type Markup } from './html.ts'
import { printDocument, type Printable } from './print-document.ts'
import { renderBackMatter } from './render-back-matter.ts'
import { renderContents } from './render-contents.ts'
import type { RenderContext, RenderOptions } from './render-context.ts'
import { renderCover } from './render-cover.ts'
import { renderSection } from './render-section.ts'

const contentPolicy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'"

/** One document that needs nothing from outside and runs nothing. */
export function renderDigestHtml(printable: Printable, { fontCss, target, pageNumbers = {} }: RenderOptions): string {
  const printed = printDocument(printable)
  const context: RenderContext = { digest: printed, pageNumbers }
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
${renderCover(context)}
${printed.isSingle ? undefined : renderContents(context)}
<main class="${printed.layout}">
${printed.preface && html`<p class="preface">${printed.preface}</p>
`}${printed.sections.map(section => renderSection(context, section))}</main>
${renderBackMatter(context)}
</body>
</html>
`.markup}`
}
