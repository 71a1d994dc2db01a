const western = new TextDecoder('windows-1252')

// oxlint-disable no-control-regex -- they are what is looked for

// XML 1.0, 2.2: these may not stand in a document, not even as references.
const illegal = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|&#(?:x0*(?:[0-8bcef]|1[0-9a-f])|0*(?:[0-8]|1[124-9]|2\d|3[01]));/gi
/** What one of the two may match: asked first, since most documents hold nothing of it. */
const suspect = /[\0-\x08\x0b\x0c\x0e-\x1f\x80-\x9f\ufffe\uffff]|&#/
const misread = /[\x80-\x9f]|&#(?:0*(1[2-5]\d)|x0*([89][\da-f]));/gi

/** Takes out characters that no document may hold, and puts those right that a program misread: U+0080 to U+009F, raw or
 *  as references, are windows-1252 taken for Latin-1 (`&#146;` for an apostrophe). HTML reads them so too (HTML
 *  13.2.5.80); XML does not. */
export function mendCharacters(text: string): string {
  if (!suspect.test(text)) return text
  return text.replace(illegal, '').replace(misread, (whole, decimal?: string, hex?: string) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : whole.charCodeAt(0)
    return code >= 0x80 && code <= 0x9f ? western.decode(Uint8Array.of(code)) : whole
  })
}
