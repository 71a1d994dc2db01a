// Named here for compilations that reach this file by import only and do not list the declarations.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./fontkit.d.ts" />
import { createRequire } from 'node:module'

/** The characters that a font (WOFF2 or OpenType) has a glyph for, as code points. */
export function readFontCharacters(bytes: Uint8Array): ReadonlySet<number> {
  // With its tables of Unicode it takes a tenth of a second to load, for which whoever only asks for the time need not wait.
  const { create } = createRequire(import.meta.url)('fontkit') as typeof import('fontkit')
  const font = create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  return new Set(font.characterSet)
}
