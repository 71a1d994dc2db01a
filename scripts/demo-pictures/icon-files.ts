/** A drawing of the icon: its edge in pixels and its PNG. */
export interface IconDrawing {
  readonly size: number
  readonly png: Uint8Array
}

/** Sizes that both kinds of files need. */
export const iconSizes = [16, 32, 48, 64, 128, 256, 512, 1024] as const

/** Apple's names for the PNG entries of an icon file, by edge; larger ones serve screens of double density. */
const appleNames: readonly (readonly [string, number])[] = [
  ['icp4', 16], ['icp5', 32], ['ic07', 128], ['ic08', 256], ['ic09', 512],
  ['ic11', 32], ['ic12', 64], ['ic13', 256], ['ic14', 512], ['ic10', 1024]
]

/** macOS: `icns`, then name, length and PNG of each entry. electron-builder would fetch a tool to make it. */
export function toIcns(drawings: readonly IconDrawing[]): Uint8Array {
  const entries = appleNames.flatMap(([name, size]) => {
    const drawing = drawings.find((one) => one.size === size)
    return drawing ? [chunk(name, drawing.png)] : []
  })
  return chunk('icns', Buffer.concat(entries))
}

function chunk(name: string, bytes: Uint8Array): Buffer {
  const head = Buffer.alloc(8)
  head.write(name, 'ascii')
  head.writeUInt32BE(bytes.length + 8, 4)
  return Buffer.concat([head, bytes])
}

/** Windows: a table of 16 bytes an entry, then the PNGs; an edge of 256 is written as 0. */
export function toIco(drawings: readonly IconDrawing[]): Uint8Array {
  const small = drawings.filter(({ size }) => size <= 256)
  const head = Buffer.from([0, 0, 1, 0, small.length, 0])
  const firstByte = head.length + 16 * small.length
  const table = small.map(({ size, png }, n) => {
    const entry = Buffer.from([size % 256, size % 256, 0, 0, 1, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    entry.writeUInt32LE(png.length, 8)
    entry.writeUInt32LE(small.slice(0, n).reduce((sum, before) => sum + before.png.length, firstByte), 12)
    return entry
  })
  return Buffer.concat([head, ...table, ...small.map(({ png }) => png)])
}
