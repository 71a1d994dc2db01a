// Named here for compilations that reach this file by import only and do not list the declarations.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./fontkit.d.ts" />
import { create } from 'fontkit'

/** The characters that a font (WOFF2 or OpenType) has a glyph for, as code points. */
export function readFontCharacters(bytes: Uint8Array): ReadonlySet<number> {
  const font = create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  return new Set(font.characterSet)
}
