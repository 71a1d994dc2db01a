import { fontStacks } from './font-catalogue.ts'
import { html } from './html.ts'
import { headRule, sheetCss } from './page-css.ts'
import { allHeads } from './page-heads.ts'
import type { PrintedDigest } from '../print/printed-digest.ts'

/** Chromium loads no font for what stands in margins alone: the text of a page, which is not seen, asks for it. */
const textCss = `p { break-before: page; margin: 0; height: 1px; overflow: hidden; visibility: hidden; font-family: ${fontStacks.sans}; }`

/** A page for each head that pages of the document have, in the order of `allHeads`, with nothing but the head. A name for the
 *  pages of each section would do without, were it not that Chromium begins a page wherever the name changes. */
export function renderHeads(printed: PrintedDigest, fontCss: string): string {
  const heads = allHeads(printed)
  const { start, end } = printed.running
  const css = [fontCss, sheetCss(printed.paper), textCss, ...heads.map((title, index) => `${headRule(`head-${index}`, printed, title)}
.head-${index} { page: head-${index}; }`)].join('\n')
  return `<!doctype html>\n${html`<html lang="${printed.language}" dir="${printed.direction}">
<head>
<meta charset="utf-8">
<title>${printed.headline}</title>
<style>${{ markup: css }}</style>
</head>
<body style="margin: 0">
${heads.map((title, index) => html`<p class="head-${index}">${start} ${title} ${end}</p>
`)}</body>
</html>
`.markup}`
}
