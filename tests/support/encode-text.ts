/** Text in an encoding of one byte a letter, which Node reads but does not write; a question mark for what it has not. */
export function encodeText(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]))
  return Uint8Array.from([...text].map(letter => bytes.get(letter) ?? 0x3f))
}
