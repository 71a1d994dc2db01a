import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type DemoFeed, type DemoOutlet, demoOutlets, demoPictureHosts } from './demo-outlets.ts'
import { demoServiceHosts, openServiceDocument } from './demo-services.ts'
import { fillTimes } from './demo-times.ts'

/** What the demo's server is asked. */
export interface DemoRequest {
  readonly host: string
  readonly path: string
  /** With its question mark; empty where there is none. */
  readonly query?: string
  readonly ifNoneMatch?: string | undefined
}

export interface DemoAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Uint8Array
}

export interface DemoPlace {
  readonly resourcePath: (name: string) => string
  /** The instant all times of the demo are counted from. */
  readonly now: Date
}

/** Answers a home page, a feed, the page of an article or a picture of an invented outlet; 304 when the asker has it already,
 *  else 404. */
export async function demoAnswer(request: DemoRequest, place: DemoPlace): Promise<DemoAnswer> {
  const document = await openDocument(request, place)
  if (!document) return { status: 404, headers: { 'content-type': 'text/plain' }, bytes: Buffer.from('not found') }
  const etag = `"${createHash('sha256').update(document.bytes).digest('hex').slice(0, 20)}"`
  if (request.ifNoneMatch === etag) return { status: 304, headers: { etag }, bytes: new Uint8Array() }
  return { status: 200, headers: { 'content-type': document.mediaType, etag }, bytes: document.bytes }
}

interface DemoDocument {
  readonly mediaType: string
  readonly bytes: Uint8Array
}

async function openDocument({ host, path, query = '' }: DemoRequest, place: DemoPlace): Promise<DemoDocument | undefined> {
  if (demoServiceHosts.includes(host)) return openServiceDocument(new URL(`http://${host}${path}${query}`), place.now)
  if (demoPictureHosts.includes(host)) return openPicture(path, place)
  const outlet = demoOutlets.find((candidate) => candidate.host === host)
  if (outlet && path === '/') return { mediaType: 'text/html; charset=utf-8', bytes: Buffer.from(homePage(outlet)) }
  const feed = outlet?.feeds.find((candidate) => candidate.path === path)
  if (outlet && !feed) return openArticlePage(outlet, path, place)
  return outlet && feed && { mediaType: `${feed.mediaType}; charset=utf-8`, bytes: await openFeed(outlet, feed, place) }
}

/** The few articles of which the feed gives only the beginning: `/2026/11/22/harbour-dues`, its second page with `-2`. */
async function openArticlePage(
  { offset, language }: DemoOutlet, path: string, place: DemoPlace
): Promise<DemoDocument | undefined> {
  const name = /^\/\d{4}\/\d\d\/\d\d\/([a-z0-9-]+)$/.exec(path)?.[1]
  const bytes = name && await readIfThere(place.resourcePath(`demo/pages/${name}.html`))
  if (!bytes) return undefined
  const text = fillTimes(Buffer.from(bytes).toString(), { now: place.now, offset, language, stampForm: 'rfc3339' })
  return { mediaType: 'text/html; charset=utf-8', bytes: Buffer.from(text) }
}

async function openPicture(path: string, place: DemoPlace): Promise<DemoDocument | undefined> {
  const name = /^\/([a-z0-9-]+\.jpg)$/.exec(path)?.[1]
  const bytes = name && await readIfThere(place.resourcePath(`demo/pictures/${name}`))
  return bytes ? { mediaType: 'image/jpeg', bytes } : undefined
}

async function openFeed({ offset, language }: DemoOutlet, feed: DemoFeed, place: DemoPlace): Promise<Uint8Array> {
  const text = await readFile(place.resourcePath(`demo/feeds/${feed.file}`), 'utf8')
  return Buffer.from(fillTimes(text, {
    now: place.now, offset, language: feed.language ?? language, stampForm: feed.stampForm
  }))
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Names the feeds as a publisher's page does, so that discovery can be tried on it. */
function homePage({ name, language, feeds }: DemoOutlet): string {
  const links = feeds.map(({ title, mediaType, path }) =>
    `<link rel="alternate" type="${mediaType}" title="${title}" href="${path}">`)
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${name}</title>
${links.join('\n')}
</head><body><h1>${name}</h1></body></html>
`
}
