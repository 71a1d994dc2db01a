import { finishPdf, openFontShelf, pdfFactsOf, readPageNumbers, renderDigestHtml } from '../digest/index.ts'
import { serveTasks } from './serve-tasks.ts'
import type { RenderDigestInput, RenderDigestOutput } from './tasks.ts'

const shelf = openFontShelf()

/** Rendered twice: only the document itself says which characters are in it. */
function renderDigest({ digest, ...options }: RenderDigestInput): RenderDigestOutput {
  const { css, missing } = shelf.fontFacesFor(renderDigestHtml(digest, { ...options, fontCss: '' }))
  return { html: renderDigestHtml(digest, { ...options, fontCss: css }), missing }
}

serveTasks<'render-digest' | 'read-page-numbers' | 'finish-pdf'>({
  'render-digest': renderDigest,
  'read-page-numbers': ({ bytes }) => readPageNumbers(bytes),
  'finish-pdf': ({ bytes, digest }) => finishPdf(bytes, pdfFactsOf(digest))
})
