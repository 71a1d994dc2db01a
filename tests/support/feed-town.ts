/** A small town of invented outlets: five feeds that share three events, served on this machine. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

interface Piece {
  readonly headline: string
  readonly text: readonly string[]
  readonly minutesAgo: number
  readonly tag: string
  readonly byline: string
}

interface TownOutlet {
  readonly name: string
  readonly host: string
  readonly path: string
  readonly language: string
  readonly format: 'rss' | 'atom' | 'json'
  readonly pieces: readonly Piece[]
}

const piece = (headline: string, minutesAgo: number, tag: string, byline: string, ...text: string[]): Piece =>
  ({ headline, minutesAgo, tag, byline, text })

export const townOutlets: readonly TownOutlet[] = [
  {
    name: 'Quay Gazette', host: 'quay-gazette.example', path: '/quay/rss.xml', language: 'en', format: 'rss',
    pieces: [
      piece('Harbour bridge closes after crack is found in main cable', 50, 'Politics', 'Ida Moss',
        'PORT VERNE, November 22. The harbour bridge was closed to all traffic on Sunday after inspectors found a crack in its main cable.',
        '“We will not reopen it before the cable is replaced,” said mayor Oda Lind. The bridge carries forty thousand vehicles a day.'),
      piece('Verne Rovers win the island cup on penalties', 300, 'Sport', 'Tom Brask',
        'Verne Rovers beat Saltmarsh United on penalties to win the island cup for the first time in thirty years.',
        'Goalkeeper Anders Fell saved three kicks in front of a full stadium.'),
      piece('Fishing quota for herring cut by a third', 400, 'Business', 'Ida Moss',
        'The fisheries council cut the herring quota by a third on Saturday, citing a collapse of the spring stock.',
        'Boat owners in Port Verne said that half of the fleet would stay in harbour this winter.')
    ]
  },
  {
    name: 'The Island Courier', host: 'island-courier.example', path: '/courier/atom.xml', language: 'en', format: 'atom',
    pieces: [
      piece('Crack in main cable shuts harbour bridge in Port Verne', 35, 'Politics', 'Jon Aske',
        'Inspectors found a crack in the main cable of the harbour bridge in Port Verne, and the bridge was closed on Sunday.',
        'Ferries will run every ten minutes until the cable is replaced, mayor Oda Lind said.'),
      piece('Herring quota cut by a third, fisheries council decides', 380, 'Economy', 'Mia Torp',
        'The fisheries council decided to cut the herring quota by a third after the spring stock collapsed.',
        'The fleet of Port Verne depends on herring for most of its income.'),
      piece('Night sky over the island darkest in decades, survey says', 700, 'Science', 'Mia Torp',
        'A survey of street lamps shows that the night sky over the island is darker than it was in decades.')
    ]
  },
  {
    name: 'Saltmarsh Post', host: 'saltmarsh-post.example', path: '/saltmarsh/feed.json', language: 'en', format: 'json',
    pieces: [
      piece('Rovers beat United on penalties in island cup final', 280, 'Sport', 'Eva Rike',
        'Saltmarsh United lost the island cup final to Verne Rovers on penalties, with three kicks saved by Anders Fell.',
        'The stadium had been sold out for weeks.'),
      piece('Harbour bridge: ferries to replace traffic while cable is repaired', 20, 'Politics', 'Eva Rike',
        'Ferries are to replace the harbour bridge of Port Verne, closed on Sunday because of a crack in its main cable.',
        'Mayor Oda Lind asked drivers from Saltmarsh to take the coast road.')
    ]
  },
  {
    name: 'Островной вестник', host: 'ostrov.example', path: '/ostrov/rss.xml', language: 'ru', format: 'rss',
    pieces: [
      piece('Мост в порту закрыт: в главном тросе нашли трещину', 45, 'Политика', 'Анна Ольхова',
        'ПОРТ-ВЕРН, 22 ноября. Мост через гавань закрыли для движения, после того как в главном тросе обнаружили трещину.',
        '«Мы не откроем его, пока трос не заменят», — сказала мэр Ода Линд.'),
      piece('Совет по рыболовству сократил квоты на сельдь на треть', 390, 'Экономика', 'Пётр Брагин',
        'Совет по рыболовству сократил квоты на вылов сельди на треть.')
    ]
  },
  {
    name: 'Маяк', host: 'mayak.example', path: '/mayak/rss.xml', language: 'ru', format: 'rss',
    pieces: [
      piece('Трещина в главном тросе: мост через гавань закрыт', 25, 'Политика', 'Олег Верин',
        'Мост через гавань в Порт-Верне закрыт: инспекторы обнаружили трещину в главном тросе.',
        'Паромы будут ходить каждые десять минут, пока трос не заменят.')
    ]
  }
]

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const html = (text: readonly string[]): string => text.map(paragraph => `<p>${escapeXml(paragraph)}</p>`).join('')

function rss(outlet: TownOutlet, base: string, now: number): string {
  const items = outlet.pieces.map((one, index) => `<item><title>${escapeXml(one.headline)}</title>
    <link>${base}${outlet.path}/${index}.html</link><guid isPermaLink="false">${outlet.host}-${index}</guid>
    <dc:creator>${one.byline}</dc:creator><category>${one.tag}</category>
    <pubDate>${new Date(now - one.minutesAgo * 60_000).toUTCString()}</pubDate>
    <description>${escapeXml(one.text[0] ?? '')}</description>
    <content:encoded><![CDATA[${html(one.text)}]]></content:encoded></item>`)
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${outlet.name}</title><link>http://${outlet.host}/</link>
    <description>${outlet.name}</description><language>${outlet.language}</language>${items.join('')}</channel></rss>`
}

function atom(outlet: TownOutlet, base: string, now: number): string {
  const at = (one: Piece): string => new Date(now - one.minutesAgo * 60_000).toISOString().replace('Z', '+00:00')
  const entries = outlet.pieces.map((one, index) => `<entry><title>${escapeXml(one.headline)}</title>
    <id>urn:town:${outlet.host}:${index}</id><link href="${base}${outlet.path}/${index}.html"/><author><name>${one.byline}</name></author>
    <category term="${one.tag}"/><published>${at(one)}</published><updated>${at(one)}</updated>
    <content type="html">${escapeXml(html(one.text))}</content></entry>`)
  return `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${outlet.language}">
    <title>${outlet.name}</title><id>urn:town:${outlet.host}</id><link href="http://${outlet.host}/"/>
    <updated>${new Date(now).toISOString()}</updated>${entries.join('')}</feed>`
}

function json(outlet: TownOutlet, base: string, now: number): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1', title: outlet.name, home_page_url: `http://${outlet.host}/`, language: outlet.language,
    items: outlet.pieces.map((one, index) => ({
      id: `${outlet.host}-${index}`, url: `${base}${outlet.path}/${index}.html`, title: one.headline, authors: [{ name: one.byline }],
      tags: [one.tag], date_published: new Date(now - one.minutesAgo * 60_000).toISOString(), content_html: html(one.text)
    }))
  })
}

const writers = { rss, atom, json }
const contentTypes = { rss: 'application/rss+xml', atom: 'application/atom+xml', json: 'application/feed+json' }

export interface FeedTown {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  readonly port: number
  /** Paths asked for, in order. */
  readonly requests: readonly string[]
  feedUrl(index: number): string
  opml(): string
  close(): Promise<void>
}

/** Beside the feeds it serves `/broken.xml`, `/page.html` (no feed), `/site/` (a page that names a feed), `/empty.opml`. */
export async function startFeedTown(now = Date.now()): Promise<FeedTown> {
  const requests: string[] = []
  let base = ''
  const server: Server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '/'
    requests.push(path)
    const outlet = townOutlets.find(one => one.path === path)
    if (outlet) {
      const body = writers[outlet.format](outlet, base, now)
      const etag = `"${outlet.host}-${body.length}"`
      if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end()
      return void response.writeHead(200, { 'content-type': contentTypes[outlet.format], etag }).end(body)
    }
    if (path === '/broken.xml') {
      return void response.writeHead(200, { 'content-type': 'application/rss+xml' }).end('<rss version="2.0"><channel><title>Bro')
    }
    if (path === '/page.html') {
      return void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>A page</title><p>No feed here.')
    }
    if (path === '/site/') {
      return void response.writeHead(200, { 'content-type': 'text/html' })
        .end('<!doctype html><title>Quay Gazette</title><link rel="alternate" type="application/rss+xml" href="/quay/rss.xml">')
    }
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  base = `http://127.0.0.1:${port}`
  return {
    url: base, port, requests,
    feedUrl: index => `${base}${townOutlets[index]?.path ?? ''}`,
    opml: () => `<?xml version="1.0"?><opml version="2.0"><head><title>Town</title></head><body>${townOutlets
      .map(outlet => `<outline type="rss" text="${outlet.name}" xmlUrl="${base}${outlet.path}"/>`).join('')}</body></opml>`,
    close: () => new Promise(resolve => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  }
}
