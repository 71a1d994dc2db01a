/** Text in an encoding that Node can read but not write: its decoder turned round. */
export function encodeText(text: string, encoding: string): Uint8Array {
  const codes = codesOf(encoding)
  return Uint8Array.from([...text].flatMap(character => {
    const code = codes.get(character)
    if (!code) throw new Error(`${encoding} has no ${character}`)
    return code
  }))
}

function codesOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const codes = new Map<string, readonly number[]>()
  const note = (code: readonly number[]): void => {
    const character = decode(decoder, code)
    if (character && [...character].length === 1 && !codes.has(character)) codes.set(character, code)
  }
  for (let lead = 0; lead < 256; lead += 1) note([lead])
  for (let lead = 0x81; lead < 0xff; lead += 1) for (let trail = 0x30; trail < 0xff; trail += 1) note([lead, trail])
  return codes
}

function decode(decoder: InstanceType<typeof TextDecoder>, code: readonly number[]): string | undefined {
  try {
    return decoder.decode(Uint8Array.from(code))
  } catch {
    return undefined
  }
}

export function encodeUtf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le')
  return isBigEndian ? bytes.swap16() : bytes
}
