import { finishPdf, openFontShelf, preparePdf, printDocument, readProof, renderHeads, renderPrinted } from '../digest/index.ts'
import { readSnapshot, renderSnapshot } from '../evidence/index.ts'
import { writeDocument } from '../exports/index.ts'
import { serveTasks } from './serve-tasks.ts'
import type { RenderDigestInput, RenderDigestOutput, RenderPrintInput, RenderPrintOutput } from './tasks.ts'

const shelf = openFontShelf()

/** Rendered twice: only the document itself says which characters are in it. */
function withFonts(render: (fontCss: string) => string): RenderDigestOutput {
  const { css, missing } = shelf.fontFacesFor(render(''))
  return { html: render(css), missing }
}

function renderDigest(input: RenderDigestInput): RenderDigestOutput {
  const printed = printDocument(input)
  return withFonts(fontCss => renderPrinted(printed, { ...input, fontCss }))
}

function renderPrint(input: RenderPrintInput): RenderPrintOutput {
  // What finishes a print takes a tenth of a second to load: while it is printed there is time.
  setImmediate(preparePdf)
  const printed = printDocument(input)
  return {
    ...withFonts(fontCss => renderPrinted(printed, { ...input, target: 'paper', fontCss })),
    heads: withFonts(fontCss => renderHeads(printed, fontCss)).html
  }
}

serveTasks<'write-digest' | 'render-digest' | 'render-print' | 'read-proof' | 'finish-pdf' | 'render-snapshot' | 'read-snapshot'>({
  'write-digest': async input => ({ bytes: await writeDocument(input, input.format) }),
  'render-digest': renderDigest,
  'read-proof': ({ bytes }) => readProof(bytes),
  'render-print': renderPrint,
  'finish-pdf': ({ printable, prints }) => finishPdf(printable, prints),
  'render-snapshot': renderSnapshot,
  'read-snapshot': readSnapshot
})
