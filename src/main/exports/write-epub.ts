import { strToU8, zipSync, type Zippable } from 'fflate'
import { bookCss, renderDigestXhtml, type PrintedDigest } from '../digest/index.ts'
import type { DocumentFacts } from './document-facts.ts'
import { escapeXml } from './escape-xml.ts'

/** An EPUB 3.3 book: one content document, a navigation document in two levels, the look. */
export function writeEpub(digest: PrintedDigest, facts: DocumentFacts): Uint8Array {
  const modified = new Date(facts.modified)
  const file = (text: string): [Uint8Array, { mtime: Date }] => [strToU8(text), { mtime: modified }]
  const files: Zippable = {
    // First and not compressed, so that the type can be read at a fixed place (OCF 3.3, § 4.2).
    mimetype: [strToU8('application/epub+zip'), { level: 0, mtime: modified }],
    'META-INF/container.xml': file(container),
    'EPUB/package.opf': file(packageDocument(digest, facts)),
    'EPUB/nav.xhtml': file(navigation(digest)),
    'EPUB/content.xhtml': file(renderDigestXhtml(digest)),
    'EPUB/style.css': file(bookCss)
  }
  return zipSync(files, { level: 6 })
}

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`

function packageDocument(digest: PrintedDigest, { identifier, modified, author }: DocumentFacts): string {
  const progression = digest.direction === 'rtl' ? ' page-progression-direction="rtl"' : ''
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${escapeXml(digest.language)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escapeXml(identifier)}</dc:identifier>
<dc:title>${escapeXml(digest.headline)}</dc:title>
<dc:language>${escapeXml(digest.language)}</dc:language>
<dc:creator>${escapeXml(author)}</dc:creator>
${digest.deck && `<dc:description>${escapeXml(digest.deck)}</dc:description>
`}<meta property="dcterms:modified">${modified.replace(/\.\d+Z$/u, 'Z')}</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="content" href="content.xhtml" media-type="application/xhtml+xml"${hasDrawing(digest) ? ' properties="svg"' : ''}/>
<item id="style" href="style.css" media-type="text/css"/>
</manifest>
<spine${progression}><itemref idref="content"/></spine>
</package>
`
}

/** Tables of counts have bars. */
function hasDrawing({ back }: PrintedDigest): boolean {
  return back.some(({ tables }) => tables.some(({ columns }) => columns.length === 2))
}

function navigation({ language, direction, contents, headline, sections }: PrintedDigest): string {
  const lines = contents === undefined
    ? []
    : sections.map(({ anchor, title, pieces }) => `<li><a href="content.xhtml#${anchor}">${escapeXml(title)}</a>
<ol>
${pieces.map(piece => `<li><a href="content.xhtml#${piece.anchor}">${piece.number}. ${
  escapeXml(piece.outletName === undefined ? piece.headline : `${piece.outletName}: ${piece.headline}`)}</a></li>`).join('\n')}
</ol></li>`)
  const list = lines.length > 0 ? lines.join('\n') : `<li><a href="content.xhtml">${escapeXml(headline)}</a></li>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}"
  xml:lang="${language}" dir="${direction}">
<head><meta charset="utf-8" /><title>${escapeXml(contents ?? headline)}</title></head>
<body><nav epub:type="toc"><h1>${escapeXml(contents ?? headline)}</h1>
<ol>
${list}
</ol></nav></body>
</html>
`
}
