/** Text of a file that the reader hands over: UTF-8, or what its mark or its XML declaration says; old readers of Windows export
 *  subscription lists in its own encodings. */
export function decodeXmlFile(bytes: Uint8Array): string {
  const labels = [markedEncoding(bytes) ?? 'utf-8', declaredEncoding(bytes) ?? 'windows-1252']
  return labels.map(label => decodeStrictly(label, bytes)).find(text => text !== undefined) ?? new TextDecoder().decode(bytes)
}

function markedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

/** The declaration is ASCII. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 200))
  return /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']\s*([\w.:-]+)/i.exec(head)?.[1]
}

/** Undefined where the bytes are not of that encoding, and for a name that is none. */
function decodeStrictly(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
