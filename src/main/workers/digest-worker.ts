import { finishPdf, openFontShelf, pdfFactsOf, readProof, renderDigestHtml } from '../digest/index.ts'
import { readSnapshot, renderSnapshot } from '../evidence/index.ts'
import { writeDocument } from '../exports/index.ts'
import { serveTasks } from './serve-tasks.ts'
import type { RenderDigestInput, RenderDigestOutput } from './tasks.ts'

const shelf = openFontShelf()

/** Rendered twice: only the document itself says which characters are in it. */
function renderDigest(input: RenderDigestInput): RenderDigestOutput {
  const { css, missing } = shelf.fontFacesFor(renderDigestHtml(input, { ...input, fontCss: '' }))
  return { html: renderDigestHtml(input, { ...input, fontCss: css }), missing }
}

serveTasks<'write-digest' | 'render-digest' | 'read-proof' | 'finish-pdf' | 'render-snapshot' | 'read-snapshot'>({
  'write-digest': async input => ({ bytes: await writeDocument(input, input.format) }),
  'render-digest': renderDigest,
  'read-proof': ({ bytes }) => readProof(bytes),
  'finish-pdf': input => finishPdf(input.bytes, pdfFactsOf(input)),
  'render-snapshot': renderSnapshot,
  'read-snapshot': readSnapshot
})
