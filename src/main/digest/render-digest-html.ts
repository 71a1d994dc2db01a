import type { Digest } from '../../shared/digest.ts'
import { digestCss } from './digest-css.ts'
import { outlineOf } from './digest-outline.ts'
import { isRightToLeft } from './format-facts.ts'
import { html, type Markup } from './html.ts'
import { renderBackMatter } from './render-back-matter.ts'
import { renderBlock } from './render-block.ts'
import { renderContents } from './render-contents.ts'
import type { RenderContext, RenderOptions } from './render-context.ts'
import { renderCover } from './render-cover.ts'
import { stringsFor } from './strings.ts'

const contentPolicy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'"

/** One document that needs nothing from outside and runs nothing. */
export function renderDigestHtml(digest: Digest, { fontCss, target, pageNumbers = {} }: RenderOptions): string {
  const strings = stringsFor(digest.language)
  const direction = isRightToLeft(strings.language) ? 'rtl' : 'ltr'
  const context: RenderContext = { digest, strings, direction, pageNumbers }
  // The style element takes raw text: what comes from outside is made safe where it enters (`cssString`).
  const style: Markup = { markup: `${fontCss}\n${digestCss(context, target)}` }
  return `<!doctype html>\n${html`<html lang="${strings.language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${digest.headline}</title>
<style>${style}</style>
</head>
<body>
${renderCover(context)}
${renderContents(context, outlineOf(digest))}
<main>
${outlineOf(digest).map(section => html`<section class="section">
<h2 id="${section.anchor}">${section.title}</h2>
${section.blocks.map(block => renderBlock(context, block))}
</section>
`)}</main>
${renderBackMatter(context)}
</body>
</html>
`.markup}`
}
