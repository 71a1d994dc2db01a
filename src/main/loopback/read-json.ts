import type { IncomingMessage } from 'node:http'

export type JsonBody =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly status: 400 | 413 | 415 }

/** Reads a JSON body of at most `maxBytes`. What is larger is read to its end and thrown away, because a browser that is still
 *  sending would take an early answer for a broken connection. */
export async function readJson(request: IncomingMessage, maxBytes: number): Promise<JsonBody> {
  // Forms of foreign pages cannot send this type without asking first (CORS), which we never allow.
  const type = (request.headers['content-type'] ?? '').split(';', 1)[0]
  if (type !== 'application/json') return { kind: 'refused', status: 415 }
  const chunks: Buffer[] = []
  let byteCount = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    byteCount += chunk.length
    if (byteCount <= maxBytes) chunks.push(chunk)
    else chunks.length = 0
  }
  return byteCount > maxBytes ? { kind: 'refused', status: 413 } : parse(Buffer.concat(chunks).toString('utf8'))
}

function parse(text: string): JsonBody {
  try {
    return { kind: 'value', value: JSON.parse(text) as unknown }
  } catch {
    return { kind: 'refused', status: 400 }
  }
}
