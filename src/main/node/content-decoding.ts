import { pipeline, Readable, type Transform } from 'node:stream'
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw, createZstdDecompress } from 'node:zlib'

/** What we say we can read. */
export const acceptEncoding = 'gzip, br, zstd, deflate'

/** More than anyone sends honestly; each layer multiplies a bomb (RFC 9110 8.4 allows any number). */
const maxLayers = 3

// Servers cut the last block short and browsers read it all the same: flushing as curl does accepts that.
const tolerant = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH }

/** Undoes `content-encoding`, last layer first. Reading is by demand, so a bomb grows no further than it is read. */
export async function decodeContent(body: Readable, contentEncoding: string | undefined): Promise<Readable> {
  const layers = (contentEncoding ?? '').toLowerCase().split(',').map(name => name.trim()).filter(Boolean).reverse()
  if (layers.length > maxLayers) throw new Error(`${layers.length} content encodings`)
  let stream = body
  for (const layer of layers) stream = await undo(stream, layer)
  return stream
}

async function undo(source: Readable, layer: string): Promise<Readable> {
  switch (layer) {
    case 'gzip':
    case 'x-gzip': return through(source, createGunzip(tolerant))
    case 'br': return through(source, createBrotliDecompress({
      flush: constants.BROTLI_OPERATION_FLUSH, finishFlush: constants.BROTLI_OPERATION_FLUSH
    }))
    case 'zstd': return through(source, createZstdDecompress({
      flush: constants.ZSTD_e_continue, finishFlush: constants.ZSTD_e_flush
    }))
    case 'deflate': return inflate(source)
    // `identity`, and words that servers put there by mistake (`utf-8`, `none`).
    default: return source
  }
}

/** `deflate` means zlib (RFC 9110 8.4.1.2), but some servers send the bare stream: the first byte tells. */
async function inflate(source: Readable): Promise<Readable> {
  const chunks = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  const first = await chunks.next()
  if (first.done) return Readable.from([])
  const isZlib = ((first.value[0] ?? 0) & 0x0f) === 0x08
  const whole = Readable.from(resume(first.value, chunks), { objectMode: false })
  return through(whole, isZlib ? createInflate(tolerant) : createInflateRaw(tolerant))
}

async function* resume(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield first
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

/** Errors of either end reach the reader of the answered stream. */
function through(source: Readable, decoder: Transform): Readable {
  return pipeline(source, decoder, () => {})
}
