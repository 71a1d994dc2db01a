import { finishPdf, openFontShelf, preparePdf, readProof, renderDigestHtml, renderHeads, type Printable } from '../digest/index.ts'
import { readSnapshot, renderSnapshot } from '../evidence/index.ts'
import { writeDocument } from '../exports/index.ts'
import { serveTasks } from './serve-tasks.ts'
import type { RenderDigestInput, RenderDigestOutput } from './tasks.ts'

const shelf = openFontShelf()

/** Rendered twice: only the document itself says which characters are in it. */
function renderDigest(input: RenderDigestInput): RenderDigestOutput {
  // What finishes a print takes a tenth of a second to load: while it is printed there is time.
  if (input.target === 'paper') setImmediate(preparePdf)
  const { css, missing } = shelf.fontFacesFor(renderDigestHtml(input, { ...input, fontCss: '' }))
  return { html: renderDigestHtml(input, { ...input, fontCss: css }), missing }
}

function renderHeadsOf(printable: Printable): { readonly html: string } {
  return { html: renderHeads(printable, shelf.fontFacesFor(renderHeads(printable, '')).css) }
}

serveTasks<'write-digest' | 'render-digest' | 'render-heads' | 'read-proof' | 'finish-pdf' | 'render-snapshot' | 'read-snapshot'>({
  'write-digest': async input => ({ bytes: await writeDocument(input, input.format) }),
  'render-digest': renderDigest,
  'read-proof': ({ bytes }) => readProof(bytes),
  'render-heads': renderHeadsOf,
  'finish-pdf': ({ printable, prints }) => finishPdf(printable, prints),
  'render-snapshot': renderSnapshot,
  'read-snapshot': readSnapshot
})
