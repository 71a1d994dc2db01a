import { html } from './html.ts'
import type { PrintedDigest } from '../print/printed-digest.ts'
import { renderBackMatter } from './render-back-matter.ts'
import { renderCover } from './render-cover.ts'
import { renderSection } from './render-section.ts'

/** The document for a book: well-formed XML that names `style.css` beside it. Its contents are the book's own. */
export function renderDigestXhtml(digest: PrintedDigest): string {
  const context = { digest, pageNumbers: {} }
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
${html`<html xmlns="http://www.w3.org/1999/xhtml" lang="${digest.language}" xml:lang="${digest.language}"
  dir="${digest.direction}">
<head>
<meta charset="utf-8" />
<title>${digest.headline}</title>
<link rel="stylesheet" type="text/css" href="style.css" />
</head>
<body>
${renderCover(context)}
<main class="${digest.layout}">
${digest.preface && html`<p class="preface">${digest.preface}</p>
`}${digest.sections.map(section => renderSection(context, section))}</main>
${renderBackMatter(context)}
</body>
</html>
`.markup}`
}
