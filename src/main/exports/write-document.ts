import type { ExportFormat } from '../../shared/digest.ts'
import { printDocument, renderDigestHtml, type Printable, type PrintedDigest } from '../digest/index.ts'
import { documentFacts } from './document-facts.ts'
import { referencesOf } from './references.ts'
import { writeBibtex } from './write-bibtex.ts'
import { writeCsl } from './write-csl.ts'
import { writeEpub } from './write-epub.ts'
import { writeMail } from './write-mail.ts'
import { writeMarkdown } from './write-markdown.ts'
import { writePlainText } from './write-plain-text.ts'
import { writeRis } from './write-ris.ts'

/** Formats that need no printer. */
export type WrittenFormat = Exclude<ExportFormat, 'pdf' | 'html'>

type Writer = (printable: Printable) => string | Uint8Array | Promise<Uint8Array>

const writers: Readonly<Record<WrittenFormat, Writer>> = {
  // Its library is large and takes a moment to load.
  docx: async printable => (await import('./write-docx.ts')).writeDocx(printDocument(printable), documentFacts(printable)),
  epub: printable => writeEpub(printDocument(printable), documentFacts(printable)),
  eml: printable => {
    const { identifier, modified } = documentFacts(printable)
    const html = renderDigestHtml(printable, { fontCss: '', target: 'mail' })
    return writeMail(printDocument(printable), html, { date: modified, messageId: `<${identifier}@press-review.invalid>` })
  },
  md: asText(writeMarkdown),
  txt: asText(writePlainText),
  ris: printable => writeRis(referencesOf(printable)),
  bib: printable => writeBibtex(referencesOf(printable)),
  'csl.json': printable => writeCsl(referencesOf(printable)),
  json: printable => `${JSON.stringify('digest' in printable ? printable.digest : printable.article.article, null, 2)}\n`
}

/** The bytes of a file in this format. */
export async function writeDocument(printable: Printable, format: WrittenFormat): Promise<Uint8Array> {
  const written = await writers[format](printable)
  return typeof written === 'string' ? new TextEncoder().encode(written) : written
}

function asText(write: (printed: PrintedDigest) => string): Writer {
  return printable => write(printDocument(printable))
}
